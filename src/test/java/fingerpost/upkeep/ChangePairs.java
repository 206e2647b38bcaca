package fingerpost.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Two looks at one page, with what changed between them; a line of a file each, fields parted by ~. */
@NullMarked
record ChangePairs(String language, @Nullable Matter matter, String heading, String before, String after, String told) {

    static List<ChangePairs> matters(String half) {
        return lines("matters-" + half)
                .map(one -> new ChangePairs(one[0], Matter.valueOf(one[1]), one[2], one[3], one[4], one[5]))
                .toList();
    }

    static List<ChangePairs> nothings(String half) {
        return lines("nothing-" + half)
                .map(one -> new ChangePairs(one[0], null, one[1], one[2], one[3], ""))
                .toList();
    }

    private static Stream<String[]> lines(String name) {
        return SitePages.text("/upkeep/changes/" + name + ".txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> {
                    var parts = (line + " ").split("~", -1);
                    for (int i = 0; i < parts.length; i++) parts[i] = parts[i].strip();
                    return parts;
                });
    }

    /** Whether what was told has the matter with both its values. */
    boolean isTold(@Nullable PageChange change) {
        if (change == null) return false;
        var parts = told.contains("->") ? (told + " ").split("->", 2) : new String[] {"", told};
        return change.values().stream()
                .filter(one -> one.matter() == matter)
                .anyMatch(one -> holds(one.before(), parts[0].strip()) && holds(one.after(), parts[1].strip()));
    }

    private static boolean holds(@Nullable String written, String part) {
        return part.isEmpty() || Objects.requireNonNullElse(written, "").contains(part);
    }

    /** The change between two days in a template of this list, told by the pair's number. */
    @Nullable
    PageChange change(List<String> templates, int number) {
        var fitting = new ArrayList<>(templates);
        if (language.equals("en")) fitting.removeAll(SitePages.WELSH);
        var template = fitting.get(number % fitting.size());
        var was = SitePages.page(template, language, SitePages.text(language, heading, before), number);
        var is = SitePages.page(template, language, SitePages.text(language, heading, after), number + 1);
        return PageChange.between(SitePages.seen(was), SitePages.seen(is));
    }
}

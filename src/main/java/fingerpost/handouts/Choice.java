package fingerpost.handouts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants on a handout. Whether there are such entries is for whoever keeps it to see.
 *
 * @param entries ids, in the order to show them, at most {@link #MOST}
 * @param languages those that its words are in, the first first; never empty
 * @param months how long it can be opened, one of {@link #LIFETIMES}
 * @param practice the slug of the practice in whose name it is, or null
 */
public record Choice(
        List<String> entries,
        List<String> languages,
        boolean large,
        @Nullable Note note,
        int months,
        @Nullable String practice) {

    public static final int MOST = 10;
    public static final List<Integer> LIFETIMES = List.of(1, 3, 12);

    /** What most handouts are given. */
    public static final int USUAL_LIFETIME = 3;

    private static final int LONGEST_ID = 200;

    /** More than {@link #MOST}, so that too many can be told. */
    private static final int MOST_READ = 100;

    /** The form's word for all the area's languages. */
    public static final String ALL = "all";

    public Choice {
        entries = List.copyOf(entries);
        languages = List.copyOf(languages);
        if (languages.isEmpty()) throw new IllegalArgumentException("a handout is in some language");
    }

    /** Each id once, in the order first named, as far as anybody ticks them; those that no id can be are left out. */
    static List<String> distinct(Collection<String> ids) {
        var kept = new LinkedHashSet<String>();
        for (var id : ids) {
            if (!id.isBlank() && id.length() <= LONGEST_ID && kept.size() < MOST_READ) kept.add(id);
        }
        return List.copyOf(kept);
    }

    /** As forms tell them; what is not one of its fields' values is as usual. */
    static Choice read(
            List<String> entries,
            String languages,
            List<String> areas,
            String readers,
            boolean large,
            String note,
            String months,
            @Nullable String practice) {
        var spoken = languages.equals(ALL) ? areas : List.of(areas.contains(languages) ? languages : readers);
        int lasts = LIFETIMES.stream()
                .filter(one -> String.valueOf(one).equals(months))
                .findFirst()
                .orElse(USUAL_LIFETIME);
        return new Choice(entries, spoken, large, Note.of(note).orElse(null), lasts, practice);
    }

    /** The same with these entries. */
    public Choice with(List<String> others) {
        return new Choice(others, languages, large, note, months, practice);
    }
}

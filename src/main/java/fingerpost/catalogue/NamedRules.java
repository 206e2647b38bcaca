package fingerpost.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What a topic or source must be before it is kept; every problem is told at once. */
public final class NamedRules {

    private NamedRules() {}

    /** Everything wrong with the topic, seen alone; empty when it can be kept. */
    public static List<Problem> problems(Topic topic) {
        var found = named(topic.slug(), topic.name());
        byLanguage(found, "also", topic.also());
        EntryRules.localised(found, "summary", topic.summary(), EntryRules.LONGEST_LINE);
        EntryRules.phrases(found, topic.everyday());
        EntryRules.lines(found, "codes", topic.codes(), EntryRules.LONGEST_TITLE);
        EntryRules.slugs(found, "parents", topic.parents());
        var into = topic.mergedInto();
        if (into != null) EntryRules.slugs(found, "mergedInto", List.of(into));
        if (topic.slug().equals(into)) found.add(new Problem("mergedInto", "is the topic itself"));
        return found;
    }

    /** Everything wrong with the source; empty when it can be kept. */
    public static List<Problem> problems(Source source) {
        var found = named(source.slug(), source.name());
        if (source.url() != null) EntryRules.url(found, "url", source.url());
        EntryRules.lines(found, "marks", source.marks(), EntryRules.LONGEST_TITLE);
        line(found, "licence", source.licence());
        return found;
    }

    static List<Problem> named(String slug, Localised name) {
        var found = new ArrayList<Problem>();
        slug(found, slug);
        if (name.isEmpty()) found.add(new Problem("title", "is missing"));
        EntryRules.localised(found, "title", name, EntryRules.LONGEST_TITLE);
        return found;
    }

    static void slug(List<Problem> found, String slug) {
        if (!EntryRules.isSlug(slug)) {
            found.add(new Problem("id", "may hold small letters, digits and single hyphens only, at most 100"));
        }
    }

    static void byLanguage(List<Problem> found, String field, SortedMap<String, List<String>> lists) {
        lists.forEach((language, lines) -> {
            EntryRules.language(found, field, language);
            EntryRules.lines(found, field, lines, EntryRules.LONGEST_TITLE);
        });
    }

    private static void line(List<Problem> found, String field, @Nullable String line) {
        if (line != null) EntryRules.lines(found, field, List.of(line), EntryRules.LONGEST_LINE);
    }
}

package fingerpost.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** What a topic or source is called while only its slug is known. */
final class Slugs {

    private Slugs() {}

    static Topic topic(String slug) {
        return new Topic(
                slug,
                Localised.in("en", words(slug)),
                new TreeMap<>(),
                Localised.NONE,
                new TreeMap<>(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                0);
    }

    static Source source(String slug) {
        return new Source(slug, Localised.in("en", words(slug)), null, List.of(), null, 0);
    }

    private static String words(String slug) {
        var words = slug.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

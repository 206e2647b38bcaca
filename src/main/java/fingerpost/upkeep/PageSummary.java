package fingerpost.upkeep;

import org.jspecify.annotations.Nullable;

/** A candidate for an entry's summary, for the curator to write anew. */
final class PageSummary {

    // shorter ones are bylines, dates and "Read more"
    private static final int TELLING = 60;
    private static final int LONGEST = 400;

    private PageSummary() {}

    /** What the page says of itself to search engines, else its first telling paragraph; at most two sentences. */
    static @Nullable String of(PageParts parts, MainText main, @Nullable String title) {
        for (var name : new String[] {"description", "og:description"}) {
            var words = parts.meta(name);
            if (words != null && words.indexOf(' ') > 0 && !words.equals(title)) return fit(words);
        }
        return main.paragraphs().stream()
                .filter(words -> words.length() >= TELLING && !isAboutDates(words))
                .findFirst()
                .map(PageSummary::fit)
                .orElse(null);
    }

    private static boolean isAboutDates(String words) {
        return PrintedDates.LABEL.matcher(words).lookingAt();
    }

    private static String fit(String words) {
        return Words.clip(Words.sentences(words), LONGEST);
    }
}

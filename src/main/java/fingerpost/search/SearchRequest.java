package fingerpost.search;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.Place;
import fingerpost.catalogue.Problem;
import fingerpost.catalogue.Reach;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for. Text is free of control characters; language is one of the area's; near is where they are;
 * practice is the slug of the one as which the guide is shown, or null; page counts from 1 and holds size results.
 */
public record SearchRequest(
        String text,
        String language,
        @Nullable Place near,
        @Nullable Kind kind,
        @Nullable Reach reach,
        @Nullable String practice,
        int page,
        int size) {

    /** Longer than any judged query by three times; beyond it nothing is gained and the embedding costs more. */
    public static final int LONGEST_TEXT = 1000;

    public static final int LAST_PAGE = 1000;
    public static final int LARGEST_PAGE = 50;
    public static final int USUAL_PAGE = 10;

    /** A request of the guide as the area shows it. */
    public SearchRequest(
            String text,
            String language,
            @Nullable Place near,
            @Nullable Kind kind,
            @Nullable Reach reach,
            int page,
            int size) {
        this(text, language, near, kind, reach, null, page, size);
    }

    public SearchRequest {
        text = tidy(text);
        page = Math.clamp(page, 1, LAST_PAGE);
        size = Math.clamp(size, 1, LARGEST_PAGE);
    }

    /** The same request in other words. */
    SearchRequest saying(String words) {
        return new SearchRequest(words, language, near, kind, reach, practice, page, size);
    }

    /** The same request of the guide as the practice of this slug shows it; null as the area does. */
    public SearchRequest asShownBy(@Nullable String slug) {
        return new SearchRequest(text, language, near, kind, reach, slug, page, size);
    }

    /** The first page for these words, without filters. */
    public static SearchRequest of(String text, String language) {
        return new SearchRequest(text, language, null, null, null, 1, USUAL_PAGE);
    }

    /**
     * Reads q, postcode, kind, reach, page and limit as they came in an address. What is wrong is told, every problem at
     * once, and left out of the request, which is always fit to be searched with.
     */
    public static Parsed parse(Map<String, String> params, String language, Catalogue catalogue) {
        var problems = new ArrayList<Problem>();
        var text = params.getOrDefault("q", "");
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            problems.add(new Problem("q", "is longer than 1,000 characters; only the first 1,000 are searched for"));
        }
        var postcode = given(params, "postcode");
        var near =
                postcode == null ? null : catalogue.postcodes().locate(postcode).orElse(null);
        if (postcode != null && near == null) {
            problems.add(new Problem("postcode", "is not a postcode of this area"));
        }
        var kind = word(params, "kind", Kind.values(), Kind::word, problems);
        var reach = word(params, "reach", Reach.values(), Reach::word, problems);
        int page = number(params, "page", 1, LAST_PAGE, problems);
        int size = number(params, "limit", USUAL_PAGE, LARGEST_PAGE, problems);
        return new Parsed(new SearchRequest(text, language, near, kind, reach, page, size), problems, postcode);
    }

    private static @Nullable String given(Map<String, String> params, String name) {
        var value = params.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static <T> @Nullable T word(
            Map<String, String> params, String name, T[] allowed, Function<T, String> as, List<Problem> problems) {
        var value = given(params, name);
        if (value == null) return null;
        for (var one : allowed) if (as.apply(one).equals(value.toLowerCase(Locale.ROOT))) return one;
        var words = Arrays.stream(allowed).map(as).toList();
        problems.add(new Problem(name, "must be one of " + String.join(", ", words)));
        return null;
    }

    private static int number(Map<String, String> params, String name, int usual, int most, List<Problem> problems) {
        var value = given(params, name);
        if (value == null) return usual;
        if (value.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= most) return number;
        }
        problems.add(new Problem(name, "must be a whole number from 1 to " + most));
        return usual;
    }

    private static String tidy(String text) {
        var tidy = new StringBuilder();
        text.codePoints().limit(LONGEST_TEXT).forEach(point -> {
            boolean unprintable = Character.isISOControl(point)
                    || Character.getType(point) == Character.SURROGATE
                    || Character.getType(point) == Character.FORMAT && point != ZERO_WIDTH_JOINER;
            tidy.appendCodePoint(unprintable ? ' ' : point);
        });
        return tidy.toString().strip();
    }

    /** It holds emoji together, so it is not taken for a control character. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;
}

package fingerpost.exchange;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the values of a column look like, whatever the column is called. */
enum Shape {
    URL(
            "(?i)(?:https?://|www\\.)[^\\s.]+\\.[^\\s]{2,}|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:uk|wales|cymru|com|org|net|scot|ie|eu|info)(?:/\\S*)?"),
    /** As this program makes them; the numbers people give their rows would be other entries' in the next sheet. */
    ID("e_[0-9a-z]{6,30}"),
    EMAIL("(?i)[^\\s@]+@[^\\s@]+\\.[a-z]{2,}"),
    POSTCODE("(?i)[a-z]{1,2}[0-9][0-9a-z]?\\s*[0-9][a-z]{2}"),
    PHONE("(?:\\+44|0|\\(0)[0-9() -]{8,20}(?:\\s*(?:ext|x|est)\\.?\\s*[0-9]+)?"),
    DATE(words -> Dates.iso(words).isPresent()),
    LONG_WORDS(words -> words.length() > 60),
    SHORT_WORDS(words -> words.length() <= 120 && words.chars().anyMatch(Character::isLetter));

    private final Predicate<String> fits;

    Shape(String pattern) {
        this(Pattern.compile(pattern).asMatchPredicate());
    }

    Shape(Predicate<String> fits) {
        this.fits = fits;
    }

    boolean fits(String value) {
        var words = value.strip();
        return words.length() <= 2_000 && fits.test(words);
    }

    /** Whether at least this share of the values that are there look so; false when none are there. */
    boolean fitsMost(List<String> values, double share) {
        var there = values.stream().filter(value -> !value.isBlank()).toList();
        return !there.isEmpty() && there.stream().filter(this::fits).count() >= share * there.size();
    }
}

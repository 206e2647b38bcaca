package fingerpost.upkeep;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Numbers as people write them in English and Welsh. */
final class Numerals {

    /** In English. */
    static final Map<String, String> COUNTED = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("twelve", "12"));

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("a", "1"),
            Map.entry("an", "1"),
            Map.entry("half", "0.5"),
            Map.entry("hanner", "0.5"),
            Map.entry("½", "0.5"),
            Map.entry("¼", "0.25"),
            Map.entry("¾", "0.75"),
            Map.entry("un", "1"),
            Map.entry("dau", "2"),
            Map.entry("ddau", "2"),
            Map.entry("dwy", "2"),
            Map.entry("ddwy", "2"),
            Map.entry("tri", "3"),
            Map.entry("dri", "3"),
            Map.entry("tair", "3"),
            Map.entry("dair", "3"),
            Map.entry("pedwar", "4"),
            Map.entry("bedwar", "4"),
            Map.entry("pedair", "4"),
            Map.entry("bedair", "4"),
            Map.entry("pump", "5"),
            Map.entry("pum", "5"),
            Map.entry("bum", "5"),
            Map.entry("chwech", "6"),
            Map.entry("chwe", "6"),
            Map.entry("saith", "7"),
            Map.entry("wyth", "8"),
            Map.entry("naw", "9"),
            Map.entry("deg", "10"),
            Map.entry("ddeg", "10"),
            Map.entry("once", "1"),
            Map.entry("twice", "2"),
            Map.entry("unwaith", "1"),
            Map.entry("dwywaith", "2"),
            Map.entry("ddwywaith", "2"),
            Map.entry("teirgwaith", "3"),
            Map.entry("deirgwaith", "3"));

    private static final Map<String, String> WORDS = both(OTHERS, COUNTED);

    /** One number. */
    static final String ONE =
            "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,7}(?:\\.\\d{1,4})?|½|¼|¾|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|hanner"
                    + "|un|d?dau|d?dwy|[td]ri|[td]air|[pb]edwar|[pb]edair|[pb]ump?|chwech|chwe|saith|wyth|naw|d?deg)(?!\\p{L}))";
    /** Between two, which make a range. */
    static final String TO = "(?:\\s*[-–—]\\s*|\\s+(?:to|or|and|i|neu|a|at|hyd at)\\s+)";

    private Numerals() {}

    /** In digits, as short as can be. */
    static String plain(String written) {
        var small = written.toLowerCase(Locale.ROOT).replace(",", "");
        var digits = WORDS.getOrDefault(small, small);
        try {
            return new BigDecimal(digits).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException odd) {
            return digits;
        }
    }

    /** Times a power of ten. */
    static String shifted(String plain, int power) {
        try {
            return new BigDecimal(plain)
                    .scaleByPowerOfTen(power)
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (NumberFormatException odd) {
            return plain;
        }
    }

    /** Two maps as one. */
    static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        var both = new HashMap<>(one);
        both.putAll(other);
        return Map.copyOf(both);
    }
}

package fingerpost.upkeep;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds whom something is for by age: under 5, aged 16 and over, 50 to 71 years old, dros 65 oed. */
final class Ages {

    private static final String ONE = Numerals.ONE;
    private static final String UNIT =
            "(?<unit>[\\s-]*(?:years?|yrs?|months?|weeks?|mlwydd|[bf]lwydd|mis|wythnos)(?!\\p{L}))?";
    private static final String OLD = "(?<old>[\\s-]*(?:olds?|of age|oed))?";
    private static final Pattern LIMIT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?<word>under|over|below|above|younger than|older than|less than|more than|up to|at least|until|from|before|after"
                    + "|o dan|dan|dros|hŷn na|iau na|yn hŷn na|yn iau na|hyd at|o leiaf)[\\s-](?<age>the age of |ages? (?:of )?|aged )?(?<n>"
                    + ONE + ")(?:" + Numerals.TO + "(?<m>" + ONE + "))?(?<s>s(?!\\p{L}))?" + UNIT + OLD);
    private static final Pattern AGED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:between|from|of|rhwng) (?:the )?)?(?:aged?|ages(?: of)?|the ages? of|turn(?:s|ed)?|oed(?:ran)?) (?:(?:between|from|of|rhwng|o) )?(?<n>"
                    + ONE + ")(?:" + Numerals.TO + "(?<m>" + ONE + "))?" + UNIT
                    + "(?<side> ?\\+| (?:years )?(?:or|and|to) (?:over|older|above|under|younger|below))?");
    private static final Pattern SIDED = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d.,])(?<n>" + ONE + ")(?<m>(?!.))?" + UNIT + OLD
                    + "(?<side>\\+| (?:or|and|neu|a|ac) (?:over|older|above|under|younger|hŷn|throsodd|drosodd|iau|thano|fwy))(?! the counter)");
    private static final Pattern OLDS = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d.,])(?<n>" + ONE + ")(?:" + Numerals.TO + "(?<m>" + ONE
                    + "))?(?<unit>[\\s-]*(?:years?|yrs?|months?|weeks?|mlwydd|[bf]lwydd|mis|wythnos))?[\\s-]*(?:olds?|of age|oed)(?!\\p{L})");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d.,])(?:(?:between|rhwng) )?(?:the ages of )?(?<n>" + ONE + ")(?:" + Numerals.TO
                    + "(?<m>" + ONE
                    + "))(?<unit>[\\s-]*(?:years?|yrs?|months?|mlwydd|mis)(?!\\p{L})|\\s+oed(?!\\p{L}))(?<old>[\\s-]olds?)?");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?iu)\\b(?:child(?:ren)?|bab(?:y|ies)|infants?|toddlers?|adults?|people|person|women|woman|men|man|anyone|everyone|everybody|those|aged?|ages|girls?|boys?|teen\\p{L}*|patients?|parents?|you'?re|you are|under-?\\d+s|over-?\\d+s"
                    + "|[pb]lant|[pb]lentyn|phlant|[bf]abi|[bf]abanod|babanod|oedolion?|oedolyn|[pb]obl|phobl|rhai|oed|oedran|menywod|fenywod|dynion|ddynion|merched|bechgyn|cleifion|unrhyw un|pawb|ydych|rydych|dd?isgyblion)\\b");
    private static final Pattern MEASURED = Pattern.compile(
            "(?iu)\\b(?:temperature|bmi|pressure|weigh\\p{L}*|kg|miles?|metres?|degrees?|°|tymheredd|pwysedd|pwysau|minutes?|hours?|munud|awr|blood sugar|cholesterol)");
    private static final Pattern OTHER_UNIT = Pattern.compile(
            "(?iu)\\s?(?:[%°£/:]|[.,]\\d|(?:mg|mcg|g|kg|ml|l|cm|mm|m|km|miles?|metres?|litres?|units?|stone|lbs?|degrees?|c|times|people|minutes?|mins?|hours?|hrs?|days?|seconds?|tablets?|capsules?|doses?|drops?|puffs?"
                    + "|per cent|percent|calories|kcal|cigarettes|drinks|am|pm|in \\d+|o bobl|awr|oriau|munud|diwrnod|gwaith|uned\\p{L}*|tabled\\p{L}*|y cant|noon|midday|midnight|mmol|minutes)(?!\\p{L}))");

    private static final Pattern SPAN =
            Pattern.compile("(?iu)\\b(?:for|every|after|in|within|last|lasts|takes|past)\\s*$");

    private Ages() {}

    static void find(String words, String heading, List<Told> into) {
        boolean people = PEOPLE.matcher(words).find() || PEOPLE.matcher(heading).find();
        boolean measured = MEASURED.matcher(words).find();
        for (var pattern : List.of(LIMIT, AGED, SIDED, BETWEEN, OLDS)) {
            var found = pattern.matcher(words);
            while (found.find()) {
                if (OTHER_UNIT
                        .matcher(words)
                        .region(found.end(), words.length())
                        .lookingAt()) continue;
                var unit = found.group("unit");
                boolean years = unit == null
                        || unit.toLowerCase(Locale.ROOT)
                                .replaceAll("[\\s-]", "")
                                .matches("y.*|mlwydd|[bf]lwydd|oed");
                if (pattern == LIMIT) {
                    boolean sure = found.group("age") != null || found.group("old") != null || found.group("s") != null;
                    var word = found.group("word").toLowerCase(Locale.ROOT);
                    boolean loose = !word.matches("under|over|o dan|dan|dros|younger than|older than|.*na");
                    if (!sure && (loose || !people || measured || unit != null && !isOfBabies(words))) continue;
                }
                if (pattern == SIDED && !people && found.group("old") == null && unit == null) continue;
                if (pattern == SIDED && measured && found.group("old") == null) continue;
                if (pattern == BETWEEN
                        && found.group("old") == null
                        && SPAN.matcher(words).region(0, found.start()).find()) continue;
                if (pattern == BETWEEN && !years && !isOfBabies(words)) continue;
                if (pattern == BETWEEN && !people && !found.group("unit").matches("(?i)[\\s-]*(?:y.*|oed)")) continue;
                int at = found.start();
                int end = found.end();
                if (into.stream()
                        .anyMatch(one -> one.matter() == Matter.AGE
                                && at < one.at() + one.words().length()
                                && end > one.at())) continue;
                into.add(new Told(
                        Matter.AGE, key(pattern, found, words), found.group().strip(), at));
            }
        }
    }

    private static boolean isOfBabies(String words) {
        return words.matches(
                "(?iu).*\\b(?:bab(?:y|ies)|infants?|newborns?|child(?:ren)?|[bf]abi|[bf]abanod|[pb]lant|[pb]lentyn|toddlers?)\\b.*");
    }

    private static String key(Pattern pattern, java.util.regex.Matcher found, String words) {
        var side = pattern == LIMIT
                ? found.group("word")
                : pattern == AGED || pattern == SIDED ? found.group("side") : null;
        var unit = found.group("unit");
        var small = unit == null ? "" : unit.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        var in =
                small.startsWith("month") || small.equals("mis") ? "months" : small.startsWith("w") ? "weeks" : "years";
        var m = found.group("m");
        return sign(side) + Numerals.plain(found.group("n")) + (m == null ? "" : "-" + Numerals.plain(m)) + " " + in;
    }

    private static String sign(@Nullable String side) {
        if (side == null) return "";
        var small = side.toLowerCase(Locale.ROOT).strip();
        if (small.matches("over|above|older than|more than|after|dros|(?:yn )?hŷn na")) return ">";
        if (small.matches("under|below|younger than|less than|before|until|o dan|dan|(?:yn )?iau na")) return "<";
        return small.matches(".*(?:under|younger|below|iau|thano|up to|hyd at)") ? "<=" : ">=";
    }
}

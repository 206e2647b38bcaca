package fingerpost.upkeep;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds how much, how often and how long something is taken: 500 mg, two puffs, every 4 to 6 hours, bob 4 awr. */
final class Doses {

    private static final String UNIT =
            "(?:(?<mg>mg|milligram(?:me)?s?|[mf]iligram(?:au)?)|(?<mcg>mcg|µg|μg|ug|microgram(?:me)?s?|[mf]icrogram(?:au)?)"
                    + "|(?<g>g|gram(?:me)?s?|gramau)|(?<ml>mls?|millilitres?|[mf]ililitr(?:au)?)|(?<l>litres?|litr(?:au)?)"
                    + "|(?<unit>units?|iu|uned(?:au)?)|(?<tablet>tablets?|(?:t|d|th)abled(?:i)?|pills?|(?:p|b|ph)il(?:s|iau|sen|sys)?)|(?<capsule>capsules?|(?:c|g|ch)apsiwl(?:au)?)"
                    + "|(?<puff>puffs?|(?:p|b|ph)wff(?:iau)?)|(?<drop>drops?|dd?ifer(?:yn|ion))|(?<sachet>sachets?|sachau?|saced(?:au)?)"
                    + "|(?<spoon>(?:5 ?ml )?spoonfuls?|(?:5 ?ml )?spoons?|teaspoons?(?:fuls?)?|tablespoons?(?:fuls?)?|ll?wyaid|llwy(?:au)?(?: de)?)|(?<patch>patch(?:es)?)|(?<spray>sprays?|chwistrelliad(?:au)?)"
                    + "|(?<lozenge>lozenges?)|(?<suppository>suppositor(?:y|ies))|(?<dose>doses?|dd?os(?:au)?)|(?<injection>injections?|jabs?|pigiad(?:au)?|bigiad(?:au)?)"
                    + "|(?<mmol>mmol(?:/l)?)|(?<percent>% (?:(?:\\p{L}+ )?(?:cream|gel|ointment|drops|solution|lotion|shampoo|spray|w/w))|% (?:hydrocortisone|minoxidil)))";
    private static final List<String> UNITS = List.of(
            "mg",
            "mcg",
            "g",
            "ml",
            "l",
            "unit",
            "tablet",
            "capsule",
            "puff",
            "drop",
            "sachet",
            "spoon",
            "patch",
            "spray",
            "lozenge",
            "suppository",
            "dose",
            "injection",
            "mmol",
            "percent");
    private static final Pattern AMOUNT =
            Pattern.compile("(?iu)(?<![\\p{L}\\d.,])(" + Numerals.ONE + ")(?:" + Numerals.TO + "("
                    + Numerals.ONE + "))?(?:\\s*-?\\s*|\\s+o\\s+)(?:(?:x|an?|of (?:the|an?)) )?" + UNIT
                    + "(?![\\p{L}\\d])(?<per>\\s?(?:/|per |fesul )\\s?(?:kg|ml|litre|day|cilogram))?");
    private static final Pattern TIMES = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(once|twice|unwaith|d?dwywaith|[td]eirgwaith)|(" + Numerals.ONE + ")(?:" + Numerals.TO
                    + "(" + Numerals.ONE
                    + "))?\\s+(?:times|o weithiau|g?waith))\\s+(?:a |an |each |every |per |y |yr |bob |mewn )?(?:24 )?(day|daily|week|month|hour|year|night|dydd|diwrnod|wythnos|mis|awr|nos|flwyddyn)");
    private static final Pattern EVERY =
            Pattern.compile("(?iu)(?<!\\p{L})(?:every|bob)\\s+(" + Numerals.ONE + ")(?:" + Numerals.TO + "("
                    + Numerals.ONE + "))?\\s*(hour|day|week|month|minute|awr|diwrnod|wythnos|mis|munud)\\p{L}*");
    private static final Pattern SPAN = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d.,])(" + Numerals.ONE + ")(?:" + Numerals.TO + "(" + Numerals.ONE
                    + "))?[\\s-]*(minute|hour|day|week|month|munud|awr|oriau|diwrnod|ddiwrnod|dd?ydd|wythnos|mis)(?:s|au|nod)?(?!\\p{L}| old| oed| of age)");
    private static final Pattern TAKING = Pattern.compile(
            "(?iu)\\b(?:take|taken|taking|use|using|apply|give|given|course|treatment|antibiotics?|medicines?|tablets?|capsules?|doses?|puffs?|drops?|mg|ml"
                    + "|inhaler|cream|cymer\\p{L}*|gymer\\p{L}*|defnyddi\\p{L}*|ddefnyddi\\p{L}*|rho(?:i|wch)|cwrs|driniaeth|triniaeth|dd?os(?:au)?|tabled\\p{L}*|dabled\\p{L}*|meddyginiaeth\\p{L}*|feddyginiaeth\\p{L}*)\\b");

    private Doses() {}

    static void find(String words, List<Told> into) {
        var amounts = AMOUNT.matcher(words);
        while (amounts.find()) {
            var unit = UNITS.stream()
                    .filter(name -> amounts.group(name) != null)
                    .findFirst()
                    .orElse("");
            var per = amounts.group("per") == null
                    ? ""
                    : amounts.group("per").toLowerCase(Locale.ROOT).replaceAll("\\W|per", "");
            var key = amount(amounts.group(1), amounts.group(2), unit) + per;
            into.add(new Told(Matter.DOSE, key, amounts.group().strip(), amounts.start()));
        }
        var times = TIMES.matcher(words);
        while (times.find()) {
            var from = times.group(1) == null ? times.group(2) : times.group(1);
            var key = "times " + amount(from, times.group(3), "") + each(times.group(4));
            into.add(new Told(Matter.DOSE, key, times.group().strip(), times.start()));
        }
        var every = EVERY.matcher(words);
        while (every.find()) {
            var key = "every " + amount(every.group(1), every.group(2), each(every.group(3)));
            into.add(new Told(Matter.DOSE, key, every.group(), every.start()));
        }
        if (!TAKING.matcher(words).find()) return;
        var spans = SPAN.matcher(words);
        while (spans.find()) {
            int at = spans.start();
            if (into.stream()
                    .anyMatch(
                            one -> at >= one.at() && at < one.at() + one.words().length())) continue;
            var key = "for " + amount(spans.group(1), spans.group(2), each(spans.group(3)));
            into.add(new Told(Matter.DOSE, key, spans.group(), at));
        }
    }

    private static String amount(String from, @Nullable String to, String unit) {
        var first = Numerals.plain(from);
        var last = to == null ? "" : Numerals.plain(to);
        int power = switch (unit) {
            case "g", "l" -> 3;
            case "mcg" -> -3;
            default -> 0;
        };
        var name = switch (unit) {
            case "g", "mcg" -> "mg";
            case "l" -> "ml";
            default -> unit;
        };
        return Numerals.shifted(first, power) + (last.isEmpty() ? "" : "-" + Numerals.shifted(last, power)) + " "
                + name;
    }

    private static String each(String written) {
        var small = written.toLowerCase(Locale.ROOT);
        return switch (small) {
            case "day", "daily", "dydd", "ddydd", "diwrnod", "ddiwrnod" -> "day";
            case "week", "wythnos" -> "week";
            case "month", "mis" -> "month";
            case "hour", "awr", "oriau" -> "hour";
            case "minute", "munud" -> "minute";
            case "year", "flwyddyn" -> "year";
            default -> "night";
        };
    }
}

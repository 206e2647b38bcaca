package fingerpost.upkeep;

import java.util.List;
import java.util.regex.Pattern;

/** Finds numbers to ring or text, with what stands for emergencies. */
final class Phones {

    private static final Pattern LONG = Pattern.compile(
            "(?<![\\d.,/£])(?:\\+44\\s?(?:\\(0\\)\\s?)?\\d|\\(?0\\d)[\\d\\s()-]{4,14}\\d(?![\\d/]|[.,]\\d)");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}-\\d{1,2}-\\d{4}|\\d{4}-\\d{2}-\\d{2}");
    private static final String NOT_AFTER =
            "(?![\\d/%]|[.,]\\d|\\s?(?:mg|ml|mcg|g|kg|micrograms?|units?|people|pages?|times|days|o bobl)\\b)";
    private static final Pattern KNOWN =
            Pattern.compile("(?<![\\d.,/£-])(?:999|111|112|119|101|116\\s?\\d{3})" + NOT_AFTER);
    private static final Pattern RUNG = Pattern.compile(
            "(?iu)\\b(?:call|ring|dial|phone|text|sms|ffon\\p{L}*|galw\\p{L}*|deial\\p{L}*|tecst\\p{L}*|anfon\\p{L}*)\\b[^.\\d]{0,40}?(?<![\\d.,/£])(\\d{3}\\s?\\d{3}|\\d{3}|\\d{5})"
                    + NOT_AFTER);
    private static final int SHORTEST = 8;
    private static final int LONGEST = 11;

    private Phones() {}

    static void find(String words, List<Told> into) {
        var found = LONG.matcher(words);
        while (found.find()) {
            var written = found.group().strip();
            if (DATE.matcher(written).matches()) continue;
            var digits = written.replaceFirst("^\\+44\\s?(?:\\(0\\))?", "0").replaceAll("\\D", "");
            if (digits.length() >= SHORTEST && digits.length() <= LONGEST) add(into, digits, written, found.start());
        }
        var known = KNOWN.matcher(words);
        while (known.find()) add(into, known.group().replaceAll("\\s", ""), known.group(), known.start());
        var rung = RUNG.matcher(words);
        while (rung.find()) add(into, rung.group(1).replaceAll("\\s", ""), rung.group(1), rung.start(1));
    }

    private static void add(List<Told> into, String key, String words, int at) {
        boolean within = into.stream()
                .anyMatch(one -> one.matter() == Matter.PHONE
                        && at >= one.at()
                        && at < one.at() + one.words().length());
        if (!within) into.add(new Told(Matter.PHONE, key, words, at));
    }
}

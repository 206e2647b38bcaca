package fingerpost.upkeep;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds days and times at which something is open: Monday to Friday, 9am–5.30pm, 24 hours a day, dydd Llun. */
final class Hours {

    private static final String DAY =
            "(?:(?:(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?s?(?!\\p{L}))|(?:(?:d?dydd|[nd]?nos)(?:iau)? (?:llun|[mf]awrth|[mf]ercher|iau|g?wener|sadwrn|sul))(?!\\p{L}))";
    private static final String SECOND =
            "(?:" + DAY + "|(?:llun|[mf]awrth|[mf]ercher|iau|g?wener|sadwrn|sul)(?!\\p{L}))";
    private static final Pattern DAYS =
            Pattern.compile("(?iu)(?<!\\p{L})(" + DAY + ")(?:\\s*(?:-|–|—|to|until|through|i|hyd at|tan)\\s*(" + SECOND
                    + "))?(?!\\s*\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}{3,}\\s*\\d{4})");
    private static final String HALF =
            "(?:\\s?(?:a\\.?m\\.?|p\\.?m\\.?|y\\.?b\\.?|y\\.?h\\.?|y\\.?p\\.?|o'clock|o’clock|o'r gloch|o’r gloch)(?!\\p{L}))";
    private static final String TIME = "(?:\\d{1,2}(?:[:.]\\d{2})?" + HALF
            + "|\\d{1,2}[:.]\\d{2}(?![\\d%])|noon|midday|midnight|canol dydd|hanner dydd|hanner nos)";
    private static final Pattern TIMES = Pattern.compile("(?iu)(?<![\\p{L}\\d.,£/])(" + TIME
            + "|\\d{1,2}(?:[:.]\\d{2})?(?=\\s*(?:-|–|—|to|i)\\s*\\d{1,2}(?:[:.]\\d{2})?" + HALF
            + "))(?:\\s*(?:-|–|—|to|until|till|and|i|tan|hyd at|a)\\s*(" + TIME + "))?");
    private static final Pattern ALWAYS = Pattern.compile(
            "(?iu)24/7|24[\\s-]hours?(?: a day| each day)?|round the clock|(?:7|seven|5|five|6|six) days a week|24 awr(?: y dydd)?|(?:7|saith|5|pum|6|chwe) diwrnod yr wythnos"
                    + "|(?:on )?weekdays?(?! \\p{L}+ing)|weekends?|bank holidays?|public holidays?|every day|penwythnos(?:au)?|gwyliau? (?:y )?banc|g[wŵ]yl(?:iau)? banc|bob dydd|diwrnod(?:au)? gwaith|yn ystod yr wythnos");
    private static final Pattern ABOUT_OPENING = Pattern.compile(
            "(?iu)\\b(?:open(?:s|ing|ed)?|clos(?:e|es|ed|ing)|hours|clinics?|lines?|helpline|available|surger(?:y|ies)|drop[- ]in|walk[- ]in|sessions?|service|staffed|call|phone|until|except"
                    + "|agor(?:ed)?|ar gau|gau|cau|clinig(?:au)?|llinell(?:au)?|ar gael|oriau|sesiwn|sesiynau|galw|ffoniwch|gwasanaeth|ac eithrio)\\b");

    private static final int HALF_A_DAY = 720;

    private Hours() {}

    static void find(String words, String heading, List<Told> into) {
        boolean opening = ABOUT_OPENING.matcher(words).find()
                || ABOUT_OPENING.matcher(heading).find();
        var times = TIMES.matcher(words);
        boolean timed = false;
        while (times.find()) {
            timed = true;
            into.add(told(
                    times,
                    time(times.group(1), times.group(2)) + "-"
                            + (times.group(2) == null ? "" : time(times.group(2), null))));
        }
        var days = DAYS.matcher(words);
        while (days.find()) {
            if (!opening && !timed && days.group(2) == null) continue;
            into.add(told(days, day(days.group(1)) + "-" + (days.group(2) == null ? "" : day(days.group(2)))));
        }
        if (!opening && !timed) return;
        var always = ALWAYS.matcher(words);
        while (always.find())
            into.add(told(
                    always,
                    always.group()
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("\\W+", "")
                            .replaceAll("s$|aday$|ydydd$|eachday$", "")));
    }

    private static Told told(Matcher found, String key) {
        return new Told(Matter.HOURS, key, found.group().strip(), found.start());
    }

    private static String day(String written) {
        var small = written.toLowerCase(Locale.ROOT).replaceFirst("^(?:d?dydd|[nd]?nos)(?:iau)? ", "");
        return switch (small) {
            case "llun" -> "mon";
            case "mawrth", "fawrth" -> "tue";
            case "mercher", "fercher" -> "wed";
            case "iau" -> "thu";
            case "gwener", "wener" -> "fri";
            case "sadwrn" -> "sat";
            case "sul" -> "sun";
            default -> small.substring(0, Math.min(3, small.length()));
        };
    }

    /** Minutes after midnight; the half of the day that only the second of two times names is the first's too. */
    private static String time(String written, @Nullable String second) {
        var small = written.toLowerCase(Locale.ROOT).replaceAll("[\\s.](?=[apyo])|(?<=[apy])\\.|\\.$", "");
        switch (small) {
            case "noon", "midday", "canol dydd", "hanner dydd" -> {
                return "720";
            }
            case "midnight", "hanner nos" -> {
                return "0";
            }
            default -> {}
        }
        var digits = small.replaceAll("[^\\d:.]", "").split("[:.]");
        if (digits.length == 0 || digits[0].isEmpty()) return "0";
        int hour = Integer.parseInt(digits[0]);
        int minute = digits.length > 1 && !digits[1].isEmpty() ? Integer.parseInt(digits[1]) : 0;
        if ((small.contains("pm") || small.contains("yh") || small.contains("yp")) && hour < 12) hour += 12;
        if ((small.contains("am") || small.contains("yb")) && hour == 12) hour = 0;
        int minutes = hour * 60 + minute;
        boolean bare = hour < 12 && small.chars().noneMatch(Character::isLetter);
        if (second == null || !bare) return Integer.toString(minutes);
        // 2 to 5pm begins in the afternoon, 9 to 5pm in the morning
        int end = Integer.parseInt(time(second, null));
        return Integer.toString(minutes + HALF_A_DAY < end ? minutes + HALF_A_DAY : minutes);
    }
}

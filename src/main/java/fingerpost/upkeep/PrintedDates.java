package fingerpost.upkeep;

import fingerpost.catalogue.PublisherReview;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates of reviews that publishers print on their pages, in English and Welsh. A month alone is its first day. */
final class PrintedDates {

    private static final String REVIEWED = "(?:page |content |information |medically |clinically )*last"
            + " (?:medically |clinically )?(?:reviewed|checked)|(?:date )?(?:medically |clinically )?reviewed|date of last review|last review(?: date)?"
            + "|adolygwyd(?: y dudalen(?: hon)?)?(?: yn)?(?: d?diwethaf| olaf)?|hadolygu d?diwethaf|dyddiad adolygu diwethaf";
    private static final String NEXT =
            "(?:page )?next (?:planned )?review(?: due| date)*|(?:date of next|next) review|review (?:is )?due(?: date)?|due (?:for )?review"
                    + "|(?:bydd yr |dyddiad yr )?adolygiad nesaf(?: i fod| yn ddyledus| i’w gynnal| i'w gynnal)?|dyddiad adolygu nesaf|i’w hadolygu nesaf|i'w hadolygu nesaf";
    private static final String UPDATED = "(?:page )?last updated|diweddarwyd(?: y dudalen(?: hon)?)?(?: d?diwethaf)?";
    private static final String FILL = "(?:\\s*(?::|-|–|on|by|in|ar|yn|erbyn|is)\\s*|\\s+){1,3}";

    /** What such a line begins with. */
    static final Pattern LABEL = Pattern.compile("(?iu)\\s*(?:" + REVIEWED + "|" + NEXT + "|" + UPDATED + ")\\b");

    private static final Map<String, Month> MONTHS = months();
    private static final String DATE =
            "(?:(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+)?(\\p{L}{3,12})\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?,)?,?\\s+(\\d{4})"
                    + "|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})";
    private static final Pattern ON = dated(REVIEWED);
    private static final Pattern DUE = dated(NEXT);
    private static final Pattern CHANGED = dated(UPDATED);
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;
    private static final int MOST = 2_000;
    private static final int MOST_LETTERS = 300_000;
    private static final int AROUND = 90;

    private PrintedDates() {}

    private static Pattern dated(String label) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + label + ")" + FILL + "(?:" + DATE + ")");
    }

    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        for (var language : new Locale[] {Locale.UK, Locale.of("cy")}) {
            for (var month : Month.values()) {
                for (var style : new TextStyle[] {
                    TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE
                }) {
                    months.put(
                            month.getDisplayName(style, language)
                                    .replace(".", "")
                                    .toLowerCase(Locale.ROOT),
                            month);
                }
            }
        }
        return months;
    }

    /** What the page prints, else what it tells machines; null when it does neither. */
    static @Nullable PublisherReview of(PageParts parts, SchemaOrg said) {
        var words = nearCues(parts.texts());
        var on = first(ON, words);
        var next = first(DUE, words);
        if (on == null) on = said.date("lastReviewed");
        if (on == null) on = first(CHANGED, words);
        if (next != null && on != null && next.isBefore(on)) next = null;
        return on == null && next == null ? null : new PublisherReview(on, next);
    }

    /** What stands near the words that every such line has, for most pages have next to none. */
    private static String nearCues(List<String> texts) {
        var near = new BitSet();
        // they stand at the end
        for (int i = texts.size() - 1, found = 0; i >= 0 && found < MOST; i--) {
            if (!hasCue(texts.get(i))) continue;
            found++;
            int from = i;
            for (int before = 0; from > 0 && before < AROUND; from--)
                before += texts.get(from - 1).length();
            int to = i + 1;
            for (int after = 0; to < texts.size() && after < AROUND; to++)
                after += texts.get(to).length();
            near.set(from, to);
        }
        var kept = new StringBuilder();
        for (int from = near.nextSetBit(0); from >= 0; from = near.nextSetBit(from)) {
            int to = near.nextClearBit(from);
            for (var text : texts.subList(from, to)) kept.append(text).append(' ');
            kept.append("| ");
            from = to;
        }
        return Words.plain(kept.length() > MOST_LETTERS ? kept.substring(kept.length() - MOST_LETTERS) : kept);
    }

    private static boolean hasCue(String text) {
        for (int at = 0; at < text.length(); at++) {
            var cue = switch (text.charAt(at)) {
                case 'r', 'R' -> "review";
                case 'c', 'C' -> "check";
                case 'u', 'U' -> "updated";
                case 'a', 'A' -> "adolyg";
                case 'd', 'D' -> "diweddarwyd";
                default -> "";
            };
            if (!cue.isEmpty() && text.regionMatches(true, at, cue, 0, cue.length())) return true;
        }
        return false;
    }

    private static @Nullable LocalDate first(Pattern pattern, String words) {
        var found = pattern.matcher(words);
        while (found.find()) {
            var date = date(found);
            if (date != null) return date;
        }
        return null;
    }

    private static @Nullable LocalDate date(Matcher found) {
        try {
            if (found.group(8) != null) return sane(found.group(8), found.group(9), found.group(10));
            // the day comes first, as it does in Britain
            if (found.group(7) != null) return sane(found.group(7), found.group(6), found.group(5));
            var month = MONTHS.get(found.group(2).toLowerCase(Locale.ROOT));
            if (month == null) return null;
            var day = found.group(1) != null ? found.group(1) : found.group(3);
            return sane(found.group(4), Integer.toString(month.getValue()), day == null ? "1" : day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable LocalDate sane(String year, String month, String day) {
        var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        return date.getYear() < EARLIEST || date.getYear() > LATEST ? null : date;
    }
}

package fingerpost.site;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import fingerpost.web.Frame;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hours of an ordinary week. Only days and times are read; hours that hang on dates, weeks or sunrise are not
 * understood, and better shown as they were written than half read. Bank holidays are not known.
 */
record Hours(Map<DayOfWeek, List<Span>> week) {

    /** How it is at one moment: the word its message is under, and the time that message names, if any. */
    record Now(String word, @Nullable String time) {}

    /** Reads OpenStreetMap's opening_hours form; null when it is something else, or more than an ordinary week. */
    static @Nullable Hours read(String written) {
        try {
            var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
            for (var day : DayOfWeek.values()) week.put(day, List.of());
            for (var rule : new OpeningHoursParser(new StringReader(written)).rules(false)) {
                if (!isOrdinary(rule)) return null;
                apply(rule, week);
            }
            return new Hours(week);
        } catch (OpeningHoursParseException | RuntimeException notThatForm) {
            return null;
        }
    }

    /** The lines of an ordinary week, a day each; else the hours as they were written, or none. */
    static List<String> days(@Nullable String written, Frame frame) {
        if (written == null) return List.of();
        var hours = read(written);
        if (hours == null) return List.of(written);
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day(hours, day, frame))
                .toList();
    }

    private static String day(Hours hours, DayOfWeek day, Frame frame) {
        var spans = hours.week().getOrDefault(day, List.of());
        var times = spans.isEmpty()
                ? frame.text("entry.hours.closed")
                : spans.stream().map(Span::toString).collect(Collectors.joining(", "));
        return day.getDisplayName(TextStyle.FULL, frame.locale()) + ": " + times;
    }

    private static boolean isOrdinary(Rule rule) {
        return !rule.isEmpty()
                && rule.getYears() == null
                && rule.getWeeks() == null
                && rule.getDates() == null
                && rule.getComment() == null
                && !rule.isFallBack()
                && (rule.getDays() == null || rule.getDays().stream().allMatch(Hours::isOrdinary))
                && (rule.getTimes() == null || rule.getTimes().stream().allMatch(Hours::isOrdinary))
                && (rule.getModifier() == null
                        || rule.getModifier().getModifier() == RuleModifier.Modifier.OPEN
                        || isClosed(rule));
    }

    private static boolean isOrdinary(WeekDayRange days) {
        return days.getNths() == null && days.getOffset() == 0;
    }

    private static boolean isOrdinary(TimeSpan time) {
        return time.getStartEvent() == null
                && time.getEndEvent() == null
                && !time.isOpenEnded()
                && time.getInterval() == 0
                && time.getEnd() != TimeSpan.UNDEFINED_TIME;
    }

    private static boolean isClosed(Rule rule) {
        var modifier = rule.getModifier();
        return modifier != null
                && (modifier.getModifier() == RuleModifier.Modifier.OFF
                        || modifier.getModifier() == RuleModifier.Modifier.CLOSED);
    }

    private static void apply(Rule rule, Map<DayOfWeek, List<Span>> week) {
        if (rule.getHolidays() != null && rule.getDays() == null) return;
        var spans = isClosed(rule) ? List.<Span>of() : spans(rule);
        for (var day : days(rule)) {
            if (!rule.isAdditive()) {
                week.put(day, spans);
                continue;
            }
            var more = new ArrayList<>(week.getOrDefault(day, List.of()));
            more.addAll(spans);
            week.put(day, more);
        }
    }

    private static List<Span> spans(Rule rule) {
        if (rule.getTimes() == null) return List.of(new Span(0, Span.DAY));
        return rule.getTimes().stream()
                .map(time -> new Span(
                        time.getStart(), time.getEnd() > time.getStart() ? time.getEnd() : time.getEnd() + Span.DAY))
                .toList();
    }

    private static List<DayOfWeek> days(Rule rule) {
        if (rule.getDays() == null) return List.of(DayOfWeek.values());
        var days = new ArrayList<DayOfWeek>();
        for (var range : rule.getDays()) {
            var from = DayOfWeek.of(range.getStartDay().ordinal() + 1);
            var to = range.getEndDay() == null
                    ? from
                    : DayOfWeek.of(range.getEndDay().ordinal() + 1);
            days.add(from);
            for (var day = from; day != to; ) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }

    /** Open now and until when, opening later today, or closed. */
    Now at(LocalDateTime moment) {
        int minute = moment.getHour() * 60 + moment.getMinute();
        var today = week.getOrDefault(moment.getDayOfWeek(), List.of());
        for (var span : week.getOrDefault(moment.getDayOfWeek().minus(1), List.of())) {
            if (minute + Span.DAY < span.end()) return new Now("open", Span.clock(span.end()));
        }
        for (var span : today) {
            if (span.start() == 0 && span.end() == Span.DAY) return new Now("all-day", null);
            if (span.start() <= minute && minute < span.end()) return new Now("open", Span.clock(span.end()));
        }
        return today.stream().mapToInt(Span::start).filter(start -> start > minute).min().stream()
                .mapToObj(start -> new Now("opens", Span.clock(start)))
                .findFirst()
                .orElse(new Now("closed", null));
    }
}

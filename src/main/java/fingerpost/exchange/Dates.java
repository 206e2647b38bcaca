package fingerpost.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as people in Britain write them in spreadsheets: 1/5/2026, 01.05.26, 1 May 2026, 1 Mai 2026. */
final class Dates {

    private static final LocalDate EXCEL_DAY_0 = LocalDate.of(1899, 12, 30);
    private static final List<DateTimeFormatter> WRITTEN = Stream.of(
                    "uuuu-M-d",
                    "d/M/uuuu",
                    "d-M-uuuu",
                    "d.M.uuuu",
                    "d/M/uu",
                    "d.M.uu",
                    "d MMM uuuu",
                    "d MMMM uuuu",
                    "d-MMM-uuuu",
                    "d-MMM-uu",
                    "d MMM uu")
            .flatMap(pattern -> Stream.of(Locale.UK, Locale.of("cy", "GB")).map(locale -> formatter(pattern, locale)))
            .toList();

    private Dates() {}

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day as 2026-05-01, or none when the words are no day. */
    static Optional<String> iso(String words) {
        var day = words.strip()
                .replaceFirst("[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?$", "")
                .replaceAll("\\s+", " ");
        if (day.length() < 5 || day.length() > 20) return Optional.empty();
        if (day.matches("[2-5]\\d{4}"))
            return Optional.of(EXCEL_DAY_0.plusDays(Long.parseLong(day)).toString());
        for (var written : WRITTEN) {
            try {
                return Optional.of(LocalDate.parse(day, written).toString());
            } catch (DateTimeException notSo) {
                // the next way of writing it
            }
        }
        return Optional.empty();
    }
}

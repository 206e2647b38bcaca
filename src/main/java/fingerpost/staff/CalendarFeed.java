package fingerpost.staff;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import fingerpost.access.AccessSettings;
import fingerpost.access.CalendarKeys;
import fingerpost.access.Everyone;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Weeks;
import fingerpost.web.Frame;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * When entries are to be looked at again, as a calendar (RFC 5545) that programs fetch by a secret address: one event of a
 * whole day for each day, so that a day with a hundred entries does not bury the rest of somebody's week.
 */
@Controller
final class CalendarFeed {

    private static final String ENDING = ".ics";
    private static final int MONTHS_BACK = 1;
    private static final int MONTHS_AHEAD = 18;

    /** Of all dates; a guide of ten thousand entries looked at every two years has seven thousand in that time. */
    private static final int MOST = 10_000;

    private static final int MOST_NAMED = 20;

    private final Catalogue catalogue;
    private final CalendarKeys keys;
    private final AccessSettings settings;
    private final Clock clock;

    CalendarFeed(Catalogue catalogue, CalendarKeys keys, AccessSettings settings, Clock clock) {
        this.catalogue = catalogue;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/staff/calendar/{file}")
    @Everyone
    ResponseEntity<byte[]> feed(Frame frame, @PathVariable String file) throws IOException {
        var secret = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : "";
        var owner = keys.owner(secret).filter(person -> person.role().keepsTheGuide());
        if (owner.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(calendar(frame).getBytes(StandardCharsets.UTF_8));
    }

    private String calendar(Frame frame) throws IOException {
        var today = LocalDate.ofInstant(clock.instant(), Times.HERE);
        var dates = catalogue.weeks().reviews(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD), MOST);
        var days = dates.stream()
                .collect(Collectors.groupingBy(
                        Weeks.Due::day,
                        TreeMap::new,
                        Collectors.mapping(Weeks.Due::entryId, Collectors.toCollection(ArrayList::new))));
        var named = days.values().stream()
                .flatMap(ids -> ids.stream().limit(MOST_NAMED))
                .toList();
        var titles = catalogue.titles(named, frame.language());
        var calendar = new ICalendar();
        calendar.setProductId("-//Fingerpost//Review dates//EN");
        calendar.setName(frame.text("staff.calendar.name", frame.guideName().text()));
        days.forEach((day, ids) -> calendar.addEvent(event(
                frame,
                day,
                ids.size(),
                ids.stream()
                        .limit(MOST_NAMED)
                        .map(id -> titles.getOrDefault(id, id))
                        .toList())));
        var written = new StringWriter();
        try (var writer = new ICalWriter(written, ICalVersion.V2_0)) {
            writer.write(calendar);
        }
        return written.toString();
    }

    private VEvent event(Frame frame, LocalDate day, int count, List<String> titles) {
        var event = new VEvent();
        event.setUid("review-" + day + "@" + host());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(date(day));
        event.setDateEnd(date(day.plusDays(1)));
        event.setSummary(
                count == 1
                        ? frame.text("staff.calendar.one", titles.getFirst())
                        : frame.text("staff.calendar.many", count));
        var lines = new ArrayList<>(titles);
        if (count > titles.size()) lines.add(frame.text("staff.calendar.more", count - titles.size()));
        event.setDescription(String.join("\n", lines));
        event.setUrl(settings.baseUrl() + frame.link("/staff?kind=overdue"));
        event.setTransparency(true);
        return event;
    }

    private static ICalDate date(LocalDate day) {
        var parts = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return new ICalDate(parts, false);
    }

    private String host() {
        var host = URI.create(settings.baseUrl()).getHost();
        return host == null ? "localhost" : host;
    }
}

package fingerpost.staff;

import fingerpost.web.Frame;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as people where the guide is kept write them. */
public final class Times {

    static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private Times() {}

    /** Such as 3 May 2026. */
    public static String day(Frame frame, Instant at) {
        return frame.date(at.atZone(HERE).toLocalDate());
    }

    /** Such as 3 May 2026, 14:05. */
    public static String minute(Frame frame, Instant at) {
        return day(frame, at) + ", " + MINUTE.format(at.atZone(HERE));
    }
}

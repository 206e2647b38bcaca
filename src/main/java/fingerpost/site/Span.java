package fingerpost.site;

import java.time.LocalTime;

/** From when to when something is open on one day, in minutes after its midnight; an end past 1,440 is the next day. */
record Span(int start, int end) {

    static final int DAY = 24 * 60;

    @Override
    public String toString() {
        return clock(start) + "–" + clock(end);
    }

    /** As people read it: 09:00. */
    static String clock(int minutes) {
        return minutes == DAY
                ? "24:00"
                : LocalTime.ofSecondOfDay(minutes % DAY * 60L).toString();
    }
}

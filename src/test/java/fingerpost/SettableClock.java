package fingerpost;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.NullMarked;

/** A clock that stands still until it is set on. */
@NullMarked
public final class SettableClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    public SettableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void set(Instant to) {
        now = to;
    }

    public void on(Duration later) {
        now = now.plus(later);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(now, other);
    }
}

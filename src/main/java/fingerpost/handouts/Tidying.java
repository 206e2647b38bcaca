package fingerpost.handouts;

import fingerpost.web.Regularly;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Deletes handouts that can no longer be opened, a few minutes after each start and then every few hours. */
@Component
final class Tidying extends Regularly {

    private final Handouts handouts;

    Tidying(Handouts handouts) {
        super("handouts-tidying", Duration.ofMinutes(2), Duration.ofHours(6));
        this.handouts = handouts;
    }

    @Override
    protected void now() {
        handouts.tidy();
    }
}

package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.LinkNumbers;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what the public can see, as it is and not as it should be. */
@Component
final class Numbers {

    /**
     * Everything counted, as of one revision and day. Looked are those that a person looked at in the last twelve months;
     * overdue those to be looked at again before today; publisherOverdue those whose publisher meant to look again before
     * today; never those that nobody has looked at; takenOut those that left the guide in the last twelve months.
     */
    record Counted(
            long revision,
            LocalDate day,
            int resources,
            int services,
            int looked,
            int overdue,
            int publisherOverdue,
            int never,
            int takenOut,
            Map<String, Integer> bySource,
            Map<String, Integer> byRole) {

        int all() {
            return resources + services;
        }
    }

    private static final int SOME = 200;
    private static final Duration WEEK = Duration.ofDays(7);

    private final Catalogue catalogue;
    private final Clock clock;
    private volatile @Nullable Counted counted;

    Numbers(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The links as they are, with those asked within the last seven days. */
    LinkNumbers links() {
        return catalogue.checks().publicNumbers(clock.instant().minus(WEEK));
    }

    Counted now() {
        var now = counted;
        var today = LocalDate.now(clock);
        if (now == null || now.revision() != catalogue.revision() || !now.day().equals(today)) {
            now = new Count(today, clock.getZone()).everything(catalogue);
            counted = now;
        }
        return now;
    }

    private static final class Count {

        private final LocalDate today;
        private final ZoneId zone;
        private final Map<String, Integer> bySource = new HashMap<>();
        private final Map<String, Integer> byRole = new HashMap<>();
        private int resources;
        private int services;
        private int looked;
        private int overdue;
        private int publisherOverdue;
        private int never;

        private Count(LocalDate today, ZoneId zone) {
            this.today = today;
            this.zone = zone;
        }

        private Counted everything(Catalogue catalogue) {
            long revision = catalogue.revision();
            catalogue.eachEntry(entry -> {
                if (entry.isPublic()) add(entry);
            });
            return new Counted(
                    revision,
                    today,
                    resources,
                    services,
                    looked,
                    overdue,
                    publisherOverdue,
                    never,
                    takenOut(catalogue),
                    Map.copyOf(bySource),
                    Map.copyOf(byRole));
        }

        private int takenOut(Catalogue catalogue) {
            var since = today.minusYears(1).atStartOfDay(zone).toInstant();
            var withdrawn = List.copyOf(catalogue.history().withdrawnSince(since));
            int left = 0;
            for (int from = 0; from < withdrawn.size(); from += SOME) {
                var some = withdrawn.subList(from, Math.min(from + SOME, withdrawn.size()));
                for (var life : catalogue.history().publicLives(some).values()) {
                    if (life.left() != null && life.left().isAfter(since)) left++;
                }
            }
            return left;
        }

        private void add(Entry entry) {
            if (entry.kind() == Kind.SERVICE) services++;
            else resources++;
            if (entry.source() != null) bySource.merge(entry.source(), 1, Integer::sum);
            var printed = entry.publisherReview();
            if (printed != null && printed.next() != null && printed.next().isBefore(today)) publisherOverdue++;
            var review = entry.review();
            if (review == null) {
                never++;
                return;
            }
            if (review.on().isAfter(today.minusYears(1))) looked++;
            if (review.next() != null && review.next().isBefore(today)) overdue++;
            if (review.by() != null) byRole.merge(review.by(), 1, Integer::sum);
        }
    }
}

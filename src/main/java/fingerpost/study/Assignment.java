package fingerpost.study;

import fingerpost.web.Provenance;
import fingerpost.web.Told;
import fingerpost.web.Trial;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Draws an arm for each page of results while a study runs, and counts what is done next. Counts stand in memory and are
 * written every few seconds; whether a study runs is read then too.
 */
@Component
final class Assignment implements Trial {

    private static final Duration BETWEEN_WRITES = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(Assignment.class);

    private record Counted(String study, Provenance arm, String what, String day) {}

    private final Studies studies;
    private final Clock clock;
    private final Tickets tickets;
    private final SecureRandom random = new SecureRandom();
    private final Map<Counted, Long> counted = new ConcurrentHashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("study").daemon().unstarted(this::run);
    private volatile Studies.@Nullable Running running;

    Assignment(Studies studies, Clock clock) {
        this.studies = studies;
        this.clock = clock;
        this.tickets = new Tickets(clock);
        refresh();
        thread.start();
    }

    @Override
    public View view(HttpServletRequest request) {
        var study = running;
        if (study == null
                || !isLookedAt(request)
                || LocalDate.now(clock).isAfter(study.design().ends())) {
            return View.USUAL;
        }
        var arm = Provenance.values()[random.nextInt(Provenance.values().length)];
        count(study, arm, CountsText.VIEW);
        return new View(arm, tickets.issue(study.key(), arm));
    }

    @Override
    public View of(@Nullable String ticket) {
        var study = running;
        var arm = study == null ? null : tickets.arm(study.key(), ticket);
        return arm == null ? View.USUAL : new View(arm, ticket);
    }

    @Override
    public void did(Deed deed, @Nullable String ticket) {
        var study = running;
        var arm = study == null ? null : tickets.arm(study.key(), ticket);
        if (study == null || arm == null || ticket == null || !tickets.isFirst(ticket, deed)) return;
        count(study, arm, deed.word());
    }

    /** An entry that the page led to was called helpful, or reported. */
    @EventListener
    void told(Told told) {
        switch (told.what()) {
            case HELPFUL -> did(Deed.HELPFUL, told.arm());
            case REPORTED -> did(Deed.REPORT, told.arm());
            case NOT_HELPFUL -> {}
        }
    }

    /** Looking ahead is not looking, and what asks for headers alone shows nobody anything. */
    private static boolean isLookedAt(HttpServletRequest request) {
        var purpose = request.getHeader("Sec-Purpose");
        return request.getMethod().equals("GET") && (purpose == null || !purpose.contains("prefetch"));
    }

    private void count(Studies.Running study, Provenance arm, String what) {
        var today = LocalDate.now(clock).toString();
        counted.merge(new Counted(study.id(), arm, what, today), 1L, Long::sum);
    }

    /** Whether a study runs may have changed. */
    void refresh() {
        running = studies.running().orElse(null);
    }

    /** Writes what was counted, takes the look that is due, and reads whether a study runs. */
    void write() {
        var study = running;
        if (study != null) {
            var taken = new ArrayList<Studies.More>();
            for (var one : counted.keySet()) {
                var times = counted.remove(one);
                if (times != null) {
                    taken.add(new Studies.More(one.study(), one.arm(), one.what(), one.day(), times));
                }
            }
            if (!taken.isEmpty() || LocalDate.now(clock).isAfter(study.design().ends())) add(taken);
        }
        refresh();
    }

    private void add(List<Studies.More> taken) {
        try {
            studies.add(taken);
        } catch (RuntimeException failed) {
            for (var more : taken) {
                counted.merge(new Counted(more.study(), more.arm(), more.what(), more.day()), more.times(), Long::sum);
            }
            throw failed;
        }
    }

    private void run() {
        while (!isClosing()) {
            try {
                write();
            } catch (RuntimeException failed) {
                if (closing.getCount() > 0) LOG.warn("Counts of the study were not written", failed);
            }
        }
    }

    private boolean isClosing() {
        try {
            return closing.await(BETWEEN_WRITES.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @PreDestroy
    void close() {
        closing.countDown();
        write();
    }
}

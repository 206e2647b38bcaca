package fingerpost.upkeep;

import static fingerpost.catalogue.Samples.resource;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.TestArea;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Link;
import fingerpost.catalogue.Verdict;
import fingerpost.upkeep.Finding.Caution;
import fingerpost.upkeep.Finding.Failing;
import fingerpost.upkeep.Finding.Fine;
import fingerpost.upkeep.Finding.Gone;
import fingerpost.upkeep.Finding.Hijacked;
import fingerpost.upkeep.Finding.Lack;
import fingerpost.upkeep.Finding.Moved;
import fingerpost.upkeep.Finding.NotModified;
import fingerpost.upkeep.Finding.Sign;
import fingerpost.upkeep.Finding.SoftMissing;
import fingerpost.upkeep.Finding.Why;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of one link, look after look, each when the one before said. */
@NullMarked
class SettlingTest {

    private static final Finding TIMED_OUT = new Failing(Failure.TIMED_OUT);
    private static final Finding NOT_FOUND = new Failing(Failure.MISSING);

    private final TestArea area = TestArea.fresh();
    private final Catalogue catalogue = area.catalogue();
    private Instant now = Instant.now().plusSeconds(1);
    private Finding next = new Fine();
    private @Nullable PageSeen page = page("Take two tablets a day.");
    private final DueChecks due = new DueChecks(
            catalogue.checks(),
            "test",
            (claim, _) -> new Look(URI.create(claim.link().url()), next, page, Duration.ZERO),
            new OutageWatch(Controls.none()),
            () -> now);

    SettlingTest() {
        catalogue.publish(resource("Asthma", "https://nhs.example/asthma"), "test");
    }

    @AfterEach
    void close() {
        area.close();
    }

    @Test
    void what_may_pass_is_broken_only_after_three_failures_over_three_days() {
        assertThat(verdicts(new Fine(), TIMED_OUT, new Failing(Failure.TLS_EXPIRED), new Failing(Failure.FAULTY)))
                .containsExactly("ok", "ok", "ok", "ok");
        assertThat(link().failures()).isEqualTo(3);
        assertThat(verdicts(TIMED_OUT)).containsExactly("broken");
        assertThat(link().since()).isEqualTo(link().checked());
    }

    @Test
    void three_failures_in_an_hour_are_one_bad_hour() {
        verdicts(new Fine());
        now = link().due();
        var began = now;
        for (int i = 0; i < 6; i++) {
            next = TIMED_OUT;
            page = null;
            catalogue.checks().checkAll(now);
            due.run(false, _ -> {});
            now = now.plus(Duration.ofMinutes(10));
        }
        assertThat(link().failures()).isEqualTo(6);
        assertThat(link().failingSince()).isEqualTo(Instant.ofEpochMilli(began.toEpochMilli()));
        assertThat(link().verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void a_good_answer_mends_at_once_and_the_count_begins_anew() {
        assertThat(verdicts(new Fine(), TIMED_OUT, TIMED_OUT, new Fine(), TIMED_OUT, TIMED_OUT, TIMED_OUT))
                .doesNotContain("broken");
        assertThat(verdicts(TIMED_OUT, new NotModified())).containsExactly("broken", "ok");
        assertThat(link().failingSince()).isNull();
    }

    @Test
    void what_is_missing_is_broken_at_the_second_look_a_day_later() {
        assertThat(verdicts(new Fine(), NOT_FOUND, NOT_FOUND)).containsExactly("ok", "ok", "broken");
        assertThat(verdicts(new Fine(), new SoftMissing(Lack.TO_HOME, ""), NOT_FOUND))
                .containsExactly("ok", "ok", "broken");
        assertThat(verdicts(new Fine(), NOT_FOUND, TIMED_OUT, NOT_FOUND)).containsExactly("ok", "ok", "ok", "broken");
    }

    @Test
    void what_is_certain_counts_at_once() {
        assertThat(verdicts(new Gone(Failure.MISSING), new Fine(), new Hijacked(Sign.PARKED, "this domain is parked")))
                .containsExactly("broken", "ok", "hijacked");
        assertThat(Details.of(link().details()).finding())
                .isEqualTo(new Hijacked(Sign.PARKED, "this domain is parked"));
    }

    @Test
    void a_wall_never_means_broken_and_mends_nothing() {
        var wall = new Caution(Why.BOT_WALL, "cloudflare");
        var busy = new Caution(Why.BUSY, "120");
        var walls = new Finding[40];
        Arrays.fill(walls, wall);
        assertThat(verdicts(walls)).containsOnly("caution");
        Arrays.fill(walls, busy);
        assertThat(verdicts(walls)).containsOnly("caution");
        assertThat(verdicts(new Hijacked(Sign.SPAM, "casino"), wall, busy, new Fine()))
                .containsExactly("hijacked", "hijacked", "hijacked", "ok");
    }

    @Test
    void a_new_link_that_fails_is_not_known_until_it_has_failed_for_long() {
        assertThat(verdicts(TIMED_OUT, TIMED_OUT, TIMED_OUT, TIMED_OUT))
                .containsExactly("null", "null", "null", "broken");
    }

    @Test
    void where_it_moved_is_not_forgotten_while_it_fails() {
        var moved = new Moved(URI.create("https://nhs.example/new"));
        assertThat(verdicts(new Fine(), moved, TIMED_OUT, TIMED_OUT)).containsExactly("ok", "moved", "moved", "moved");
        assertThat(link().movedTo()).isEqualTo("https://nhs.example/new");
        verdicts(new Gone(Failure.MISSING));
        assertThat(link().movedTo()).isNull();
    }

    @Test
    void a_change_that_matters_waits_for_a_person_whatever_happens_meanwhile() {
        verdicts(new Fine());
        assertThat(verdict(new Fine(), page("Take four tablets a day."))).isEqualTo("changed");
        var change = Details.of(link().details()).change();
        assertThat(change).isNotNull();
        assertThat(verdicts(new NotModified())).containsExactly("changed");
        assertThat(verdicts(new Hijacked(Sign.PARKED, ""))).containsExactly("hijacked");
        assertThat(verdict(new NotModified(), null)).isEqualTo("changed");
        assertThat(verdict(new Moved(URI.create("https://nhs.example/new")), null))
                .isEqualTo("changed");
        assertThat(Details.of(link().details()).change()).isEqualTo(change);

        var read = catalogue.checks().page(link().id()).orElseThrow().read();
        assertThat(catalogue.checks().stillGood(link().id(), read, now)).isTrue();
        assertThat(link().verdict()).isEqualTo(Verdict.MOVED);
        assertThat(verdict(new NotModified(), null)).isEqualTo("ok");
        assertThat(verdict(new Fine(), page("Take two tablets a day."))).isEqualTo("changed");
        assertThat(verdict(new Fine(), page("Take four tablets a day."))).isEqualTo("ok");
    }

    @Test
    void ten_thousand_links_looked_at_together_fall_due_apart() {
        var schedule = new Schedule();
        var hours = new TreeSet<Long>();
        for (int i = 0; i < 10_000; i++) {
            var link = new Link(
                    "%016x".formatted(i * 0x9E3779B97F4A7C15L) + "00000000",
                    "https://nhs.example/" + i,
                    "nhs.example",
                    now,
                    Verdict.OK,
                    now,
                    now,
                    null,
                    0,
                    null,
                    1,
                    0,
                    0,
                    null,
                    null,
                    null,
                    "{}");
            var claim = new fingerpost.catalogue.LinkClaim(link, "test", now, List.of(), 0, 1, false);
            var next = schedule.next(claim, Verdict.OK, 0, null, now);
            assertThat(next).isEqualTo(schedule.next(claim, Verdict.OK, 0, null, now));
            assertThat(Duration.between(now, next)).isBetween(Duration.ofHours(64), Duration.ofHours(80));
            hours.add(Duration.between(now, next).toHours());
        }
        assertThat(hours).hasSizeGreaterThan(14);
    }

    /** Each finding in its turn, when the link is due; answers the verdict after each. */
    private List<String> verdicts(Finding... findings) {
        var verdicts = new ArrayList<String>();
        for (var one : findings) {
            verdicts.add(verdict(one, one instanceof Fine ? page("Take two tablets a day.") : null));
        }
        return verdicts;
    }

    private String verdict(Finding finding, @Nullable PageSeen seen) {
        next = finding;
        page = seen;
        var when = link().due();
        if (when.isAfter(now)) now = when;
        assertThat(due.run(false, _ -> {}).recorded()).isEqualTo(1);
        var verdict = link().verdict();
        return verdict == null ? "null" : verdict.word();
    }

    private Link link() {
        var id = catalogue.changedSince(0, 1).getFirst().id();
        return catalogue
                .checks()
                .linksOf(List.of(id))
                .values()
                .iterator()
                .next()
                .getFirst()
                .link();
    }

    private static PageSeen page(String line) {
        var section = new Section("How to take it", List.of(line, "Ask a pharmacist when you are not sure about it."));
        return new PageSeen("Asthma", "en", List.of(section), null, Map.of(), false, line.hashCode(), null, null);
    }
}

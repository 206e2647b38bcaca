package fingerpost.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.TestArea;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.EntryLink;
import fingerpost.catalogue.Identity;
import fingerpost.catalogue.LinkClaim;
import fingerpost.catalogue.Offer;
import fingerpost.catalogue.Samples;
import fingerpost.catalogue.Verdict;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A year over ten thousand links of a web that rots as real ones do, looked after by the real schedule, outage watch,
 * settling and tables, and by a curator who clears the list once a week. Run by bench/year, never with the tests; it
 * writes what it counted as JSON.
 */
@NullMarked
class SimulatedYear {

    private static final int LINKS = Integer.getInteger("fingerpost.year.links", 10_000);
    private static final int DAYS = Integer.getInteger("fingerpost.year.days", 365);
    private static final Path RESULT =
            Path.of(System.getProperty("fingerpost.year.result", "target/bench/year/result.json"));
    private static final Duration STEP = Duration.ofHours(3);
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    /** Ours, in hours from the start: every look fails until it is over. */
    private static final long[][] OUTAGES = {{900, 5}, {2_700, 14}, {5_100, 2}, {7_300, 30}};

    private final Map<String, SimulatedLink> web = new HashMap<>();
    private final Map<String, Instant> firstSeen = new ConcurrentHashMap<>();
    private final Map<Verdict, Long> raised = new EnumMap<>(Verdict.class);
    private final TreeMap<Long, Integer> actions = new TreeMap<>();
    private final List<Double> daysUntilOff = new ArrayList<>();
    private final List<Double> hijackHours = new ArrayList<>();
    private final List<Double> hijackDays = new ArrayList<>();
    private long looks;
    private long outagesSeen;
    private long wronglyOff;
    private long duringOutage;
    private int fresh;
    private volatile Instant now = START;

    @Test
    void a_year() throws IOException {
        try (var area = TestArea.fresh()) {
            var catalogue = area.catalogue();
            fill(catalogue);
            var due =
                    new DueChecks(catalogue.checks(), "year", this::look, new OutageWatch(Controls.none()), () -> now);
            catalogue.checks().checkAll(START);
            for (var end = START.plus(Duration.ofDays(DAYS)); now.isBefore(end); now = now.plus(STEP)) {
                step(catalogue, due);
            }
            report();
        }
    }

    private void step(Catalogue catalogue, DueChecks due) {
        var before = isOurs() ? trouble(catalogue) : Map.<String, EntryLink>of();
        var ended = due.run(false, _ -> {});
        looks += ended.recorded();
        if (ended.outage() != null) outagesSeen++;
        if (isOurs()) {
            assertThat(ended.outage() != null || ended.recorded() < 5).isTrue();
            duringOutage += trouble(catalogue).size() - before.size();
        }
        count(catalogue);
        long hours = Duration.between(START, now).toHours();
        if (hours % (7 * 24) == 6 * 24 + 9) curate(catalogue, hours / (7 * 24));
    }

    private boolean isOurs() {
        long hour = Duration.between(START, now).toHours();
        for (var outage : OUTAGES) if (hour >= outage[0] && hour < outage[0] + outage[1]) return true;
        return false;
    }

    private void fill(Catalogue catalogue) {
        var offers = new ArrayList<Offer>();
        for (int i = 0; i < LINKS; i++) {
            var link = SimulatedLink.of(i, LINKS, START, DAYS);
            web.put(link.url(), link);
            offers.add(offer(link));
        }
        catalogue.land(offers, "bench");
    }

    private static Offer offer(SimulatedLink link) {
        var entry = Samples.resource(link.title(), link.url());
        return new Offer(null, Identity.of(entry), (_, _) -> new Offer.Wanted(entry, null));
    }

    private Look look(LinkClaim claim, @Nullable Kept before) {
        var url = claim.link().url();
        var link = web.get(url);
        if (link == null) throw new IllegalStateException(url);
        var at = now;
        var finding = isOurs() ? new Finding.Failing(Failure.NO_SUCH_HOST) : link.finding(at);
        if (finding instanceof Finding.Hijacked) firstSeen.putIfAbsent(url, at);
        boolean readable = finding instanceof Finding.Fine || finding instanceof Finding.Moved;
        var seen = readable ? link.page(at) : null;
        if (seen != null && before != null && seen.bodyHash() == before.bodyHash()) seen = null;
        return new Look(URI.create(url), finding, seen, Duration.ZERO);
    }

    private static Map<String, EntryLink> trouble(Catalogue catalogue) {
        var trouble = new LinkedHashMap<String, EntryLink>();
        for (var one : catalogue.checks().like(List.of(Verdict.BROKEN, Verdict.HIJACKED))) {
            trouble.put(one.link().url(), one);
        }
        return trouble;
    }

    /** When each truly broken link left the public's path, and whether any left it that should not. */
    private void count(Catalogue catalogue) {
        for (var one : trouble(catalogue).values()) {
            var link = web.get(one.link().url());
            var since = one.link().since();
            if (link == null || since == null || !link.isFirstTold(since)) continue;
            var rotten = link.rottenSince(since);
            // what rotted before there was a guide waited for nobody but its first look
            var from = rotten == null ? null : rotten.isBefore(START) ? START : rotten;
            if (from == null) {
                wronglyOff++;
            } else if (one.link().verdict() == Verdict.HIJACKED) {
                hijackHours.add(hours(firstSeen.getOrDefault(link.url(), since), since));
                hijackDays.add(hours(from, since) / 24);
            } else {
                daysUntilOff.add(hours(from, since) / 24);
            }
        }
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes() / 60.0;
    }

    /** One action each: a new link for what is gone, "still good" for what changed, the new address for what moved. */
    private void curate(Catalogue catalogue, long week) {
        var checks = catalogue.checks();
        var all = List.of(Verdict.HIJACKED, Verdict.BROKEN, Verdict.CHANGED, Verdict.MOVED, Verdict.CAUTION);
        for (var one : checks.like(all)) {
            var link = web.get(one.link().url());
            var verdict = one.link().verdict();
            if (link == null || verdict == null || !link.wantsPerson(verdict)) continue;
            raised.merge(verdict, 1L, Long::sum);
            actions.merge(week, 1, Integer::sum);
            switch (verdict) {
                case CHANGED ->
                    checks.stillGood(
                            one.link().id(),
                            checks.page(one.link().id()).orElseThrow().read(),
                            now);
                case MOVED -> {
                    var to = String.valueOf(one.link().movedTo());
                    web.put(to, link.movedOn(to));
                    var entry = catalogue.entry(one.entryId()).orElseThrow();
                    catalogue.answers().takeMove(entry.id(), entry.revision(), "bench");
                    // a new link is due at once, by the clock on the wall, which is not the simulated one
                    checks.checkNow(entry.id());
                }
                case BROKEN, HIJACKED -> {
                    var other = SimulatedLink.of(LINKS + fresh++, LINKS, now, DAYS);
                    web.put(other.url(), other.sound());
                    var entry = catalogue.entry(one.entryId()).orElseThrow();
                    catalogue.edit(entry.but().url(other.url()).build(), entry.revision(), "bench");
                    checks.checkNow(entry.id());
                }
                default -> {}
            }
        }
    }

    private void report() throws IOException {
        // in the first weeks a curator clears what has rotted before there was anybody to look
        int settled = 4;
        var later = actions.tailMap((long) settled);
        double weeks = Math.max(1, DAYS / 7 - settled);
        double perWeek = later.values().stream().mapToInt(Integer::intValue).sum() / weeks;
        var result = new LinkedHashMap<String, Object>();
        result.put("links", LINKS);
        result.put("days", DAYS);
        result.put("looks", looks);
        result.put("actionsAWeek", perWeek);
        result.put("minutesAWeek", perWeek * 20 / 60);
        result.put(
                "busiestWeekMinutes",
                later.values().stream().mapToInt(Integer::intValue).max().orElse(0) / 3.0);
        result.put("firstWeeksActions", actions.headMap((long) settled).values());
        result.put("raised", raised);
        result.put("truebroken", daysUntilOff.size());
        result.put("daysUntilOffMost", most(daysUntilOff));
        result.put("daysUntilOffMean", mean(daysUntilOff));
        result.put("hijacked", hijackHours.size());
        result.put("hijackHoursMost", most(hijackHours));
        result.put("hijackDaysMost", most(hijackDays));
        result.put("missedAtEnd", missed());
        result.put("wronglyOff", wronglyOff);
        result.put("outagesSeen", outagesSeen);
        result.put("markedDuringOutages", duringOutage);
        Files.createDirectories(RESULT.toAbsolutePath().getParent());
        Files.writeString(RESULT, fingerpost.catalogue.Documents.MAPPER.writeValueAsString(result));
        System.out.println(result);
    }

    /** Truly broken for more than a week at the end, and never told. */
    private long missed() {
        return web.values().stream()
                .filter(link -> link.isMissed(now.minus(Duration.ofDays(7))))
                .count();
    }

    private static double most(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}

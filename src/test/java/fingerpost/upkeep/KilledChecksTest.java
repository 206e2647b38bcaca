package fingerpost.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.TestArea;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Identity;
import fingerpost.catalogue.Offer;
import fingerpost.catalogue.Samples;
import fingerpost.catalogue.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Killed in mid-run, four times, or as often as -Dfingerpost.test.kills says. */
@NullMarked
class KilledChecksTest {

    private static final int KILLS = Integer.getInteger("fingerpost.test.kills", 4);
    private static final int LINKS = 400 + 150 * KILLS;
    private static final int SITES = 40;

    /** Looks at what is due, of a web that is always fine, in a process of its own, telling each batch. */
    static final class Checker {

        private Checker() {}

        public static void main(String[] args) {
            var databaseUrl = args.length > 1 ? args[1] : null;
            try (var catalogue = Catalogue.open(Path.of(args[0]), databaseUrl)) {
                var due = new DueChecks(
                        catalogue.checks(),
                        "killed",
                        (claim, _) -> look(claim.link().url()),
                        new OutageWatch(Controls.none()),
                        () -> Instant.now().plus(Duration.ofDays(2)));
                System.out.println("begins");
                due.run(false, far -> System.out.println("done " + far.done()));
                System.out.println("ends");
            }
        }

        private static Look look(String url) {
            try {
                Thread.sleep(20 + Math.floorMod(url.hashCode(), 60));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            var section = new Section("About", List.of("The words of " + url));
            var seen = new PageSeen(
                    url, "en", List.of(section), null, Map.of(), false, url.hashCode(), "\"" + url + "\"", null);
            return new Look(URI.create(url), new Finding.Fine(), seen, Duration.ZERO);
        }
    }

    @Test
    void no_check_is_lost_for_good_none_recorded_twice_and_none_half() throws Exception {
        try (var area = TestArea.fresh()) {
            fill(area.catalogue());
            var random = new Random(7);
            int killed = 0;
            while (killed < KILLS) {
                if (!isKilled(area, random.nextInt(3), random.nextInt(40))) break;
                killed++;
                if (killed % (1 + KILLS / 10) == 0) consistent(area.catalogue());
            }
            assertThat(killed).isGreaterThanOrEqualTo(Math.min(KILLS, 3));
            assertThat(isKilled(area, Integer.MAX_VALUE, 0)).isFalse();
            assertThat(consistent(area.catalogue())).isEqualTo(LINKS);
        }
    }

    /** Answers how many were checked; each once, with its page, its words and its entry's revision, or not at all. */
    private static int consistent(Catalogue catalogue) {
        catalogue.refresh();
        var entries = catalogue.changedSince(0, LINKS + 1);
        var ids = entries.stream().map(entry -> entry.id()).toList();
        var links = catalogue.checks().linksOf(ids);
        var texts = catalogue.texts(ids);
        int checked = 0;
        for (var entry : entries) {
            var link = links.getOrDefault(entry.id(), List.of()).getFirst().link();
            var page = catalogue.checks().page(link.id());
            var history = catalogue.history().ofEntry(entry.id());
            if (link.verdict() == null) {
                assertThat(link.checks()).isZero();
                assertThat(page).isEmpty();
                assertThat(texts.get(entry.id())).isNull();
                assertThat(history).hasSize(1);
            } else {
                checked++;
                assertThat(link.verdict()).isEqualTo(Verdict.OK);
                assertThat(link.checks()).isEqualTo(1);
                assertThat(link.etag()).isEqualTo("\"" + link.url() + "\"");
                assertThat(page)
                        .hasValueSatisfying(kept -> assertThat(kept.page()).contains("The words of " + link.url()));
                assertThat(texts.get(entry.id())).isEqualTo(Map.of("en", "About\nThe words of " + link.url()));
                assertThat(history).hasSize(2);
                assertThat(history.getLast().revision()).isEqualTo(entry.revision());
            }
        }
        return checked;
    }

    private static void fill(Catalogue catalogue) {
        var offers = new ArrayList<Offer>();
        for (int i = 0; i < LINKS; i++) {
            var entry = Samples.resource("Page " + i, "https://site" + i % SITES + ".example/" + i);
            offers.add(new Offer(null, Identity.of(entry), (_, _) -> new Offer.Wanted(entry, null)));
        }
        catalogue.land(offers, "test");
    }

    /** Runs until so many batches are recorded and a little longer; answers whether it had to be killed. */
    private static boolean isKilled(TestArea area, int batches, int longer) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Checker.class.getName(),
                area.folder().toString()));
        if (area.databaseUrl() != null) command.add(area.databaseUrl());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int told = -1;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("ends")) break;
                if (line.equals("begins") || line.startsWith("done ")) told++;
                if (told == batches) {
                    Thread.sleep(longer);
                    process.destroyForcibly();
                    return process.waitFor(20, TimeUnit.SECONDS);
                }
            }
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return false;
    }
}

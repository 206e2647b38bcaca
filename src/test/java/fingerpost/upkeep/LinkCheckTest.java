package fingerpost.upkeep;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.upkeep.loopback.Certificates;
import fingerpost.upkeep.loopback.Half;
import fingerpost.upkeep.loopback.LoopbackLink;
import fingerpost.upkeep.loopback.LoopbackWeb;
import fingerpost.upkeep.loopback.Population;
import fingerpost.upkeep.loopback.Truth;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand links, or as many as -Dfingerpost.test.links says, are looked at while they are young, and again once half
 * of them have rotted. The signatures were tuned on one half of the templates; the other half is reported. The fresh half was judged once
 * before anything was mended after it, and that first look is in docs/upkeep.md.
 */
@NullMarked
class LinkCheckTest {

    private static final int LINKS = Integer.getInteger("fingerpost.test.links", 1_000);
    private static final int AT_ONCE = 24;
    private static final Duration SLOW = Duration.ofMillis(2_500);
    private static final Limits SHORT = new Limits(
            Duration.ofSeconds(2), Duration.ofMillis(4_500), Duration.ofMillis(5_000), 3_000_000, 100, 16_000, 5);
    // nobody else is on this machine's own network
    private static final Pace AT_ITS_EASE =
            new Pace(AT_ONCE, AT_ONCE, Duration.ZERO, Duration.ZERO, Duration.ofMinutes(1), false);

    @TempDir
    static Path folder;

    private static LoopbackWeb web;
    private static List<LoopbackLink> links;
    private static GuardedClient client;
    private static PageReader reader;

    @BeforeAll
    static void start() throws Exception {
        var certificates = Certificates.in(folder);
        var trusting = certificates.trusting();
        web = LoopbackWeb.open(50);
        links = Population.fill(web, certificates.doors(web), LINKS, 3_000);
        client = new GuardedClient(
                web::addresses,
                AddressRanges.parse("127.0.0.0/8"),
                "https://guide.example/about",
                SHORT,
                AT_ITS_EASE,
                () -> trusting);
        reader = new PageReader(client, () -> List.of("en", "cy"));
    }

    @AfterAll
    static void stop() {
        client.close();
        web.close();
    }

    private static LinkCheck check() {
        return new LinkCheck(client, reader, host -> true, Clock.systemUTC(), SLOW);
    }

    private static Map<LoopbackLink, Look> looks(List<LoopbackLink> links, Map<LoopbackLink, PageSeen> before)
            throws InterruptedException {
        var check = check();
        var looks = new ConcurrentHashMap<LoopbackLink, Look>();
        var places = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var link : links) {
                places.acquire();
                threads.execute(() -> {
                    try {
                        looks.put(
                                link,
                                check.look(new Watched(link.address(), link.titles(), Kept.of(before.get(link)))));
                    } finally {
                        places.release();
                    }
                });
            }
        }
        return looks;
    }

    private static Map<Half, Confusion> confusions(Map<LoopbackLink, Look> looks, String age) {
        var confusions = new EnumMap<Half, Confusion>(Half.class);
        for (var half : Half.values()) confusions.put(half, new Confusion());
        looks.forEach((link, look) -> {
            var truth = web.hasRotted() ? link.truth() : link.young();
            confusions.getOrDefault(link.half(), new Confusion()).add(link, truth, look);
        });
        confusions.forEach((half, confusion) -> {
            System.out.printf("%s, %s half%n%s%n", age, half, confusion);
            System.out.println(confusion.mistakes());
        });
        return confusions;
    }

    private static void judged(Confusion confusion, @Nullable Truth unknowable, int mostCrossed) {
        assertThat(confusion.crossed().stream().filter(one -> !one.contains(unknowable + " (")))
                .hasSizeLessThanOrEqualTo(mostCrossed);
        for (var truth : Truth.values()) {
            if (truth != unknowable) {
                assertThat(confusion.share(truth)).as(truth.name()).isGreaterThanOrEqualTo(0.95);
            }
        }
    }

    @Test
    void every_class_of_link_is_told_from_the_others() throws Exception {
        web.rot(false);
        // a program that has just begun is slower than any website
        looks(links.subList(0, LINKS / 4), Map.of());
        long start = System.nanoTime();
        var young = looks(links, Map.of());
        System.out.printf("%d links in %d ms%n", links.size(), (System.nanoTime() - start) / 1_000_000);
        assertThat(young).hasSameSizeAs(links);
        var first = confusions(young, "young");
        var before = new ConcurrentHashMap<LoopbackLink, PageSeen>();
        young.forEach((link, look) -> {
            if (look.seen() != null) before.put(link, look.seen());
        });
        web.rot(true);
        var rotted = confusions(looks(links, before), "rotted");
        var quick = links.stream()
                .filter(link -> link.truth() != Truth.SLOW && link.truth() != Truth.TIMED_OUT)
                .toList();
        var unknown = confusions(looks(quick, Map.of()), "rotted, never seen before");
        judged(requireNonNull(first.get(Half.REPORTED)), null, 0);
        judged(requireNonNull(rotted.get(Half.REPORTED)), null, 0);
        // whose page it was can only be told by who saw it
        judged(requireNonNull(unknown.get(Half.REPORTED)), Truth.OTHER_SITE, 0);
        judged(requireNonNull(first.get(Half.FRESH)), null, LINKS / 200);
        judged(requireNonNull(rotted.get(Half.FRESH)), null, LINKS / 200);
    }
}

package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.LinkStories;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.PracticeView;
import fingerpost.catalogue.Verdict;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a curator changes is what every practice shows, whichever way, a few seconds later; what caches may hold it for is
 * told in the headers and is a minute at most.
 */
class PublishedEverywhereTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Pattern AGES = Pattern.compile("(?:max-age|s-maxage)=(\\d+)");
    private static final List<String> PRACTICES = List.of("first", "second", "third");

    /** What shows the entry while it is well, less where a list is of titles only. */
    private static final List<String> PAGES = List.of(
            "/practice/{practice}/",
            "/practice/{practice}/topics/sleep",
            "/practice/{practice}/entries/{entry}",
            "/practice/{practice}/search?q=dreams",
            "/embed/{practice}",
            "/embed/{practice}/topics/sleep",
            "/embed/{practice}/entries/{entry}",
            "/embed/{practice}/data/en.json",
            "/embed/{practice}/data/cy.json",
            "/embed/{practice}/topics/sleep/data/en.json",
            "/embed/{practice}/entries/{entry}/data/en.json",
            "/fragment/{practice}",
            "/fragment/{practice}/topics/sleep",
            "/practice/{practice}/feed.rss",
            "/practice/{practice}/feed.atom",
            "/practice/{practice}/feed.json",
            "/topics/sleep/feed.rss",
            "/topics/sleep/feed.json",
            "/feed.atom",
            "/api/v1/search?q=dreams&practice={practice}");

    private static KeptGuide kept;
    private static Catalogue elsewhere;
    private static Entry entry;
    private static final Map<String, String> tags = new HashMap<>();

    @BeforeAll
    static void open() {
        kept = new KeptGuide();
        // another process on the same database, as a check or an import from the command line is
        var settings = kept.guide.installation().settings();
        elsewhere = Catalogue.open(settings.data(), settings.databaseUrl());
        var published = kept.published("\"status\":\"draft\",");
        entry = kept.now(published);
        for (var practice : PRACTICES) keep(practice, List.of(entry.id()), List.of());
        keep("without", List.of(entry.id()), List.of(entry.id()));
    }

    @AfterAll
    static void close() {
        elsewhere.close();
        kept.close();
    }

    private static void keep(String practice, List<String> pinned, List<String> hidden) {
        var view = new PracticeView(
                Localised.NONE, pinned, new TreeSet<>(hidden), List.of(), new TreeSet<>(), List.of(), null, List.of());
        var named = Practice.named(practice, Localised.in("en", "The " + practice + " surgery"));
        kept.catalogue().named().describe(named.showing(view), "test");
    }

    @Test
    @Hazard({"H-15", "H-23"})
    void a_change_is_in_every_practices_pages_embeds_and_feeds_within_seconds() {
        everywhere((path, page) -> !page.contains("dreams well"));

        kept.save(kept.curator, entry, Map.of("do", "publish", "title.en", "How to have dreams well"));
        everywhere((path, page) -> page.contains("How to have dreams well"));

        // by another process
        var now = elsewhere.entry(entry.id()).orElseThrow();
        elsewhere.edit(now.but().title(Localised.in("en", "Better dreams well")).build(), now.revision(), "test");
        everywhere((path, page) -> page.contains("Better dreams well") && !page.contains("How to have"));

        var link = Objects.requireNonNull(now.url());
        LinkStories.found(elsewhere, Instant.now(), link, Verdict.HIJACKED);
        everywhere((path, page) -> path.contains("feed.")
                ? !page.contains("dreams well")
                // a program's answer says how the link is, and its way on leads to what may help instead
                : !page.contains(link) && (path.startsWith("/api/") || !page.contains("/go/" + entry.id())));

        kept.curator.post(
                "/staff/entries/" + entry.id(),
                "/staff/entries/" + entry.id() + "/withdraw",
                Map.of("reason.en", "It keeps people awake."));
        everywhere((path, page) -> path.contains("feed.") || path.contains("/entries/")
                ? page.contains("It keeps people awake.")
                : !page.contains("dreams well"));
    }

    /**
     * Waits until every page is as it should be; then it is so from memory too, who had the one before gets the new one,
     * and the practice that hides the entry shows nothing of it.
     */
    private static void everywhere(BiPredicate<String, String> right) {
        var until = Instant.now().plus(SOON);
        var waiting = paths(PRACTICES);
        boolean isLate = false;
        while (!waiting.isEmpty() && !isLate) {
            isLate = Instant.now().isAfter(until);
            waiting.removeIf(path -> right.test(path, kept.guide.get(path).body()));
        }
        assertThat(waiting).as("what is not as it should be after " + SOON).isEmpty();
        for (var path : paths(PRACTICES)) {
            var before = tags.get(path);
            var again = before == null ? kept.guide.get(path) : kept.guide.get(path, "If-None-Match", before);
            if (again.statusCode() != 304) {
                assertThat(right.test(path, again.body())).as(path).isTrue();
            }
            agesAreShort(path, again);
            again.headers().firstValue("ETag").ifPresent(tag -> tags.put(path, tag));
            if (again.statusCode() == 304)
                assertThat(right.test(path, kept.guide.get(path).body()))
                        .as(path)
                        .isTrue();
        }
        for (var path : paths(List.of("without"))) {
            if (path.contains("/practice/without/") || path.contains("/embed/without") || path.contains("fragment")) {
                assertThat(kept.guide.get(path).body())
                        .as(path)
                        .doesNotContain("dreams well", "It keeps people awake.");
            }
        }
    }

    private static void agesAreShort(String path, HttpResponse<String> answer) {
        var caching = answer.headers().firstValue("Cache-Control").orElse("");
        assertThat(caching).as(path).isNotEmpty();
        var ages = AGES.matcher(caching);
        while (ages.find()) assertThat(Integer.parseInt(ages.group(1))).as(path).isLessThanOrEqualTo(60);
    }

    private static List<String> paths(List<String> practices) {
        var paths = new ArrayList<String>();
        for (var practice : practices) {
            for (var page : PAGES) {
                var path = page.replace("{practice}", practice).replace("{entry}", entry.id());
                paths.add(path);
                boolean inOne = path.contains("/data/") || path.startsWith("/api/");
                if (!inOne && practice.equals(PRACTICES.getFirst())) paths.add("/cy" + path);
            }
        }
        return paths;
    }
}

package fingerpost.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages as they were last written, by address, as of one revision and for a minute, because "open until" changes; never overnight. */
@Component
final class KeptPages {

    /** Some 3,000 pages of 10 KB: the front, the topics and the entries that are read most. */
    private static final long MOST_BYTES = 32L << 20;

    private static final long MINUTE = 60_000_000_000L;

    /** Midnight in milliseconds: what was yesterday is not so any longer. */
    private record Kept(KeptPage page, long revision, long until, long midnight) {}

    private final Guide guide;
    private final Clock clock;
    private final Cache<String, Kept> pages = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(MOST_BYTES)
            .<String, Kept>weigher((key, kept) -> kept.page().weight() + 2 * key.length())
            .build();

    KeptPages(Guide guide, Clock clock) {
        this.guide = guide;
        this.clock = clock;
    }

    @Nullable
    KeptPage find(String key) {
        var kept = pages.getIfPresent(key);
        if (kept == null || kept.revision() != guide.revision()) return null;
        return System.nanoTime() - kept.until() > 0 || clock.millis() >= kept.midnight() ? null : kept.page();
    }

    /** Keeps a page that was written from what the guide was at this revision, on this day. */
    void keep(String key, KeptPage page, long revision, LocalDate day) {
        long midnight =
                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().toEpochMilli();
        pages.put(key, new Kept(page, revision, System.nanoTime() + MINUTE, midnight));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * What a request's page is kept under: its path, and its page number when it has one. Null when the page is one
     * person's own, made of their words or postcode, which are never kept.
     */
    static @Nullable String key(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI();
        if (query == null) return path;
        var page = "";
        for (var pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            var name = equals < 0 ? pair : pair.substring(0, equals);
            if (name.equals("page") && page.isEmpty()) page = pair;
            else if (!isUnknown(name)) return null;
        }
        return page.isEmpty() ? path : path + "?" + page;
    }

    /** A name that no page reads; anything escaped may be a name that one does. */
    private static boolean isUnknown(String name) {
        return switch (name) {
            case "q", "postcode", "kind", "reach", "page", Trial.TICKET -> false;
            default -> name.indexOf('%') < 0 && name.indexOf('+') < 0;
        };
    }
}

package fingerpost.staff;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Checked;
import fingerpost.catalogue.Verdict;
import fingerpost.upkeep.PageChange;
import fingerpost.upkeep.PageSeen;
import fingerpost.upkeep.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Puts into the catalogue what a run of checks would have found. */
@NullMarked
final class FoundLinks {

    private final Catalogue catalogue;
    private Instant at = Instant.now().minus(Duration.ofHours(2));

    FoundLinks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** That this address was asked and found so. */
    void found(String url, Verdict verdict, String found, @Nullable String movedTo) {
        record(url, verdict, "{\"found\":\"" + found + "\"}", movedTo, null);
    }

    /** That the page at this address said one thing, which somebody stood by, and now says another. */
    void changed(String url, PageSeen before, PageSeen after) {
        record(url, Verdict.OK, "{}", null, before);
        changed(url, before, after, true);
    }

    /** That it says something else again. */
    void changed(String url, PageSeen before, PageSeen after, boolean differs) {
        var change = Objects.requireNonNull(PageChange.between(before, after));
        record(url, Verdict.CHANGED, "{\"found\":\"fine\",\"change\":" + change.json() + "}", null, after);
    }

    static PageSeen page(String heading, String... lines) {
        return new PageSeen(
                heading,
                "en",
                List.of(new Section(heading, List.of(lines))),
                null,
                Map.of(),
                false,
                List.of(lines).hashCode(),
                null,
                null);
    }

    private void record(
            String url, Verdict verdict, String details, @Nullable String movedTo, @Nullable PageSeen page) {
        at = at.plus(Duration.ofMinutes(1));
        var checks = catalogue.checks();
        checks.checkAll(at);
        var claims = checks.claim("test", 100_000, 100_000, at, at);
        var recorded = new ArrayList<Checked>();
        for (var claim : claims) {
            if (!claim.link().url().equals(url)) continue;
            var read = page == null
                    ? null
                    : new Checked.Read(
                            page.json(), null, null, page.bodyHash(), page.text(), "en", verdict == Verdict.CHANGED);
            recorded.add(new Checked(
                    claim,
                    at,
                    verdict,
                    at.plus(Duration.ofDays(30)),
                    0,
                    null,
                    verdict == Verdict.CHANGED,
                    movedTo,
                    details,
                    read));
        }
        if (checks.record(recorded) != 1) throw new IllegalStateException(url + " is nobody's link");
        checks.release("test");
    }
}

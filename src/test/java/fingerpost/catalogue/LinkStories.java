package fingerpost.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What checks have found of links, to tell stories with. */
public final class LinkStories {

    private static final int ALL = 10_000;

    private LinkStories() {}

    /** These addresses were asked then, and found so; no other was. */
    public static void found(Catalogue catalogue, Instant at, Map<String, Verdict> verdicts) {
        var checks = catalogue.checks();
        checks.checkAll(at);
        var claims = checks.claim("story", ALL, ALL, at, at);
        var found = claims.stream()
                .filter(claim -> verdicts.containsKey(claim.link().url()))
                .map(claim -> new Checked(
                        claim,
                        at,
                        verdicts.get(claim.link().url()),
                        at.plus(Duration.ofDays(1)),
                        0,
                        null,
                        false,
                        null,
                        "{}",
                        null))
                .toList();
        if (found.size() != verdicts.size()) throw new IllegalArgumentException("no entry links to one of " + verdicts);
        checks.record(found);
        checks.release("story");
    }

    public static void found(Catalogue catalogue, Instant at, String url, Verdict verdict) {
        found(catalogue, at, Map.of(url, verdict));
    }
}

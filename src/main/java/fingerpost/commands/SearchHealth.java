package fingerpost.commands;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.RedFlag;
import fingerpost.search.Search;
import fingerpost.search.SearchState;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Ready once words can be found as of the revision the catalogue had at the start, and the model is loaded or known not
 * to be; tells how search by meaning is doing, and which red flags are in force.
 */
@Component("search")
final class SearchHealth implements HealthIndicator {

    private final Catalogue catalogue;
    private final Search search;

    SearchHealth(Catalogue catalogue, Search search) {
        this.catalogue = catalogue;
        this.search = search;
    }

    @Override
    public Health health() {
        var state = search.state();
        boolean ready = state.caughtUp() && state.semantic() != SearchState.Semantic.LOADING;
        var health = ready ? Health.up() : Health.outOfService();
        var redFlags = redFlags();
        if (redFlags.getOrDefault(RedFlag.Level.EMERGENCY.word(), 0L) == 0) {
            health.withDetail(
                    "redFlagsReason", "No rule for emergencies is in force, so no search shows a card for one.");
        }
        if (state.sentence() != null) health.withDetail("semanticReason", state.sentence());
        return health.withDetail("catalogue", catalogue.revision())
                .withDetail("lexical", state.lexicalRevision())
                .withDetail("semantic", state.semantic().name().toLowerCase(Locale.ROOT))
                .withDetail("semanticRevision", state.semanticRevision())
                .withDetail("redFlags", redFlags)
                .build();
    }

    /** How many rules are in force at each level, how many of those nobody has looked at, and how many are off. */
    private Map<String, Long> redFlags() {
        var rules = catalogue.redFlags().values();
        var on = rules.stream().filter(rule -> !rule.off()).toList();
        var counts = new LinkedHashMap<String, Long>();
        for (var level : RedFlag.Level.values()) {
            counts.put(
                    level.word(),
                    on.stream().filter(rule -> rule.level() == level).count());
        }
        counts.put(
                "unreviewed",
                on.stream().filter(rule -> rule.reviewed() == null).count());
        counts.put("off", (long) rules.size() - on.size());
        return counts;
    }
}

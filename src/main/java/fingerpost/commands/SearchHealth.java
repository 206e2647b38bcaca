package fingerpost.commands;

import fingerpost.catalogue.Catalogue;
import fingerpost.search.Search;
import fingerpost.search.SearchState;
import java.util.Locale;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Ready once words can be found as of the revision the catalogue had at the start, and the model is loaded or known not
 * to be; tells how search by meaning is doing.
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
        if (state.sentence() != null) health.withDetail("semanticReason", state.sentence());
        return health.withDetail("catalogue", catalogue.revision())
                .withDetail("lexical", state.lexicalRevision())
                .withDetail("semantic", state.semantic().name().toLowerCase(Locale.ROOT))
                .withDetail("semanticRevision", state.semanticRevision())
                .build();
    }
}

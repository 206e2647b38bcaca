package fingerpost.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Kind and reach as filters, which take part in no score. */
final class Filters {

    private Filters() {}

    static Query filtered(Query query, SearchRequest request) {
        var filter = of(request);
        if (filter == null) return query;
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.MUST)
                .add(filter, BooleanClause.Occur.FILTER)
                .build();
    }

    /** What the request leaves in, or null when that is everything. */
    static @Nullable Query of(SearchRequest request) {
        var filter = new BooleanQuery.Builder();
        if (request.kind() != null) add(filter, Facts.KIND, request.kind().word());
        if (request.reach() != null) add(filter, Facts.REACH, request.reach().word());
        var built = filter.build();
        return built.clauses().isEmpty() ? null : built;
    }

    private static void add(BooleanQuery.Builder filter, String field, String word) {
        filter.add(new TermQuery(new Term(field, word)), BooleanClause.Occur.FILTER);
    }
}

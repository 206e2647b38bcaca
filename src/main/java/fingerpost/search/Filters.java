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

    /**
     * What of several thousand services that fit equally well is looked at: the nearest. Far below what a word adds, so
     * that it decides among equals only.
     */
    private static final float NEARNESS = 0.05f;

    /** Half of it is left at five kilometres, the way people go to a surgery. */
    private static final double FIVE_KILOMETRES = 5000;

    static Query filtered(Query query, SearchRequest request) {
        var filter = of(request);
        var near = request.near();
        if (filter == null && near == null) return query;
        var filtered = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
        if (filter != null) filtered.add(filter, BooleanClause.Occur.FILTER);
        if (near != null) filtered.add(Facts.nearness(near, NEARNESS, FIVE_KILOMETRES), BooleanClause.Occur.SHOULD);
        return filtered.build();
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

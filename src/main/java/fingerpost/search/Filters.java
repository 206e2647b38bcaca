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
    private static final double HALF_AT_KILOMETRES = 5;

    /** Whether the request leaves this entry in. */
    static boolean leaveIn(SearchRequest request, Facts facts) {
        return (request.kind() == null || request.kind() == facts.kind())
                && (request.reach() == null || request.reach() == facts.reach());
    }

    /** What nearness adds to the score of an entry: nothing when it has no place or none is asked for. */
    static float nearness(SearchRequest request, Facts facts) {
        var near = request.near();
        var place = facts.place();
        if (near == null || place == null) return 0;
        return (float) (NEARNESS * HALF_AT_KILOMETRES / (HALF_AT_KILOMETRES + near.kilometresTo(place)));
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

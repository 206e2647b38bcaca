package fingerpost.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** Gives each field its language's analyser by the end of its name, and keeps the phrases of one field apart. */
final class FieldsByLanguage extends DelegatingAnalyzerWrapper {

    /** More than any phrase is long, so that no phrase runs into the next. */
    private static final int BETWEEN_PHRASES = 100;

    private final Map<String, Analyzer> byLanguage;
    private final Analyzer otherwise;

    FieldsByLanguage(Map<String, Analyzer> byLanguage, Analyzer otherwise) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.byLanguage = byLanguage;
        this.otherwise = otherwise;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return byLanguage.getOrDefault(field.substring(field.lastIndexOf('_') + 1), otherwise);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_PHRASES;
    }
}

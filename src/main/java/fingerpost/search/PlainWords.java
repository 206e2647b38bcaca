package fingerpost.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Any language without an analyser of its own: whole words in lower case, without accents (tŷ is ty) and apostrophes. */
final class PlainWords extends Analyzer {

    @Override
    protected Reader initReader(String field, Reader reader) {
        return Apostrophes.straightened(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(
                words, Apostrophes.dropped(new ASCIIFoldingFilter(new LowerCaseFilter(words))));
    }
}

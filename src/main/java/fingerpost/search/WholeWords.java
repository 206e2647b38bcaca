package fingerpost.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Where the analyser of every language begins: words in lower case, each apostrophe written the same. */
abstract class WholeWords extends Analyzer {

    /** What the language makes of its words. */
    abstract TokenStream read(TokenStream words);

    @Override
    protected final Reader initReader(String field, Reader reader) {
        return Apostrophes.straightened(reader);
    }

    @Override
    protected final TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, read(new LowerCaseFilter(words)));
    }
}

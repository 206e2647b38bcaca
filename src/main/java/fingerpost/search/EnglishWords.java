package fingerpost.search;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * English: words in lower case without accents and apostrophes, so that crohn's is crohns, less the stop words, stemmed.
 * KStem found more in long texts than Porter, and in short ones more than English minimal (2026-11-22).
 */
final class EnglishWords extends Analyzer {

    /**
     * Words that tell no two entries apart. Kept out on purpose: no, not, can't, won't, off, up, down, over, under, out,
     * because in a complaint they carry the meaning (can't sleep, coming out, feeling down).
     */
    static final CharArraySet STOP_WORDS = new CharArraySet(
            List.of(
                    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have",
                    "i", "id", "if", "im", "in", "into", "is", "it", "its", "ive", "me", "my", "of", "on", "or", "our",
                    "so", "some", "such", "that", "the", "their", "them", "then", "there", "these", "they", "this",
                    "to", "was", "we", "were", "when", "which", "with", "you", "your", "am", "also", "just", "do",
                    "does", "she", "he", "her", "his", "hes", "shes"),
            true);

    /** Stemming would make Down's syndrome the first answer to feeling down. */
    static final CharArraySet NOT_STEMMED = new CharArraySet(List.of("downs"), true);

    @Override
    protected Reader initReader(String field, Reader reader) {
        return Apostrophes.straightened(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(words);
        stream = new ASCIIFoldingFilter(stream);
        stream = Apostrophes.dropped(stream);
        stream = new StopFilter(stream, STOP_WORDS);
        stream = new KStemFilter(new SetKeywordMarkerFilter(stream, NOT_STEMMED));
        return new TokenStreamComponents(words, stream);
    }
}

package fingerpost.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Any language without an analyser of its own: whole words in lower case, without accents (tŷ is ty) and apostrophes. */
final class PlainWords extends WholeWords {

    @Override
    TokenStream read(TokenStream words) {
        return Apostrophes.dropped(new ASCIIFoldingFilter(words));
    }
}

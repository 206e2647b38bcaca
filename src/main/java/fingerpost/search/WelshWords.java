package fingerpost.search;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;

/**
 * Welsh: words in lower case, without what is joined to them ('r, 'n), less the stop words, without circumflexes, each
 * as the dictionary form that {@link WelshForms} takes it back to.
 */
final class WelshWords extends WholeWords {

    /** The article and the pronouns that are written onto a word: mae'r, gadw'r, dwi'n, i'w. */
    private static final Pattern JOINED = Pattern.compile("'(r|n|m|w|i|u|ch|th)$");

    private static final CharArraySet STOP_WORDS = new CharArraySet(
            WelshForms.lines("welsh-stop-words.txt").map(List::getFirst).toList(), false);

    @Override
    TokenStream read(TokenStream words) {
        TokenStream stream = new PatternReplaceFilter(words, JOINED, "", false);
        // before circumflexes go: gen i is "with me", gên is a chin
        stream = new StopFilter(Apostrophes.dropped(stream), STOP_WORDS);
        return new EachWord(new ASCIIFoldingFilter(stream), WelshForms::dictionary);
    }
}

package fingerpost.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts another word in the place of each. */
final class EachWord extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> other;

    EachWord(TokenStream words, UnaryOperator<String> other) {
        super(words);
        this.other = other;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        var replaced = other.apply(word.toString());
        word.setEmpty().append(replaced);
        return true;
    }
}

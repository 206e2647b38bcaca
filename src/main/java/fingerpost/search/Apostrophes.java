package fingerpost.search;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;

/** Makes can't, can’t and cant the same word. */
final class Apostrophes {

    private static final NormalizeCharMap STRAIGHT = straight();
    private static final Pattern ANY = Pattern.compile("'");

    private Apostrophes() {}

    static Reader straightened(Reader reader) {
        return new MappingCharFilter(STRAIGHT, reader);
    }

    static TokenStream dropped(TokenStream words) {
        return new PatternReplaceFilter(words, ANY, "", true);
    }

    private static NormalizeCharMap straight() {
        var map = new NormalizeCharMap.Builder();
        for (var typed : new String[] {"’", "‘", "`", "´", "ʼ"}) map.add(typed, "'");
        return map.build();
    }
}

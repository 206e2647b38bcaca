package fingerpost.site;

import fingerpost.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not in the guide, or not any more.
 *
 * @param word what its messages are under
 * @param name what it was called, if that is known
 * @param reason why it was taken out, if staff have said
 * @param instead what took its place, if anything did
 */
record Gone(
        String word,
        @Nullable Words name,
        @Nullable Words reason,
        @Nullable TopicLink instead) {

    static Gone unknown(String word) {
        return new Gone(word, null, null, null);
    }
}

package fingerpost.site;

import fingerpost.catalogue.Verdict;
import fingerpost.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * How an entry's link is for one reader.
 *
 * @param word the verdict's
 * @param checked when it was last asked: today, yesterday, or on a day
 * @param since the day since when it has been so
 */
record LinkNow(String word, String checked, String since) {

    /** In words how it is; null when it is in trouble, which pages say otherwise. */
    @Nullable
    String told(Frame frame) {
        return isTrouble() ? null : frame.text("linknow." + word, checked);
    }

    boolean isTrouble() {
        return word.equals(Verdict.BROKEN.word()) || word.equals(Verdict.HIJACKED.word());
    }
}

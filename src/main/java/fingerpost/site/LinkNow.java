package fingerpost.site;

import fingerpost.catalogue.Verdict;

/**
 * How an entry's link is for one reader.
 *
 * @param word the verdict's
 * @param checked when it was last asked: today, yesterday, or on a day
 * @param since the day since when it has been so
 */
record LinkNow(String word, String checked, String since) {

    boolean isTrouble() {
        return word.equals(Verdict.BROKEN.word()) || word.equals(Verdict.HIJACKED.word());
    }
}

package fingerpost.search;

import java.util.Arrays;
import java.util.List;

/** Adds up what words say of each entry of an index. */
final class WordScores {

    private final float[] totals;
    private final float[] best;
    private final float[] sums;
    private final int[] touched;

    /** Scores of nothing, for documents below this number. */
    WordScores(int size) {
        this.totals = new float[size];
        this.best = new float[size];
        this.sums = new float[size];
        this.touched = new int[size];
    }

    void clear() {
        Arrays.fill(totals, 0);
    }

    /** What a document's words add up to, 0 when it has none of them. */
    float of(int document) {
        return totals[document];
    }

    int size() {
        return totals.length;
    }

    /** Adds one word found in several fields: its strongest field in full, and this share of the others; all times a factor. */
    void add(List<WordIndex.Impacts> fields, float shareOfOthers, float factor) {
        int count = 0;
        for (var field : fields) {
            for (int i = 0; i < field.size(); i++) {
                int document = field.documents()[i];
                float score = field.scores()[i];
                if (sums[document] == 0) {
                    touched[count++] = document;
                }
                sums[document] += score;
                best[document] = Math.max(best[document], score);
            }
        }
        for (int i = 0; i < count; i++) {
            int document = touched[i];
            totals[document] += factor * (best[document] + shareOfOthers * (sums[document] - best[document]));
            sums[document] = 0;
            best[document] = 0;
        }
    }

    /** Adds a word of one field. */
    void add(WordIndex.Impacts field) {
        for (int i = 0; i < field.size(); i++) totals[field.documents()[i]] += field.scores()[i];
    }

    /** Takes the higher of the two for each document. */
    void most(WordScores others) {
        for (int document = 0; document < totals.length; document++) {
            totals[document] = Math.max(totals[document], others.totals[document]);
        }
    }

    /** Every score times this. */
    void times(float factor) {
        for (int document = 0; document < totals.length; document++) totals[document] *= factor;
    }
}

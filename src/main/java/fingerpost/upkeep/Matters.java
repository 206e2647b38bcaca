package fingerpost.upkeep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what matters in a sentence, in the order in which it stands there. */
final class Matters {

    private Matters() {}

    /**
     * All but eligibility, which is told of whole sentences.
     *
     * @param heading of the sentence's section
     */
    static List<Told> in(String words, String heading) {
        var found = new ArrayList<Told>();
        Doses.find(words, found);
        Medicines.find(words, found);
        if (mayHoldNumber(words)) {
            Phones.find(words, found);
            Ages.find(words, heading, found);
        }
        Hours.find(words, heading, found);
        found.sort(Comparator.comparingInt(Told::at));
        return found;
    }

    private static boolean mayHoldNumber(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isDigit(words.charAt(i))) return true;
        }
        // ages may be in words
        return words.length() < 2_000;
    }
}

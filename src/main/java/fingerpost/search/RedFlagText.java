package fingerpost.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What somebody typed, as red flags read it: its telling words in order, with where sentences and clauses end. */
record RedFlagText(List<Word> words) {

    /**
     * A telling word.
     *
     * @param stems what it may stand for, by number: none when no rule has it, more than one when it has a slip
     * @param before the small words that stand between it and the telling word before it
     * @param after the small words that stand between it and the telling word after it
     * @param breakBefore whether "and", "but" or the like stands before it
     * @param commaBefore whether a comma does
     * @param orBefore whether "or" or the like does
     */
    record Word(
            int[] stems,
            List<String> before,
            List<String> after,
            int sentence,
            boolean breakBefore,
            boolean commaBefore,
            boolean orBefore) {}

    static RedFlagText of(String text, RedFlagTerms terms, Predicate<String> isOrdinary, boolean forgiving) {
        var words = new ArrayList<Word>();
        List<String> before = new ArrayList<>();
        int sentence = 0;
        int end = 0;
        boolean broken = false;
        boolean comma = false;
        boolean or = false;
        for (var typed : Languages.typed(text)) {
            for (int at = end; at < typed.from(); at++) {
                char c = text.charAt(at);
                if (c == '.' || c == '!' || c == '?' || c == ';' || c == '\n') sentence++;
                if (c == ',' || c == ':' || c == '(' || c == ')') comma = true;
            }
            end = typed.to();
            broken |= terms.isBreak(typed.word());
            or |= terms.isOr(typed.word());
            if (terms.isDropped(typed.word())) {
                before.add(typed.word());
                continue;
            }
            List<String> after = new ArrayList<>();
            words.add(new Word(
                    terms.meant(typed.word(), text.substring(typed.from(), typed.to()), isOrdinary, forgiving),
                    before,
                    after,
                    sentence,
                    broken,
                    comma,
                    or));
            before = after;
            broken = false;
            comma = false;
            or = false;
        }
        return new RedFlagText(words);
    }
}

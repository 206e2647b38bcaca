package fingerpost.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Leaves out of a text what it says is not there, so that "headache but no fever" is not answered with fever. What
 * people complain of in the same words, as in "no energy", stays: the guide itself says so.
 */
final class Absent {

    /** Deny by themselves. */
    private static final Set<String> NO = Set.of("no", "without", "nor", "heb", "dim", "ddim");

    /** Deny when one of the next stands behind: don't have, hasn't got. */
    private static final Set<String> NOT =
            Set.of("not", "dont", "doesnt", "didnt", "havent", "hasnt", "hadnt", "never", "isnt", "arent");

    private static final Set<String> HAVING = Set.of("have", "has", "had", "having", "got", "any");

    private static final Set<String> ENDS = Set.of(
            "and", "but", "just", "only", "because", "with", "when", "since", "though", "however", "so", "then", "ond",
            "ac", "achos", "pan", "gyda");

    private static final Set<String> CARRY_ON =
            Set.of("or", "nor", "neu", "any", "a", "of", "the", "my", "signs", "sign");

    /** No fever or stiff neck: beyond three words people have gone on to something else. */
    private static final int REACH = 3;

    /** What people come with they say first, be it that something is missing: no feeling in my hand. */
    private static final int COMPLAINT_FIRST = 2;

    private Absent() {}

    /**
     * The text without what it says is not there, or the text itself.
     *
     * @param isComplaint whether the guide says two words side by side, the first of which denies the second
     */
    static String leftOut(String text, BiPredicate<String, String> isComplaint) {
        var words = Languages.typed(text);
        var gone = new boolean[words.size()];
        int telling = 0;
        for (int at = 0; at < words.size(); at++) {
            if (!EnglishWords.STOP_WORDS.contains(words.get(at).word())) telling++;
            if (telling <= COMPLAINT_FIRST) continue;
            int from = afterDenial(words, at);
            if (from < 0 || from >= words.size() || isApart(text, words, from)) continue;
            if (isComplaint.test(words.get(at).word(), words.get(from).word())) continue;
            int to = end(text, words, from);
            for (int i = at; i < to; i++) gone[i] = true;
            at = to - 1;
        }
        return left(text, words, gone);
    }

    private static int afterDenial(List<Languages.Typed> words, int at) {
        var word = words.get(at).word();
        int next = at + 1;
        if (NOT.contains(word)) {
            if (next >= words.size() || !HAVING.contains(words.get(next).word())) return -1;
            next++;
        } else if (!NO.contains(word)) {
            return -1;
        }
        while (next < words.size() && CARRY_ON.contains(words.get(next).word())) next++;
        return next;
    }

    private static int end(String text, List<Languages.Typed> words, int from) {
        int at = from;
        int reach = REACH;
        while (at < words.size() && reach > 0 && !ENDS.contains(words.get(at).word())) {
            if (at > from && isApart(text, words, at)) break;
            boolean carriesOn = CARRY_ON.contains(words.get(at).word());
            if (!carriesOn) reach--;
            at++;
            if (carriesOn) reach = Math.max(reach, 2);
        }
        return at;
    }

    /** Whether a comma or a full stop stands before a word. */
    private static boolean isApart(String text, List<Languages.Typed> words, int at) {
        return text.substring(words.get(at - 1).to(), words.get(at).from())
                .chars()
                .anyMatch(c -> ",.;:!?()\n".indexOf(c) >= 0);
    }

    private static String left(String text, List<Languages.Typed> words, boolean[] gone) {
        var left = new ArrayList<Languages.Typed>();
        for (int i = 0; i < gone.length; i++) if (!gone[i]) left.add(words.get(i));
        if (left.size() == words.size()) return text;
        var shorter = new StringBuilder();
        for (var word : left) shorter.append(text, word.from(), word.to()).append(' ');
        return shorter.toString().strip();
    }
}

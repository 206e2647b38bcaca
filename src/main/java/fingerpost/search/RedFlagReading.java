package fingerpost.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One text read once for all rules of a language: where each of their words stands, and what is said not to be so. */
final class RedFlagReading {

    /** How far a "no" reaches within its clause: no chest pain or tightness or sweating. */
    private static final int REACH_OF_NO = 5;

    /** "Not sure", "doesn't stop": the word that takes a negation back stands right behind it. */
    private static final int TAKEN_BACK_WITHIN = 2;

    private final RedFlagText text;
    private final RedFlagTerms terms;
    private final Map<Integer, List<RedFlagTerms.Stretch>> found;
    /** For each word, the "no" that denies it, or -1. */
    private final int[] deniedBy;

    private final Map<RedFlagPattern.Part, List<RedFlagTerms.Stretch>> heeding = new HashMap<>();
    private final Map<RedFlagPattern.Part, List<RedFlagTerms.Stretch>> ignoring = new HashMap<>();

    /**
     * Reads the text.
     *
     * @param inabilities words that patterns ask to be negated (breathe, wake): a "not" before one of them is spent on it
     */
    RedFlagReading(RedFlagText text, RedFlagTerms terms, Set<Integer> inabilities) {
        this.text = text;
        this.terms = terms;
        this.found = terms.found(text);
        this.deniedBy = denials(inabilities);
    }

    /** Whether any of these words stands in the text, denied or not. */
    boolean holdsAny(int[] concepts) {
        for (int concept : concepts) if (found.containsKey(concept)) return true;
        return false;
    }

    /** The words that stand in the text, by their numbers. */
    Set<Integer> concepts() {
        return found.keySet();
    }

    int words() {
        return text.words().size();
    }

    /** Where a part stands; what is said to be absent left out when negation is heeded. */
    List<RedFlagTerms.Stretch> places(RedFlagPattern.Part part, boolean heedingNegation, int afterNot) {
        return (heedingNegation ? heeding : ignoring).computeIfAbsent(part, _ -> {
            var places = new ArrayList<RedFlagTerms.Stretch>();
            for (int concept : part.concepts()) {
                for (var place : found.getOrDefault(concept, List.of())) {
                    if (part.negated() ? isAfterNot(place, afterNot) : !heedingNegation || !isAbsent(place)) {
                        places.add(place);
                    }
                }
            }
            return places;
        });
    }

    /**
     * Whether what was found is told as long ago: its own clause says so, and its sentence does not also speak of now. A
     * past in another clause is that of something else: crushing chest pain, previous heart attack.
     */
    boolean isPast(RedFlagPattern.Nearby nearby) {
        return !stands(RedFlagTerms.NOW, nearby.sentence())
                && of(RedFlagTerms.PAST).stream()
                        .anyMatch(past -> past.sentence() == nearby.sentence() && isOneClause(past, nearby));
    }

    /** A comma ends a clause; so does "and" after the past, but not before it: pain and sweating last year. */
    private boolean isOneClause(RedFlagTerms.Stretch past, RedFlagPattern.Nearby nearby) {
        boolean isFirst = past.to() < nearby.from();
        int from = Math.min(past.to(), nearby.to());
        int to = Math.max(past.from(), nearby.from());
        for (int at = from + 1; at <= to; at++) {
            var word = text.words().get(at);
            if (word.commaBefore() || (isFirst && word.breakBefore())) return false;
        }
        return true;
    }

    private boolean stands(String slug, int sentence) {
        return of(slug).stream().anyMatch(place -> place.sentence() == sentence);
    }

    private List<RedFlagTerms.Stretch> of(String slug) {
        return found.getOrDefault(terms.concept("{" + slug), List.of());
    }

    private boolean isAfterNot(RedFlagTerms.Stretch place, int within) {
        return of(RedFlagTerms.NOT).stream()
                .anyMatch(not -> not.sentence() == place.sentence()
                        && not.to() < place.from()
                        && place.from() - not.to() <= within);
    }

    private boolean isAbsent(RedFlagTerms.Stretch place) {
        for (int at = place.from(); at <= place.to(); at++) {
            // a "no" inside a term is part of what it says: not breathing
            if (deniedBy[at] >= 0 && deniedBy[at] < place.from()) return true;
        }
        return false;
    }

    private int[] denials(Set<Integer> inabilities) {
        var denied = new int[text.words().size()];
        Arrays.fill(denied, -1);
        for (var no : of(RedFlagTerms.ABSENT)) {
            if (follows(no, of(RedFlagTerms.STILL))) continue;
            if (inabilities.stream().anyMatch(one -> follows(no, found.getOrDefault(one, List.of())))) continue;
            if (!isToldOf(no.to() + 1)) continue;
            int last = endOfClause(no);
            for (int at = no.to() + 1; at <= last; at++) denied[at] = no.to();
        }
        return denied;
    }

    /** Whether a word is one that rules tell of; else a "no" before it is spent on it: not eaten, vomiting blood. */
    private boolean isToldOf(int at) {
        return found.entrySet().stream()
                .anyMatch(one -> terms.isSlug(one.getKey())
                        && one.getValue().stream().anyMatch(place -> place.from() <= at && at <= place.to()));
    }

    private static boolean follows(RedFlagTerms.Stretch no, List<RedFlagTerms.Stretch> places) {
        return places.stream()
                .anyMatch(place -> place.sentence() == no.sentence()
                        && place.from() > no.to()
                        && place.from() - no.to() <= TAKEN_BACK_WITHIN);
    }

    /** A comma ends what is denied, unless the list it stands in goes on to an "or". */
    private int endOfClause(RedFlagTerms.Stretch no) {
        var words = text.words();
        int last = Math.min(no.to() + REACH_OF_NO, words.size() - 1);
        int end = no.to();
        boolean pending = false;
        for (int at = no.to() + 1; at <= last; at++) {
            var word = words.get(at);
            if (word.sentence() != no.sentence() || word.breakBefore()) break;
            if (word.commaBefore()) pending = true;
            if (word.orBefore()) pending = false;
            if (!pending || orFollows(at, last)) end = at;
        }
        return end;
    }

    private boolean orFollows(int from, int last) {
        for (int at = from; at <= last; at++) {
            if (text.words().get(at).breakBefore()) return false;
            if (text.words().get(at).orBefore()) return true;
        }
        return false;
    }
}

package fingerpost.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** A person's text held against an index word by word: nothing in it is ever syntax. */
final class LexicalQuery {

    /** The rarest words carry a long text: 16, 24 and 40 found as much, and 10 less in long texts (2026-11-22). */
    private static final int MOST_WORDS = 24;

    /** What a word's weaker fields add to its strongest: 0, 0.2, 0.3, 0.7 and 1 found less in long texts (2026-11-22). */
    private static final float TIE = 0.5f;

    /** Two words side by side: 1 and 2 pull a chance pair over what the whole text says; 0 found less (2026-11-22). */
    private static final float PAIR = 0.5f;

    /** The whole text is a title, name or everyday phrase: then nothing may come before it (the story of "gp"). */
    private static final float WHOLE = 3.0f;

    /**
     * Words of nearly every complaint tell one from another least: 0.5 of a word found 0.500 and 0.867 for 0.498 and
     * 0.863, 0.3 0.498 and 0.871 (odd lines, 2026-11-23).
     */
    private static final float GENERIC = 0.5f;

    /** Words that both languages have (hospital, asthma) count in the language asked in (the story of "peswch"). */
    private static final float OTHER_LANGUAGE = 0.5f;

    /** A language that knows less than this share of what the best one knows of a text does so by chance. */
    private static final double WORTH_ASKING = 0.5;

    /**
     * A word that the index has: what it adds in each field, how common it is, and whether any title, name or everyday
     * phrase holds it.
     */
    private record Word(String text, List<WordIndex.Impacts> fields, int documents, boolean isInPhrases) {}

    /** A text's words in one language, and those of them that the index has. */
    private record OneLanguage(String language, List<String> words, List<Word> known) {}

    /**
     * What the text's words say of each entry.
     *
     * @param language the one that knows most of the words, or null when none does
     * @param isNamed whether the whole text is a title, a name or an everyday phrase
     */
    record Answer(@Nullable WordScores scores, @Nullable String language, boolean isNamed) {}

    private LexicalQuery() {}

    /** The text in the language it is asked in first, and in the area's others. */
    static Answer of(String text, String language, List<String> languages, WordIndex index) {
        var readings = new ArrayList<OneLanguage>();
        for (var one : languages) {
            var words = Languages.words(one, text);
            var known = known(one, new LinkedHashSet<>(words), index);
            if (!known.isEmpty()) readings.add(new OneLanguage(one, words, known));
        }
        var best = readings.stream()
                .max(Comparator.comparingInt((OneLanguage one) -> one.known().size())
                        .thenComparing(one -> one.language().equals(language)))
                .orElse(null);
        if (best == null) return new Answer(null, null, false);
        WordScores all = null;
        boolean isNamed = false;
        for (var one : readings) {
            if (one.known().size() < WORTH_ASKING * best.known().size()) continue;
            var scores = scores(one, index);
            isNamed |= addPhrases(one, index, scores);
            if (!one.language().equals(language)) scores.times(OTHER_LANGUAGE);
            if (all == null) all = scores;
            else {
                all.most(scores);
                index.giveBack(scores);
            }
        }
        return new Answer(all, best.language(), isNamed);
    }

    private static WordScores scores(OneLanguage reading, WordIndex index) {
        var scores = index.scores();
        reading.known().stream()
                .sorted(Comparator.comparingInt(Word::documents))
                .limit(MOST_WORDS)
                .forEach(word -> scores.add(word.fields(), TIE, isGeneric(reading, word) ? GENERIC : 1));
        return scores;
    }

    private static boolean isGeneric(OneLanguage reading, Word word) {
        return Languages.generic(reading.language()).contains(word.text());
    }

    /** Adds pairs of neighbouring words and the whole text; answers whether that is a title, a name or a phrase. */
    private static boolean addPhrases(OneLanguage reading, WordIndex index, WordScores scores) {
        if (reading.words().size() > MOST_WORDS * 2) return false;
        var inPhrases = reading.known().stream()
                .filter(Word::isInPhrases)
                .map(Word::text)
                .collect(Collectors.toSet());
        for (var pair : Words.pairs(reading.words())) {
            if (!inPhrases.contains(pair.one()) || !inPhrases.contains(pair.other())) continue;
            scores.add(index.impacts(new Term(Words.PAIRS + reading.language(), pair.toString()), PAIR));
        }
        if (!inPhrases.containsAll(reading.words())) return false;
        var whole = index.impacts(new Term(Words.WHOLE + reading.language(), String.join(" ", reading.words())), WHOLE);
        scores.add(whole);
        return whole.size() > 0;
    }

    /** Whether a title, a name or an everyday phrase has these two words side by side. */
    static boolean isSaid(String twoWords, String language, WordIndex index) {
        return Words.pairs(Languages.words(language, twoWords)).stream()
                .anyMatch(pair -> index.impacts(new Term(Words.PAIRS + language, pair.toString()), PAIR)
                                .size()
                        > 0);
    }

    private static List<Word> known(String language, Set<String> distinct, WordIndex index) {
        var known = new ArrayList<Word>();
        for (var text : distinct) {
            int documents = 0;
            boolean isInPhrases = false;
            var fields = new ArrayList<WordIndex.Impacts>();
            for (var field : Words.values()) {
                var impacts = index.impacts(new Term(field.in(language), text), field.boost());
                if (impacts.size() == 0) continue;
                documents = Math.max(documents, impacts.size());
                isInPhrases |= field.isOfPhrases();
                fields.add(impacts);
            }
            if (!fields.isEmpty()) known.add(new Word(text, fields, documents, isInPhrases));
        }
        return known;
    }
}

package fingerpost.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The fields that hold an entry's words in one language, and how much a word in each says about the entry.
 * The weights are the best of those tried on the odd half of the judged queries on 2026-11-22: docs/relevance.md.
 */
enum Words {
    /** The title, and the names of the topic that the entry names first, which is what it is mainly about. */
    NAME(4.0f),
    /** The entry's and that topic's everyday phrases. */
    EVERYDAY(2.0f),
    /** Names and everyday phrases of the entry's further topics. */
    ABOUT(2.0f),
    /** The summary and the linked page's own words. */
    TEXT(2.0f),
    /** Organisation, address and postcode of a service. */
    PLACE(1.0f);

    /** Two words that stand next to each other in a title, name or everyday phrase, in either order. */
    static final String PAIRS = "pairs_";

    /** A whole title, name or everyday phrase: its words in order. */
    static final String WHOLE = "whole_";

    /** The words of titles, names and everyday phrases as they are spelled. */
    static final String SPELLED = "spelled_";

    private final float boost;

    Words(float boost) {
        this.boost = boost;
    }

    float boost() {
        return boost;
    }

    String in(String language) {
        return name().toLowerCase(Locale.ROOT) + "_" + language;
    }

    /** Whether pairs and wholes are made of this field's texts. */
    boolean isOfPhrases() {
        return this == NAME || this == EVERYDAY;
    }

    /** Two words in the order of the alphabet. */
    record Pair(String one, String other) {

        @Override
        public String toString() {
            return one + " " + other;
        }
    }

    static Set<Pair> pairs(List<String> words) {
        var pairs = new LinkedHashSet<Pair>();
        for (int i = 1; i < words.size(); i++) {
            var one = words.get(i - 1);
            var other = words.get(i);
            if (!one.equals(other)) pairs.add(one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one));
        }
        return pairs;
    }
}

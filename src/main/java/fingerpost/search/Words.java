package fingerpost.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The fields that hold an entry's words in one language, and how much a word in each says about the entry. */
enum Words {
    TITLE(3.0f),
    EVERYDAY(2.0f),
    TOPIC(2.0f),
    SAID(1.0f),
    SUMMARY(1.0f),
    TEXT(1.0f),
    PLACE(1.0f);

    /** Two words that stand next to each other in a title, name or everyday phrase, in either order. */
    static final String PAIRS = "pairs_";

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

    static Set<String> pairs(List<String> words) {
        var pairs = new LinkedHashSet<String>();
        for (int i = 1; i < words.size(); i++) {
            var one = words.get(i - 1);
            var other = words.get(i);
            if (!one.equals(other)) pairs.add(one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
        }
        return pairs;
    }
}

package fingerpost.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Known words, to be found by a slip of the pen that keeps their first letter, as nearly all slips do. */
final class NearWords {

    /** Shorter words are one slip from too many others. */
    static final int SHORTEST = 5;

    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

    /** Words too short to be one slip from any that is long enough are left out. */
    void add(String word) {
        if (word.length() < SHORTEST - 1) return;
        byFirstLetter.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(word);
    }

    /** The known words that are one slip away from this one. */
    Stream<String> near(String word) {
        return byFirstLetter.getOrDefault(word.charAt(0), List.of()).stream().filter(known -> Slips.isOne(word, known));
    }
}

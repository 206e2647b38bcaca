package fingerpost.upkeep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * How many of the words that were kept belong to a page's main text, and how many of those were kept; 0 to 1.
 */
@NullMarked
record ReadingMeasure(double precision, double recall) {

    static ReadingMeasure of(List<Section> truth, PageSeen seen) {
        var want = bag(text(truth));
        var got = bag(text(seen.sections()));
        int both = 0;
        for (var one : want.entrySet()) both += Math.min(one.getValue(), got.getOrDefault(one.getKey(), 0));
        return new ReadingMeasure(both / (double) Math.max(1, count(got)), both / (double) Math.max(1, count(want)));
    }

    private static String text(List<Section> sections) {
        return new PageSeen("", null, sections, null, Map.of(), false, 0, null, null).text();
    }

    private static Map<String, Integer> bag(String text) {
        var bag = new HashMap<String, Integer>();
        for (var word : text.split("[^\\p{L}\\p{N}]+")) if (!word.isEmpty()) bag.merge(word, 1, Integer::sum);
        return bag;
    }

    private static int count(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}

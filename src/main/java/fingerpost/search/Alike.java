package fingerpost.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts texts together that ask for the same: by the stems of their words, and by meaning where there is a model. */
public final class Alike {

    /**
     * The least cosine of two texts that ask for the same, by the model that comes with the program. Of 16 pairs that do
     * and 16 that do not (AlikeTest, 2026-11-23), it puts ten and none together; of those that do not, "baby will not feed"
     * and "baby will not sleep" come nearest, with 0.68.
     */
    private static final double LEAST = 0.72;

    private record Group(List<String> texts, String gist, float @Nullable [] meaning) {}

    private final ModelLoading model;

    Alike(ModelLoading model) {
        this.model = model;
    }

    /** The stems of a text's words, each once and in the order of the alphabet; the text itself when it has none. */
    public static String gist(String language, String text) {
        var stems = new TreeSet<>(Languages.words(language, text));
        return stems.isEmpty() ? text : String.join(" ", stems);
    }

    /**
     * The texts in groups, each led by the text that came first; the order of the texts is kept. A few milliseconds for each
     * text where there is a model that reads the language.
     */
    public List<List<String>> groups(String language, List<String> texts) {
        var loaded = model.reads(language) ? model.loaded() : null;
        var groups = new ArrayList<Group>();
        var byGist = new HashMap<String, Group>();
        for (var text : texts) {
            var gist = gist(language, text);
            var meaning = loaded == null ? null : loaded.of(text);
            var there = byGist.get(gist);
            if (there == null) there = nearest(groups, meaning);
            if (there == null) {
                there = new Group(new ArrayList<>(), gist, meaning);
                groups.add(there);
            }
            byGist.putIfAbsent(gist, there);
            there.texts().add(text);
        }
        return groups.stream().map(group -> List.copyOf(group.texts())).toList();
    }

    /** By their leaders, so that a group does not wander from neighbour to neighbour. */
    private static @Nullable Group nearest(List<Group> groups, float @Nullable [] meaning) {
        if (meaning == null) return null;
        Group nearest = null;
        double best = LEAST;
        for (var group : groups) {
            var other = group.meaning();
            if (other == null) continue;
            double cosine = cosine(meaning, other);
            if (cosine >= best) {
                best = cosine;
                nearest = group;
            }
        }
        return nearest;
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }

    /** Each text's leader, by text. */
    public Map<String, String> leaders(String language, List<String> texts) {
        var leaders = new HashMap<String, String>();
        for (var group : groups(language, texts)) for (var text : group) leaders.put(text, group.getFirst());
        return leaders;
    }
}

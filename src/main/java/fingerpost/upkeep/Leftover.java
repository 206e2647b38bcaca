package fingerpost.upkeep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is left of two pages' sentences when those that both have are taken away, wherever they stand. */
record Leftover(List<Sentence> before, List<Sentence> after) {

    private static final int MOST = MainText.LONGEST + 10_000;

    static Leftover of(List<Section> asBefore, List<Section> asAfter) {
        var before = beginning(asBefore);
        var after = beginning(asAfter);
        // most lines of most pages are the same to the letter
        var same = new HashMap<Line, Integer>();
        for (var section : after)
            for (var line : section.lines()) same.merge(new Line(section.heading(), line), 1, Integer::sum);
        var here = new HashMap<Line, Integer>();
        for (var section : before) {
            for (var line : section.lines()) {
                var one = new Line(section.heading(), line);
                if (here.getOrDefault(one, 0) < same.getOrDefault(one, 0)) here.merge(one, 1, Integer::sum);
            }
        }
        var was = lines(before, new HashMap<>(here));
        var is = lines(after, here);
        var stable = new HashSet<>(headings(was));
        stable.retainAll(headings(is));
        var lines = new Leftover(was, is).withoutShared(stable);
        return new Leftover(split(lines.before()), split(lines.after())).withoutShared(stable);
    }

    /** Readers keep no more than this; whatever else made the sections may have. */
    private static List<Section> beginning(List<Section> sections) {
        long letters = 0;
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            letters += section.heading().length() + 1L;
            for (int j = 0; j < section.lines().size(); j++) {
                letters += section.lines().get(j).length() + 1L;
                if (letters <= MOST) continue;
                var kept = new ArrayList<>(sections.subList(0, i));
                var lines = new ArrayList<>(section.lines().subList(0, j));
                var line = section.lines().get(j);
                lines.add(line.substring(0, (int) Math.max(0, line.length() - (letters - MOST))));
                kept.add(new Section(section.heading(), lines));
                return kept;
            }
            if (letters > MOST) return sections.subList(0, i);
        }
        return sections;
    }

    private record Line(String heading, String words) {}

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    /**
     * @param same lines that both pages have, and how often; used up
     */
    private static List<Sentence> lines(List<Section> sections, Map<Line, Integer> same) {
        var lines = new ArrayList<Sentence>();
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            var heading = Wording.key(Words.clip(section.heading(), Wording.LONGEST_SENTENCE));
            if (!heading.isEmpty()) lines.add(new Sentence(i, heading, true, section.heading(), heading));
            for (var line : section.lines()) {
                var one = new Line(section.heading(), line);
                int left = same.getOrDefault(one, 0);
                if (left > 0) {
                    same.put(one, left - 1);
                    continue;
                }
                var parts = line.length() > Wording.LONGEST_SENTENCE ? Wording.sentences(line) : List.of(line);
                for (var words : parts) {
                    var key = Wording.key(words, heading);
                    if (!key.isEmpty()) lines.add(new Sentence(i, heading, false, words, key));
                }
            }
        }
        return lines;
    }

    private static Set<String> headings(List<Sentence> lines) {
        var headings = new HashSet<String>();
        for (var one : lines) if (one.title()) headings.add(one.key());
        return headings;
    }

    private static List<Sentence> split(List<Sentence> lines) {
        var sentences = new ArrayList<Sentence>();
        for (var line : lines) {
            var parts = Wording.sentences(line.words());
            if (parts.size() == 1) {
                sentences.add(line);
                continue;
            }
            for (var words : parts) {
                var key = Wording.key(words, line.heading());
                if (!key.isEmpty()) {
                    sentences.add(new Sentence(line.section(), line.heading(), line.title(), words, key));
                }
            }
        }
        return sentences;
    }

    private Leftover withoutShared(Set<String> stable) {
        var here = shared(before, after, one -> one.heading() + "\n" + one.key());
        return shared(here.before(), here.after(), one -> {
            // a dose that stands under another heading than it did is for others than it was for
            boolean bound = stable.contains(one.heading()) && one.key().chars().anyMatch(Character::isDigit);
            return (bound ? one.heading() + "\n" : "") + one.key();
        });
    }

    private static Leftover shared(
            List<Sentence> before, List<Sentence> after, java.util.function.Function<Sentence, String> key) {
        var counts = new HashMap<String, Integer>();
        for (var one : before) counts.merge(key.apply(one), 1, Integer::sum);
        var came = new ArrayList<Sentence>();
        for (var one : after) {
            int left = counts.getOrDefault(key.apply(one), 0);
            if (left == 0) came.add(one);
            else counts.put(key.apply(one), left - 1);
        }
        var went = new ArrayList<Sentence>();
        // of several that are the same, the last ones went
        for (int i = before.size() - 1; i >= 0; i--) {
            Map<String, Integer> left = counts;
            int more = left.getOrDefault(key.apply(before.get(i)), 0);
            if (more == 0) continue;
            left.put(key.apply(before.get(i)), more - 1);
            went.add(before.get(i));
        }
        return new Leftover(went.reversed(), came);
    }
}

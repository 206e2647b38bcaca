package fingerpost.upkeep;

import fingerpost.upkeep.DiffLine.Kind;
import fingerpost.upkeep.Pairing.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Gathers what differs by the sections that it stands in. */
final class SectionChanges {

    /** What differs in one section, each in the page's order. */
    private static final class Gathered {

        private final List<Supplier<DiffLine>> lines = new ArrayList<>();
        private int changed;

        void add(Supplier<DiffLine> line, int words) {
            changed += words;
            lines.add(line);
        }
    }

    private SectionChanges() {}

    static List<SectionChange> of(
            List<Section> before, List<Section> after, List<Pair> pairs, List<Sentence> went, List<Sentence> came) {
        var here = headings(after);
        var there = headings(before);
        // of a heading that was reworded, and of one that stands twice, the last
        var renamed = new HashMap<String, String>();
        for (var pair : pairs) {
            if (pair.before().title() && pair.after().title()) {
                renamed.put(pair.before().heading(), pair.after().heading());
            }
        }
        var now = new TreeMap<Integer, Gathered>();
        var gone = new TreeMap<Integer, Gathered>();
        Map<Sentence, Pair> paired = new IdentityHashMap<>();
        for (var pair : pairs) paired.put(pair.after(), pair);
        var all = new ArrayList<Sentence>(came);
        paired.keySet().forEach(all::add);
        all.sort(java.util.Comparator.comparingInt(Sentence::section));
        for (var one : all) {
            var section = now.computeIfAbsent(one.section(), at -> new Gathered());
            var pair = paired.get(one);
            if (pair == null)
                section.add(
                        () -> Difference.whole(Kind.ADDED, one.words()),
                        one.tokens().size());
            else section.add(() -> Difference.between(pair.before().words(), one.words()), Comparison.apart(pair));
        }
        for (var one : went) {
            var heading = renamed.getOrDefault(one.heading(), one.heading());
            var at = here.get(heading);
            var section = at == null
                    ? gone.computeIfAbsent(one.section(), index -> new Gathered())
                    : now.computeIfAbsent(at, index -> new Gathered());
            section.add(
                    () -> Difference.whole(Kind.REMOVED, one.words()),
                    one.tokens().size());
        }
        var known = new HashSet<>(there.keySet());
        known.addAll(renamed.values());
        var changes = new ArrayList<SectionChange>();
        now.entrySet().stream()
                .limit(Difference.MOST_SECTIONS)
                .forEach(one -> changes.add(change(after.get(one.getKey()), one.getValue(), known)));
        gone.entrySet().stream()
                .limit(Difference.MOST_SECTIONS - changes.size())
                .forEach(one -> changes.add(gone(before.get(one.getKey()), one.getValue())));
        return changes;
    }

    private static Map<String, Integer> headings(List<Section> sections) {
        var headings = new HashMap<String, Integer>();
        for (int i = 0; i < sections.size(); i++) {
            headings.putIfAbsent(Wording.key(sections.get(i).heading()), i);
        }
        return headings;
    }

    private static SectionChange change(Section section, Gathered gathered, Set<String> known) {
        boolean added = !known.contains(Wording.key(section.heading()));
        return change(section, gathered, added ? SectionChange.Kind.ADDED : SectionChange.Kind.REWORDED);
    }

    private static SectionChange gone(Section section, Gathered gathered) {
        return change(section, gathered, SectionChange.Kind.REMOVED);
    }

    private static SectionChange change(Section section, Gathered gathered, SectionChange.Kind kind) {
        long all = Comparison.spaces(section.heading());
        for (var line : section.lines()) all += Comparison.spaces(line);
        int lines = Math.min(Difference.MOST_LINES, gathered.lines.size());
        return new SectionChange(
                Words.clip(section.heading(), Words.LONGEST_TITLE),
                kind,
                Math.min(1, gathered.changed / (double) Math.max(1, all)),
                gathered.lines.stream().limit(lines).map(Supplier::get).toList(),
                gathered.lines.size() - lines);
    }
}

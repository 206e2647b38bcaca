package fingerpost.upkeep;

import fingerpost.upkeep.Pairing.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which of the things that matter are said otherwise, old beside new. */
final class Values {

    private static final int LONGEST = 160;
    // of a page that is another one altogether, the beginning tells enough
    private static final int MOST_SENTENCES = 1_000;

    /** Something that only one side has. */
    private record Loose(Told told, String heading, boolean gone) {}

    private final List<MatterChange> changes = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();

    private final Map<String, String> headings;

    private Values(Map<String, String> headings) {
        this.headings = headings;
    }

    /**
     * @param headings as they are written, by how sentences name them
     */
    static List<MatterChange> of(
            List<Pair> pairs, List<Sentence> went, List<Sentence> came, Map<String, String> headings) {
        var values = new Values(headings);
        pairs.stream().limit(MOST_SENTENCES).forEach(values::pair);
        went.stream().limit(MOST_SENTENCES).forEach(one -> values.alone(one, true));
        came.stream().limit(MOST_SENTENCES).forEach(one -> values.alone(one, false));
        values.settle();
        return new LinkedHashSet<>(values.changes)
                .stream()
                        .sorted(Comparator.comparing(MatterChange::matter))
                        .limit(Difference.MOST_VALUES)
                        .toList();
    }

    private void pair(Pair pair) {
        var was = Matters.in(pair.before().words(), pair.before().heading());
        var is = Matters.in(pair.after().words(), pair.after().heading());
        var heading = pair.after().heading();
        int told = changes.size();
        for (var matter : Matter.values()) {
            var old = of(was, matter);
            var now = of(is, matter);
            var gone = minus(old, now);
            var come = minus(now, old);
            if (gone.isEmpty() && come.isEmpty()) {
                boolean turned = matter == Matter.DOSE || matter == Matter.AGE || matter == Matter.HOURS;
                if (turned && !keys(old).equals(keys(now))) add(matter, heading, joined(old), joined(now));
                continue;
            }
            int both = Math.min(gone.size(), come.size());
            for (int i = 0; i < both; i++) {
                add(matter, heading, gone.get(i).words(), come.get(i).words());
            }
            gone.subList(both, gone.size()).forEach(one -> loose.add(new Loose(one, heading, true)));
            come.subList(both, come.size()).forEach(one -> loose.add(new Loose(one, heading, false)));
        }
        boolean named = changes.size() > told;
        if (!named)
            Medicines.exchanged(pair.before().words(), pair.after().words())
                    .ifPresent(two -> add(Matter.MEDICINE, heading, two.getFirst(), two.getLast()));
        if (!named
                && Comparison.isTurned(pair)
                && (!of(was, Matter.MEDICINE).isEmpty()
                        || !of(is, Matter.MEDICINE).isEmpty())) {
            add(Matter.MEDICINE, heading, clip(pair.before()), clip(pair.after()));
        }
        boolean inNumbers = named && Comparison.isInNumbers(pair);
        if (!inNumbers && (isEligibility(pair.before()) || isEligibility(pair.after()))) {
            add(Matter.ELIGIBILITY, heading, clip(pair.before()), clip(pair.after()));
        }
    }

    private void alone(Sentence sentence, boolean gone) {
        for (var one : Matters.in(sentence.words(), sentence.heading())) {
            loose.add(new Loose(one, sentence.heading(), gone));
        }
        if (!isEligibility(sentence)) return;
        var words = clip(sentence);
        add(Matter.ELIGIBILITY, sentence.heading(), gone ? words : null, gone ? null : words);
    }

    /** What went from one sentence of a section and came to another of it has not changed. */
    private void settle() {
        var gone = new ArrayList<>(loose.stream().filter(Loose::gone).toList());
        for (var one : loose) {
            if (one.gone()) continue;
            var same = gone.stream()
                    .filter(other -> other.told().matter() == one.told().matter()
                            && other.told().key().equals(one.told().key())
                            && (other.heading().equals(one.heading())
                                    || isFree(one.told().matter())))
                    .findFirst();
            if (same.isPresent()) gone.remove(same.get());
            else add(one.told().matter(), one.heading(), null, one.told().words());
        }
        gone.forEach(one -> add(one.told().matter(), one.heading(), one.told().words(), null));
    }

    /** Whether it means the same wherever it stands on a page. */
    private static boolean isFree(Matter matter) {
        return matter == Matter.PHONE;
    }

    private void add(Matter matter, String heading, @Nullable String before, @Nullable String after) {
        var written = Words.clip(headings.getOrDefault(heading, heading), Words.LONGEST_TITLE);
        changes.add(new MatterChange(matter, written, before, after));
    }

    private static boolean isEligibility(Sentence sentence) {
        return !sentence.title() && Eligibility.isSaid(sentence.words(), sentence.heading());
    }

    private static String clip(Sentence sentence) {
        return Words.clip(sentence.words(), LONGEST);
    }

    private static List<Told> of(List<Told> all, Matter matter) {
        return all.stream().filter(one -> one.matter() == matter).toList();
    }

    private static List<String> keys(List<Told> all) {
        return all.stream().map(Told::key).toList();
    }

    private static String joined(List<Told> all) {
        return Words.clip(all.stream().map(Told::words).collect(Collectors.joining(", ")), LONGEST);
    }

    private static List<Told> minus(List<Told> all, List<Told> others) {
        var left = new ArrayList<>(keys(others));
        return all.stream()
                .filter(one -> !left.remove(Objects.requireNonNull(one.key())))
                .toList();
    }
}

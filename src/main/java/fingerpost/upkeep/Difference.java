package fingerpost.upkeep;

import com.github.difflib.DiffUtils;
import fingerpost.upkeep.DiffLine.Kind;
import fingerpost.upkeep.DiffLine.Run;
import java.util.ArrayList;
import java.util.List;

/** Tells two sentences apart, word by word, for a person to read. */
final class Difference {

    static final int MOST_SECTIONS = 40;
    static final int MOST_LINES = 30;
    static final int MOST_VALUES = 60;

    private static final int MOST_WORDS = 250;
    private static final int LONGEST_LINE = 600;

    private Difference() {}

    static DiffLine whole(Kind kind, String words) {
        return new DiffLine(List.of(new Run(kind, Words.clip(words, LONGEST_LINE))));
    }

    static DiffLine between(String before, String after) {
        var was = List.of(before.split(" "));
        var is = List.of(after.split(" "));
        if (Math.max(was.size(), is.size()) > MOST_WORDS) {
            return new DiffLine(List.of(
                    new Run(Kind.REMOVED, Words.clip(before, LONGEST_LINE)),
                    new Run(Kind.ADDED, Words.clip(after, LONGEST_LINE))));
        }
        var runs = new ArrayList<Run>();
        int from = 0;
        for (var delta : DiffUtils.diff(was, is).getDeltas()) {
            add(runs, Kind.KEPT, was.subList(from, delta.getSource().getPosition()));
            add(runs, Kind.REMOVED, delta.getSource().getLines());
            add(runs, Kind.ADDED, delta.getTarget().getLines());
            from = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Kind.KEPT, was.subList(from, was.size()));
        return new DiffLine(runs);
    }

    private static void add(List<Run> runs, Kind kind, List<String> words) {
        if (!words.isEmpty()) runs.add(new Run(kind, Words.clip(String.join(" ", words), LONGEST_LINE)));
    }
}

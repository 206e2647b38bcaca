package fingerpost.upkeep;

import java.util.List;

/** A sentence of a page, by what stayed, went and came in it. */
public record DiffLine(List<Run> runs) {

    /** Words that stand together and share a fate; a space belongs between one run and the next. */
    public record Run(Kind kind, String words) {}

    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    public DiffLine {
        runs = List.copyOf(runs);
    }
}

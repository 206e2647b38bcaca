package fingerpost.upkeep;

import java.util.List;

/**
 * What became of one section.
 *
 * @param heading as it is now, or as it was when the section is gone; empty for what comes before the first
 * @param share of the section's words that changed, 0 to 1
 * @param lines those that differ, at most {@link Difference#MOST_LINES} of them
 * @param more how many lines differ beyond those
 */
public record SectionChange(String heading, Kind kind, double share, List<DiffLine> lines, int more) {

    public enum Kind {
        ADDED,
        REMOVED,
        REWORDED
    }

    public SectionChange {
        lines = List.copyOf(lines);
    }
}

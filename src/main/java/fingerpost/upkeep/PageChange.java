package fingerpost.upkeep;

import fingerpost.catalogue.Documents;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed on a page, for a person to judge whether it is still good.
 *
 * @param sections those that changed, in the page's order, those that are gone last; at most
 *     {@link Difference#MOST_SECTIONS}
 * @param share of the page's words that changed, 0 to 1
 * @param values what matters and is said otherwise, what presses most first; at most {@link Difference#MOST_VALUES}
 * @param slight a few words, without a number, a "not" or a matter among them
 */
public record PageChange(List<SectionChange> sections, double share, List<MatterChange> values, boolean slight) {

    public PageChange {
        sections = List.copyOf(sections);
        values = List.copyOf(values);
    }

    /**
     * What changed between two looks at one page; null when nothing did that a reader would care about. Takes no longer
     * than in proportion to the pages' length, and never throws.
     */
    public static @Nullable PageChange between(PageSeen before, PageSeen after) {
        return before.bodyHash() == after.bodyHash() && before.sections().equals(after.sections())
                ? null
                : Comparison.of(before.sections(), after.sections());
    }

    /** The kinds of things that matter and changed. */
    public Set<Matter> matters() {
        var matters = EnumSet.noneOf(Matter.class);
        values.forEach(value -> matters.add(value.matter()));
        return Collections.unmodifiableSet(matters);
    }

    /** The change as it is stored. */
    public String json() {
        return Documents.MAPPER.writeValueAsString(this);
    }

    /** A change as {@link #json} wrote it. */
    public static PageChange of(String json) {
        return Documents.MAPPER.readValue(json, PageChange.class);
    }
}

package fingerpost.web;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a list: page counts from 1. Steps are the numbers to show: the first, the last, and those around this one,
 * with 0 where some are left out.
 */
public record Paging(int page, int size, int total) {

    public Paging {
        page = Math.clamp(page, 1, Math.max(1, (total + size - 1) / size));
    }

    /** Reads a page number as it came in an address; anything else than a number from 1 is the first page. */
    public static int number(@org.jspecify.annotations.Nullable String asked) {
        return asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean hasMany() {
        return pages() > 1;
    }

    /** How many come before this page. */
    public int from() {
        return (page - 1) * size;
    }

    /** How many have been seen at the end of this page. */
    public int to() {
        return Math.min(total, page * size);
    }

    /** The part of the whole list that is on this page. */
    public <T> List<T> of(List<T> all) {
        return all.subList(Math.min(from(), all.size()), Math.min(to(), all.size()));
    }

    public List<Integer> steps() {
        var steps = new ArrayList<Integer>();
        for (int number = 1; number <= pages(); number++) {
            if (number == 1 || number == pages() || Math.abs(number - page) <= 1) steps.add(number);
            else if (steps.getLast() != 0) steps.add(0);
        }
        return steps;
    }
}

package fingerpost.handouts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One that was made and can be opened.
 *
 * @param last the last day it can be opened
 * @param maker the id of the account that made it, or null when nobody had signed in
 */
public record Handout(
        Code code,
        Choice choice,
        LocalDate made,
        LocalDate last,
        @Nullable String maker) {}

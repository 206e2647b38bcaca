package fingerpost.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says, anew for each page of results, how much they tell of where they come from, and is told what was done next. It
 * knows pages, and nothing of who reads them.
 */
public interface Trial {

    /** The parameter of links and forms that holds a page's ticket. */
    String TICKET = "a";

    /** What may be done after a page of results was shown; each counts once for one page. */
    enum Deed {
        /** A link of one of its results was followed. */
        GO,
        /** It was come back to. */
        BACK,
        /** An entry it led to was called helpful. */
        HELPFUL,
        /** Something wrong with an entry it led to was reported. */
        REPORT;

        /** As it stands in tables and message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One page of results.
     *
     * @param ticket what its links carry, so that what is done next is counted to what it showed; null when nothing is
     *     compared
     */
    record View(Provenance provenance, @Nullable String ticket) {

        /** As results are shown when nothing is compared. */
        public static final View USUAL = new View(Provenance.LINE, null);

        /** What stands after a path without a query that leads on from the page; empty when nothing is compared. */
        public String carried() {
            return ticket == null ? "" : "?" + TICKET + "=" + ticket;
        }
    }

    /** Draws for a page of results that is about to be shown, and counts it. */
    View view(HttpServletRequest request);

    /** The page that a ticket is of, for pages that it leads to; {@link View#USUAL} when it is of none any longer. */
    View of(@Nullable String ticket);

    /** Counts a deed to the page of this ticket; one that is missing, made up, old or used already counts nothing. */
    void did(Deed deed, @Nullable String ticket);
}

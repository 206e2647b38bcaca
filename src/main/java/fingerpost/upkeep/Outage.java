package fingerpost.upkeep;

import java.util.Locale;

/** Why what a run found cannot be trusted: it says more about our own way out than about the websites. */
public record Outage(Why why, String detail) {

    public enum Why {
        /** The addresses that should always answer do not. */
        CONTROLS,
        /** Too many websites that have nothing to do with one another went wrong together. */
        TOGETHER,
        /** Websites that have nothing to do with one another show one and the same page. */
        ONE_PAGE
    }

    /** One sentence for an operator's log or terminal. */
    public String sentence() {
        return switch (why) {
                    case CONTROLS -> "No control address answers as itself (" + detail + ")";
                    case TOGETHER -> "Unrelated websites went wrong together (" + detail + ")";
                    case ONE_PAGE -> "Unrelated websites show one and the same page (" + detail + ")";
                }
                + ", so this looks like an outage on our side: nothing was recorded of what was found.";
    }

    /** The key of the sentence for staff. */
    public String messageKey() {
        return "upkeep.outage." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

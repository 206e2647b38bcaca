package fingerpost.catalogue;

import java.util.Locale;

/** What a staff list is sorted by; equals in the order of their ids. */
public enum EntryOrder {
    TITLE("title"),
    CHANGED("changed_at"),
    NEXT("next_on"),
    VISITS("visits");

    final String column;

    EntryOrder(String column) {
        this.column = column;
    }

    /** The word used in addresses: the constant in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package fingerpost.catalogue;

import org.jspecify.annotations.Nullable;

/** Somebody else changed the thing after it was read for editing; nothing was changed, and this is what is there now. */
public final class Moved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object now;

    Moved(Object now) {
        super("Somebody else changed this while it was being edited; nothing was lost and nothing was saved.");
        this.now = now;
    }

    /** The thing as it is stored now: an entry, topic, source, practice, red flag or pin. */
    public Object now() {
        return now;
    }

    /** The entry as it is stored now. */
    public Entry entry() {
        return (Entry) now;
    }

    /** What is there, or this exception when it is not as of the revision that the edit began from (0: nothing). */
    static void unless(long asOf, @Nullable Object there, long revision) {
        if (there == null && asOf != 0) throw new Refused("id", "names nothing that is there");
        if (there != null && revision != asOf) throw new Moved(there);
    }
}

package fingerpost.upkeep;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a page from when it was last fine: enough to ask whether it is still the same, and all of it for whoever
 * must compare, fetched when it is first wanted.
 */
public final class Kept {

    private final long bodyHash;
    private final @Nullable String etag;
    private final @Nullable String lastModified;
    private final Supplier<PageSeen> whole;
    private @Nullable PageSeen page;

    Kept(long bodyHash, @Nullable String etag, @Nullable String lastModified, Supplier<PageSeen> whole) {
        this.bodyHash = bodyHash;
        this.etag = etag;
        this.lastModified = lastModified;
        this.whole = whole;
    }

    static @Nullable Kept of(@Nullable PageSeen page) {
        return page == null ? null : new Kept(page.bodyHash(), page.etag(), page.lastModified(), () -> page);
    }

    long bodyHash() {
        return bodyHash;
    }

    @Nullable
    String etag() {
        return etag;
    }

    @Nullable
    String lastModified() {
        return lastModified;
    }

    /** The page; for one thread. */
    PageSeen page() {
        if (page == null) page = whole.get();
        return page;
    }
}

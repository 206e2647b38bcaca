package fingerpost.catalogue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the public has seen of an entry, told by its versions in their order. What it said as a draft, or for staff, is
 * no part of it, before or after.
 */
public final class PublicLife {

    private @Nullable Entry last;
    private @Nullable Entry gone;
    private @Nullable Instant left;
    private boolean withStaff;
    private final Set<Long> withdrawals = new HashSet<>();

    void add(Version version) {
        var entry = version.entry();
        if (entry.isPublic()) {
            last = entry;
            gone = null;
            left = null;
            withStaff = false;
            return;
        }
        if (last == null) return;
        if (withStaff || entry.status() != Status.WITHDRAWN || entry.audience() != Audience.PUBLIC) {
            withStaff = true;
            return;
        }
        gone = last.but()
                .status(Status.WITHDRAWN)
                .withdrawal(entry.withdrawal())
                .revision(entry.revision())
                .build();
        if (left == null) left = version.at();
        withdrawals.add(version.revision());
    }

    boolean isEmpty() {
        return last == null;
    }

    /**
     * The entry as the public saw it last, with why it was taken out; null when it is in, or when staff took it to
     * themselves without a word.
     */
    public @Nullable Entry gone() {
        return gone;
    }

    /** When it was taken out; null unless it is {@link #gone}. */
    public @Nullable Instant left() {
        return left;
    }

    /** Whether the version of this revision took it out, or said anew why it was. */
    public boolean isWithdrawal(long revision) {
        return withdrawals.contains(revision);
    }

    /** What it was called when the public saw it last. */
    public Localised title() {
        return Objects.requireNonNull(last).title();
    }
}

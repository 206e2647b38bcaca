package fingerpost.handouts;

import fingerpost.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a handout, as its entry is now.
 *
 * @param state here; instead, when it has taken the place of another; gone, when it was taken out and nothing took its
 *     place; away, when it is not to be seen just now and nothing of it is told
 * @param sides the same in each language of the handout, the reader's first; empty when it is away
 * @param qr the whole address that its QR code holds, or null when it leads nowhere
 * @param phone as people write it, and @param dial as a link dials it
 */
public record Item(
        int number,
        String state,
        List<Side> sides,
        @Nullable String qr,
        @Nullable String phone,
        @Nullable String dial,
        @Nullable String address) {

    /**
     * An item in one language.
     *
     * @param title of what was taken out, when it is gone
     * @param about one line; of what is gone, why
     * @param was the title of what it has taken the place of, or null
     * @param href where it leads in the guide; null when nowhere
     * @param website what opens there, such as nhs.uk; null when it is a page of the guide
     * @param only the one language of the target, when that is not this side's, or null
     * @param written the address to type from paper, or null
     * @param trouble broken or hijacked, or null
     * @param own whether the entry has words or a page of its own in this language
     */
    public record Side(
            String language,
            Words title,
            @Nullable Words about,
            @Nullable Words was,
            @Nullable String href,
            @Nullable String website,
            @Nullable String only,
            @Nullable String written,
            @Nullable String trouble,
            boolean own) {}

    /** Whether this side says anything that the first does not: words that only another language has are told once. */
    public boolean adds(Side side) {
        return side == sides.getFirst() || side.own();
    }

    /** Whether this side has a line of its own about the entry. */
    public boolean tells(Side side) {
        var about = side.about();
        return about != null && (side == sides.getFirst() || about.language() == null);
    }

    /** The addresses to type from paper, each once. */
    public List<String> written() {
        return sides.stream()
                .filter(this::adds)
                .map(Side::written)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether it can be gone to. */
    public boolean leads() {
        return qr != null;
    }
}

package fingerpost.catalogue;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What staff do to one entry, in the caller's transaction. */
final class Editing {

    private final Landing landing;

    Editing(Landing landing) {
        this.landing = landing;
    }

    /** The whole entry, as an offer that leaves the linked page's words as they are. */
    static Offer offer(Entry entry) {
        return new Offer(id(entry), identity(entry), (_, _) -> new Offer.Wanted(entry, null));
    }

    private static @org.jspecify.annotations.Nullable String id(Entry entry) {
        return entry.id().isEmpty() ? null : entry.id();
    }

    private static @org.jspecify.annotations.Nullable String identity(Entry entry) {
        return EntryRules.problems(entry).isEmpty() ? Identity.of(entry) : null;
    }

    Entry edit(JdbcClient writer, Entry wanted, long asOf, String actor) {
        var offer = new Offer(id(wanted), identity(wanted), (there, _) -> {
            Moved.unless(asOf, there, there == null ? 0 : there.revision());
            return new Offer.Wanted(wanted, null);
        });
        return landing.land(writer, offer, actor);
    }
}

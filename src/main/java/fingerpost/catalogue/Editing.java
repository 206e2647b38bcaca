package fingerpost.catalogue;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What staff do to one entry, in the caller's transaction. */
final class Editing {

    private final Landing landing;
    private final Areas areas;
    private final History history;

    Editing(Landing landing, Areas areas, History history) {
        this.landing = landing;
        this.areas = areas;
        this.history = history;
    }

    /** The whole entry, as an offer that leaves the linked page's words as they are. */
    static Offer offer(Entry entry) {
        return new Offer(id(entry), identity(entry), (_, _) -> new Offer.Wanted(entry, null));
    }

    /** What becomes of the entry that is there under this id; refused when there is none. */
    static Offer change(String id, Function<Entry, Entry> change) {
        return new Offer(id, null, (there, _) -> {
            if (there == null) throw new Refused("id", "names no entry");
            return new Offer.Wanted(change.apply(there), null);
        });
    }

    private static @Nullable String id(Entry entry) {
        return entry.id().isEmpty() ? null : entry.id();
    }

    private static @Nullable String identity(Entry entry) {
        return EntryRules.problems(entry).isEmpty() ? Identity.of(entry) : null;
    }

    Entry edit(JdbcClient writer, Entry wanted, long asOf, String actor) {
        var offer = new Offer(id(wanted), identity(wanted), (there, _) -> {
            // that a link was checked in between is nobody's change
            boolean same = there != null
                    && there.revision() > asOf
                    && asOf > 0
                    && !history.changedSince(writer, there.id(), asOf);
            if (!same) Moved.unless(asOf, there, there == null ? 0 : there.revision());
            PublishRules.check(there, wanted, areas.now());
            return new Offer.Wanted(wanted, null);
        });
        return landing.land(writer, offer, actor);
    }

    Entry send(JdbcClient writer, String id, Status to, String actor) {
        return landing.land(
                writer,
                change(id, there -> {
                    var sent = there.but().status(to).build();
                    PublishRules.check(there, sent, areas.now());
                    return sent;
                }),
                actor);
    }

    Entry withdraw(JdbcClient writer, String id, Localised reason, @Nullable String replacement, String actor) {
        return landing.land(
                writer,
                change(id, there -> {
                    var out = there.but()
                            .status(Status.WITHDRAWN)
                            .withdrawal(new Withdrawal(reason, replacement))
                            .build();
                    if (reason.isEmpty() || there.status() != Status.WITHDRAWN) {
                        PublishRules.check(there.status() == Status.WITHDRAWN ? null : there, out, areas.now());
                    }
                    return out;
                }),
                actor);
    }

    /** An old version's words, in the state the entry is in now; one that is out of the guide comes back as a draft. */
    Entry restore(JdbcClient writer, String id, long revision, String actor) {
        var old = history.version(writer, "entry", id, revision)
                .orElseThrow(() -> new Refused("revision", "names no version of this entry"))
                .entry();
        return landing.land(
                writer,
                change(
                        id,
                        there -> old.but()
                                .status(there.status() == Status.WITHDRAWN ? Status.DRAFT : there.status())
                                .build()),
                actor);
    }
}

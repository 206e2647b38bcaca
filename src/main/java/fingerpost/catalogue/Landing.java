package fingerpost.catalogue;

import fingerpost.catalogue.Landed.Outcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meets a batch of offers with what is there, and writes what changed; everything in the caller's transaction. */
final class Landing {

    /** An entry as this batch sees it, written or about to be. */
    private record There(Entry entry, Map<String, String> texts, boolean stored) {}

    private final Entries entries;
    private final EntryWrites writes;
    private final Clock clock;

    Landing(Entries entries, EntryWrites writes, Clock clock) {
        this.entries = entries;
        this.writes = writes;
        this.clock = clock;
    }

    /** One answer an offer, in their order; a refused offer changes nothing and stops no other. */
    List<Landed> land(JdbcClient writer, List<Offer> offers, String actor) {
        var known = new Known(writer, offers);
        var landed = new ArrayList<Landed>(offers.size());
        var changed = new LinkedHashMap<String, EntryWrites.Write>();
        for (var offer : offers) {
            try {
                landed.add(land(offer, known, changed));
            } catch (Refused why) {
                landed.add(Landed.refused(why));
            }
        }
        writes.write(writer, new ArrayList<>(changed.values()), actor, clock.instant());
        return landed;
    }

    private static Landed land(Offer offer, Known known, Map<String, EntryWrites.Write> changed) {
        var there = known.meet(offer);
        var wanted = offer.change().onto(there == null ? null : there.entry());
        var problems = EntryRules.problems(wanted.entry());
        if (!problems.isEmpty()) throw new Refused(problems);
        var identity = Identity.of(wanted.entry());
        var id = there != null ? there.entry().id() : known.newId(wanted.entry().id(), identity);
        var texts = wanted.texts() != null ? wanted.texts() : there == null ? Map.<String, String>of() : there.texts();
        var entry = wanted.entry().as(id, 0);
        if (there != null
                && there.entry().as(id, 0).equals(entry)
                && there.texts().equals(texts)) {
            return new Landed(id, Outcome.SAME, List.of());
        }
        known.refuseSecond(id, entry.kind(), identity);
        boolean isNew = there == null;
        boolean stored = there != null && there.stored();
        boolean rewords = !texts.equals(there == null ? Map.of() : there.texts());
        var before = changed.get(id);
        changed.put(
                id,
                new EntryWrites.Write(
                        entry,
                        identity,
                        rewords || (before != null && before.texts() != null) ? texts : null,
                        stored,
                        there == null ? null : there.entry()));
        known.now(identity, new There(entry, texts, stored));
        return new Landed(id, isNew ? Outcome.ADDED : Outcome.CHANGED, List.of());
    }

    /** What the batch can meet: entries by id and by identity, as stored and as changed by earlier offers. */
    private final class Known {

        private final Map<String, There> byId = new HashMap<>();
        private final Map<String, String> idByIdentity = new HashMap<>();
        private final JdbcClient writer;

        Known(JdbcClient writer, List<Offer> offers) {
            this.writer = writer;
            load("id", offers.stream().map(Offer::id).filter(Objects::nonNull).toList());
            load(
                    "identity",
                    offers.stream()
                            .map(Offer::identity)
                            .filter(Objects::nonNull)
                            .toList());
        }

        private void load(String column, List<String> values) {
            if (values.isEmpty()) return;
            var found = new HashMap<String, Entry>();
            writer.sql("select id, identity, revision, document from entry where " + column
                            + " in (:values) order by id desc")
                    .param("values", values)
                    .query(row -> {
                        found.put(row.getString("id"), Entries.entry(row, 0));
                        idByIdentity.put(row.getString("identity"), row.getString("id"));
                    });
            var texts = entries.texts(writer, found.keySet());
            found.forEach((id, entry) -> byId.put(id, new There(entry, texts.getOrDefault(id, Map.of()), true)));
        }

        @Nullable
        There meet(Offer offer) {
            var byName = offer.id() == null ? null : byId.get(offer.id());
            if (byName != null) return byName;
            var id = offer.identity() == null ? null : idByIdentity.get(offer.identity());
            if (id == null || (offer.id() != null && isService(offer))) return null;
            return byId.get(id);
        }

        /** A service that names an id of its own is never another one that shares its address. */
        private boolean isService(Offer offer) {
            return offer.identity() != null && offer.identity().startsWith("service ");
        }

        String newId(String given, String identity) {
            if (!given.isEmpty()) return given;
            var made = Identity.id(identity);
            load("id", byId.containsKey(made) ? List.of() : List.of(made));
            return byId.containsKey(made) ? Identity.id(identity + " " + byId.size() + " " + clock.millis()) : made;
        }

        void refuseSecond(String id, Kind kind, String identity) {
            if (kind != Kind.RESOURCE) return;
            if (!idByIdentity.containsKey(identity)) load("identity", List.of(identity));
            var other = idByIdentity.get(identity);
            if (other != null && !other.equals(id)) {
                throw new Refused("url", "is the link of another entry, " + other);
            }
        }

        void now(String identity, There there) {
            byId.put(there.entry().id(), there);
            idByIdentity.values().removeIf(there.entry().id()::equals);
            idByIdentity.put(identity, there.entry().id());
        }
    }
}

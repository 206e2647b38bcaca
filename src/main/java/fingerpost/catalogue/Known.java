package fingerpost.catalogue;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a batch of offers can meet: entries by id and by identity, as stored and as changed by earlier offers. */
final class Known {

    /** An entry as the batch sees it, written or about to be. */
    record There(Entry entry, String identity, Map<String, String> texts) {}

    private static final String SERVICE = "service ";
    private static final String ID = "id";
    // each kind has an index of its own on identity, which is used only where the kind is named
    private static final String RESOURCE_IDENTITY = "kind = 'resource' and identity";
    private static final String SERVICE_IDENTITY = "kind = 'service' and identity";

    private final Map<String, There> byId = new HashMap<>();
    private final Map<String, String> idByIdentity = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final JdbcClient writer;
    private final Entries entries;
    private final Clock clock;

    /** Asks once for everything the offers name, in the caller's transaction. */
    Known(JdbcClient writer, Entries entries, Clock clock, List<Offer> offers) {
        this.writer = writer;
        this.entries = entries;
        this.clock = clock;
        var ids = new LinkedHashSet<String>();
        var identities = new LinkedHashSet<String>();
        for (var offer : offers) {
            if (offer.id() != null) ids.add(offer.id());
            if (offer.identity() == null) continue;
            identities.add(offer.identity());
            if (offer.id() == null) ids.add(Identity.id(offer.identity()));
        }
        load(ID, ids);
        loadByIdentity(identities);
    }

    private void loadByIdentity(Collection<String> identities) {
        var ofServices = identities.stream()
                .collect(java.util.stream.Collectors.partitioningBy(identity -> identity.startsWith(SERVICE)));
        load(RESOURCE_IDENTITY, ofServices.getOrDefault(false, List.of()));
        load(SERVICE_IDENTITY, ofServices.getOrDefault(true, List.of()));
    }

    private void load(String column, Collection<String> wanted) {
        var values =
                wanted.stream().filter(value -> asked.add(column + " " + value)).toList();
        if (values.isEmpty()) return;
        var identities = new HashMap<String, String>();
        var found = new HashMap<String, Entry>();
        writer.sql("select id, identity, revision, document from entry where " + column
                        + " in (:values) order by id desc")
                .param("values", values)
                .query(row -> {
                    if (byId.containsKey(row.getString("id"))) return;
                    found.put(row.getString("id"), Entries.entry(row, 0));
                    identities.put(row.getString("id"), row.getString("identity"));
                    idByIdentity.put(row.getString("identity"), row.getString("id"));
                });
        var texts = entries.texts(writer, found.keySet());
        found.forEach((id, entry) ->
                byId.put(id, new There(entry, identities.getOrDefault(id, ""), texts.getOrDefault(id, Map.of()))));
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
    private static boolean isService(Offer offer) {
        return offer.identity() != null && offer.identity().startsWith(SERVICE);
    }

    String newId(String given, String identity) {
        if (!given.isEmpty()) return given;
        var made = Identity.id(identity);
        if (!byId.containsKey(made)) load(ID, List.of(made));
        return byId.containsKey(made) ? Identity.id(identity + " " + byId.size() + " " + clock.millis()) : made;
    }

    void refuseSecond(String id, Kind kind, String identity) {
        if (kind != Kind.RESOURCE) return;
        if (!idByIdentity.containsKey(identity)) loadByIdentity(List.of(identity));
        var other = idByIdentity.get(identity);
        if (other != null && !other.equals(id)) {
            throw new Refused("url", "is the link of another entry, " + other);
        }
    }

    /** Refuses a replacement that is not there, or that leads back to the entry it replaces. */
    void refuseOddReplacement(String id, Entry entry) {
        var seen = new HashSet<String>();
        for (var next = replacement(entry); next != null && seen.add(next); ) {
            if (next.equals(id)) {
                throw new Refused("withdrawal.replacement", "is the entry itself, or leads back to it");
            }
            load(ID, List.of(next));
            var there = byId.get(next);
            if (there == null) throw new Refused("withdrawal.replacement", "names no entry");
            next = replacement(there.entry());
        }
    }

    private static @Nullable String replacement(Entry entry) {
        var withdrawal = entry.withdrawal();
        return withdrawal == null ? null : withdrawal.replacement();
    }

    /** From here on the batch meets the entry as this. */
    void now(String id, There there) {
        var before = byId.put(id, there);
        if (before != null) idByIdentity.remove(before.identity(), id);
        idByIdentity.put(there.identity(), id);
    }
}

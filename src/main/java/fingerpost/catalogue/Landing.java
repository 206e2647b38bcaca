package fingerpost.catalogue;

import fingerpost.catalogue.Landed.Outcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meets a batch of offers with what is there, and writes what changed; everything in the caller's transaction. */
final class Landing {

    private final Entries entries;
    private final EntryWrites writes;
    private final Named<Topic> topics;
    private final Named<Source> sources;
    private final Clock clock;

    Landing(Entries entries, EntryWrites writes, Named<Topic> topics, Named<Source> sources, Clock clock) {
        this.entries = entries;
        this.writes = writes;
        this.topics = topics;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * One answer an offer, in their order; a refused offer changes nothing and stops no other. Topics and sources that
     * nobody has described yet are added under their slug.
     */
    List<Landed> land(JdbcClient writer, List<Offer> offers, String actor) {
        var meeting = new Meeting(writer, offers, actor);
        var answers = meeting.land(offers);
        var about = new LinkedHashSet<String>();
        var from = new LinkedHashSet<String>();
        for (var entry : meeting.kept) {
            about.addAll(entry.topics());
            if (entry.source() != null) from.add(entry.source());
        }
        nameUnknown(writer, about, actor);
        for (var slug : sources.missing(writer, from)) sources.keep(writer, Slugs.source(slug), actor);
        return answers;
    }

    /** As {@link #land}, of one offer; throws {@link Refused}. Answers the entry as stored. */
    Entry land(JdbcClient writer, Offer offer, String actor) {
        var landed = land(writer, List.of(offer), actor).getFirst();
        if (landed.outcome() == Landed.Outcome.REFUSED) throw new Refused(landed.problems());
        return entries.byId(writer, landed.id()).orElseThrow();
    }

    /** Adds topics that nobody has described yet under their slug. */
    void nameUnknown(JdbcClient writer, Set<String> slugs, String actor) {
        for (var slug : topics.missing(writer, slugs)) topics.keep(writer, Slugs.topic(slug), actor);
    }

    /** The topics that have become part of others, with the others. */
    private static Map<String, String> merged(JdbcClient writer) {
        var merged = new HashMap<String, String>();
        // the documents of few topics hold the word, and only these are read
        writer.sql("select revision, document from topic where document like '%mergedInto%'")
                .query((row, _) -> Documents.read(row.getString("document"), Topic.class))
                .list()
                .forEach(topic -> {
                    if (topic.mergedInto() != null) merged.put(topic.slug(), topic.mergedInto());
                });
        merged.replaceAll((slug, into) -> {
            var last = into;
            for (int steps = 0; steps < merged.size() && merged.containsKey(last); steps++) {
                last = merged.getOrDefault(last, last);
            }
            return last;
        });
        return merged;
    }

    private final class Meeting {

        private final JdbcClient writer;
        private final String actor;
        private final Known known;
        private final Map<String, String> merged;
        private final Map<String, EntryWrites.Write> changed = new LinkedHashMap<>();
        private final List<Entry> kept = new ArrayList<>();

        Meeting(JdbcClient writer, List<Offer> offers, String actor) {
            this.writer = writer;
            this.actor = actor;
            this.known = new Known(writer, entries, clock, offers);
            this.merged = merged(writer);
        }

        List<Landed> land(List<Offer> offers) {
            var answers = new ArrayList<Landed>(offers.size());
            for (var offer : offers) {
                try {
                    answers.add(land(offer));
                } catch (Refused why) {
                    answers.add(Landed.refused(why));
                }
            }
            write();
            return answers;
        }

        private Landed land(Offer offer) {
            var there = known.meet(offer);
            var wanted = there == null
                    ? offer.change().onto(null, Map.of())
                    : offer.change().onto(there.entry(), there.texts());
            var problems = EntryRules.problems(wanted.entry());
            if (!problems.isEmpty()) throw new Refused(problems);
            var identity = Identity.of(wanted.entry());
            var id = there != null
                    ? there.entry().id()
                    : known.newId(wanted.entry().id(), identity);
            var entry = ofTopicsThatStand(wanted.entry().as(id, 0));
            var before = there == null ? null : there.entry().as(id, 0);
            var textsBefore = there == null ? Map.<String, String>of() : there.texts();
            var texts = wanted.texts() == null ? textsBefore : wanted.texts();
            boolean rewords = !texts.equals(textsBefore);
            if (entry.equals(before) && !rewords) return new Landed(id, Outcome.SAME, List.of());
            known.refuseSecond(id, entry.kind(), identity);
            known.refuseOddReplacement(id, entry);
            // an entry met twice is written twice, so that an address it has left is free for another
            if (changed.containsKey(id)) write();
            changed.put(id, new EntryWrites.Write(entry, identity, rewords ? texts : null, before));
            known.now(id, new Known.There(entry, identity, texts));
            return new Landed(id, before == null ? Outcome.ADDED : Outcome.CHANGED, List.of());
        }

        private Entry ofTopicsThatStand(Entry entry) {
            if (entry.topics().stream().noneMatch(merged::containsKey)) return entry;
            return entry.but()
                    .topics(Merging.renamed(entry.topics(), slug -> merged.getOrDefault(slug, slug)))
                    .build();
        }

        private void write() {
            writes.write(writer, List.copyOf(changed.values()), actor, clock.instant());
            changed.values().forEach(write -> kept.add(write.entry()));
            changed.clear();
        }
    }
}

package fingerpost.catalogue;

import fingerpost.database.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything curated: the one door to write it, by intent, and the reads that pages, API, feeds and index share. */
public final class Catalogue implements AutoCloseable {

    private final Database database;
    private final Revision revision;
    private final History history;
    private final Entries entries;
    private final NearLinks nearLinks;
    private final Landing landing;
    private final Named<Topic> topics;
    private final Named<Source> sources;
    private final Named<Practice> practices;
    private final Named<RedFlag> redFlags;
    private final Named<RedFlagWords> redFlagWords;
    private final Postcodes postcodes;
    private final Areas areas;
    private final Visits visits;
    private final ThreadLocal<Boolean> rehearsing = new ThreadLocal<>();

    private Catalogue(Database database, Clock clock) {
        this.database = database;
        this.revision = new Revision(database);
        this.history = new History(database);
        this.entries = new Entries(database, revision);
        this.nearLinks = new NearLinks(database);
        this.landing = new Landing(entries, new EntryWrites(database, revision, history, nearLinks), clock);
        this.topics = named(clock, "topic", Topic.class, Topic::slug, Topic::as, NamedRules::problems);
        this.sources = named(clock, "source", Source.class, Source::slug, Source::as, NamedRules::problems);
        this.practices = named(clock, "practice", Practice.class, Practice::slug, Practice::as, NamedRules::problems);
        this.redFlags = named(clock, "red_flag", RedFlag.class, RedFlag::slug, RedFlag::as, RedFlagRules::problems);
        this.redFlagWords = named(
                clock,
                "red_flag_words",
                RedFlagWords.class,
                RedFlagWords::slug,
                RedFlagWords::as,
                RedFlagRules::problems);
        this.postcodes = new Postcodes(database);
        this.areas = new Areas(database, revision);
        this.visits = new Visits(database, clock);
        nearLinks.bringUpToDate(entries);
    }

    private <T> Named<T> named(
            Clock clock,
            String table,
            Class<T> type,
            Function<T, String> slug,
            BiFunction<T, Long, T> as,
            Function<T, List<Problem>> rules) {
        return new Named<>(database, revision, history, clock, table, type, slug, as, rules);
    }

    /** Opens the catalogue in the data folder, or at a PostgreSQL JDBC address, bringing its tables up to date. */
    public static Catalogue open(Path folder, @Nullable String databaseUrl) {
        return open(folder, databaseUrl, Clock.systemDefaultZone());
    }

    /** As {@link #open(Path, String)}, with the clock that dates every change. */
    public static Catalogue open(Path folder, @Nullable String databaseUrl, Clock clock) {
        return over(Database.open(folder, databaseUrl), clock);
    }

    /** The catalogue in an opened database, which is closed with it. */
    public static Catalogue over(Database database, Clock clock) {
        return new Catalogue(database, clock);
    }

    // ---- changes

    /**
     * Keeps a batch of offered entries in one transaction, answering each in order. Topics and sources they name and
     * nobody has described yet are added under their slug. A refused offer changes nothing and stops no other.
     */
    public List<Landed> land(List<Offer> offers, String actor) {
        return kept(() -> database.write(writer -> {
            var landed = landing.land(writer, offers, actor);
            var slugs = new LinkedHashSet<String>();
            var from = new LinkedHashSet<String>();
            for (var entry : landed.kept()) {
                slugs.addAll(entry.topics());
                if (entry.source() != null) from.add(entry.source());
            }
            nameUnknown(writer, slugs, actor);
            for (var slug : sources.missing(writer, from)) sources.keep(writer, Slugs.source(slug), actor);
            return landed.answers();
        }));
    }

    /** Keeps a batch of topics in one transaction; parents that nobody has described yet are added under their slug. */
    public List<Landed> landTopics(List<Naming<Topic>> namings, String actor) {
        return kept(() -> database.write(writer -> {
            var parents = new LinkedHashSet<String>();
            var landed = topics.land(
                    writer,
                    namings.stream()
                            .map(naming -> new Naming<Topic>(naming.slug(), there -> {
                                var topic = naming.change().onto(there);
                                parents.addAll(topic.parents());
                                return Parents.checked(topic, slug -> topics.find(writer, slug));
                            }))
                            .toList(),
                    actor);
            parents.removeIf(slug -> !EntryRules.isSlug(slug));
            nameUnknown(writer, parents, actor);
            return landed;
        }));
    }

    /** Keeps a batch of sources in one transaction. */
    public List<Landed> landSources(List<Naming<Source>> namings, String actor) {
        return kept(() -> database.write(writer -> sources.land(writer, namings, actor)));
    }

    /** Keeps a batch of practices in one transaction. */
    public List<Landed> landPractices(List<Naming<Practice>> namings, String actor) {
        return kept(() -> database.write(writer -> practices.land(writer, namings, actor)));
    }

    /** Keeps a batch of red flags in one transaction; one that names words there are none of could never fire. */
    public List<Landed> landRedFlags(List<Naming<RedFlag>> namings, String actor) {
        return kept(() -> database.write(writer -> redFlags.land(
                writer,
                namings.stream().map(naming -> ofKnownWords(naming, writer)).toList(),
                actor)));
    }

    private Naming<RedFlag> ofKnownWords(Naming<RedFlag> naming, JdbcClient writer) {
        return new Naming<>(naming.slug(), there -> {
            var rule = naming.change().onto(there);
            var missing = redFlagWords.missing(writer, rule.wordsNamed());
            if (missing.isEmpty()) return rule;
            throw new Refused(
                    "patterns",
                    "name words that there are none of: " + String.join(", ", missing)
                            + "; bring those as red-flag-words first");
        });
    }

    /** Keeps a batch of red flags' words in one transaction. */
    public List<Landed> landRedFlagWords(List<Naming<RedFlagWords>> namings, String actor) {
        return kept(() -> database.write(writer -> redFlagWords.land(writer, namings, actor)));
    }

    private void nameUnknown(JdbcClient writer, Set<String> slugs, String actor) {
        for (var slug : topics.missing(writer, slugs)) topics.keep(writer, Slugs.topic(slug), actor);
    }

    /** Keeps one entry; throws {@link Refused} when it cannot be kept. Answers it as stored. */
    public Entry publish(Entry entry, String actor) {
        var offer = new Offer(
                entry.id().isEmpty() ? null : entry.id(),
                EntryRules.problems(entry).isEmpty() ? Identity.of(entry) : null,
                (_, _) -> new Offer.Wanted(entry, null));
        var landed = land(List.of(offer), actor).getFirst();
        if (landed.outcome() == Landed.Outcome.REFUSED) throw new Refused(landed.problems());
        return entry(landed.id()).orElseThrow();
    }

    /** Takes a published entry out of the guide; it and its history stay. */
    public Entry withdraw(String id, String actor) {
        var there = entry(id).orElseThrow(() -> new Refused("id", "names no entry"));
        return publish(there.with(Status.WITHDRAWN), actor);
    }

    public Landed.Outcome describe(Topic topic, String actor) {
        return only(landTopics(List.of(new Naming<>(topic.slug(), _ -> topic)), actor));
    }

    public Landed.Outcome describe(Source source, String actor) {
        return only(landSources(List.of(new Naming<>(source.slug(), _ -> source)), actor));
    }

    public Landed.Outcome describe(Practice practice, String actor) {
        return only(landPractices(List.of(new Naming<>(practice.slug(), _ -> practice)), actor));
    }

    private static Landed.Outcome only(List<Landed> landed) {
        var one = landed.getFirst();
        if (one.outcome() == Landed.Outcome.REFUSED) throw new Refused(one.problems());
        return one.outcome();
    }

    public void describe(Area area) {
        kept(() -> {
            areas.keep(area);
            return area;
        });
    }

    public void place(List<PostcodePoint> points) {
        postcodes.place(points);
    }

    /** Runs the work, with every write it makes, and takes it all back: nothing has changed, and it tells what would. */
    public <T> T rehearse(Supplier<T> work) {
        return database.rehearse(() -> {
            rehearsing.set(true);
            try {
                return work.get();
            } finally {
                rehearsing.remove();
            }
        });
    }

    /** One more visit to an entry's link; kept for at most {@link #writeVisits}' interval in memory. */
    public void visited(String entryId) {
        visits.count(entryId);
    }

    public void writeVisits() {
        visits.write();
    }

    // ---- reads

    /** The newest revision this process has seen. */
    public long revision() {
        return revision.known();
    }

    /** As {@link #revision}, after asking the database, which another process may have written to. */
    public long refresh() {
        return revision.refresh();
    }

    public Area area() {
        return areas.now();
    }

    /** An entry in whatever state it is. */
    public Optional<Entry> entry(String id) {
        return entries.byId(id);
    }

    /** The entries with these ids, in no order; those that are not there are left out. */
    public Map<String, Entry> entries(Collection<String> ids) {
        return entries.byIds(ids);
    }

    /** The public entries of any of these topics, by id. */
    public List<Entry> about(Collection<String> topicSlugs) {
        return entries.about(topicSlugs);
    }

    /** The entries, in any state, changed after this revision, in the order of their changes. */
    public List<Entry> changedSince(long since, int limit) {
        return entries.changedSince(since, limit);
    }

    /** The ids of entries that changed after this revision, or whose topics did. */
    public List<String> touchedSince(long since) {
        return entries.touchedSince(since);
    }

    /** Every entry in any state, a few at a time. */
    public void eachEntry(Consumer<Entry> visitor) {
        entries.each(visitor);
    }

    /** The linked pages' own words: id, then language, then words. For finding only, never for the public to read. */
    public Map<String, Map<String, String>> texts(Collection<String> ids) {
        return entries.texts(database.reader(), ids);
    }

    /**
     * The entries, in any state, that link to nearly the same address as one of these, as {@link CanonicalUrl#near} has
     * it; at most twenty, those changed last first. What is no address is passed over.
     */
    public List<Entry> near(Collection<String> urls) {
        return nearLinks.of(urls);
    }

    /** How many entries the public can see. */
    public long publicEntries() {
        return entries.count();
    }

    /** How many public entries each topic has, by slug. */
    public Map<String, Integer> countsByTopic() {
        return entries.countsByTopic();
    }

    public Map<String, Topic> topics() {
        return topics.all();
    }

    public Optional<Topic> topic(String slug) {
        return topics.bySlug(slug);
    }

    public Map<String, Source> sources() {
        return sources.all();
    }

    public Map<String, Practice> practices() {
        return practices.all();
    }

    /** The red flags by slug; the same map as long as none changes. */
    public Map<String, RedFlag> redFlags() {
        return redFlags.all();
    }

    /** The words of red flags' patterns by slug; the same map as long as none changes. */
    public Map<String, RedFlagWords> redFlagWords() {
        return redFlagWords.all();
    }

    /** The versions of an entry, oldest first. */
    public List<Version> historyOf(String entryId) {
        return history.of("entry", entryId);
    }

    /** Which of these entries the public could see at some time, though perhaps no longer. */
    public Set<String> everPublic(Collection<String> ids) {
        return history.everPublic(ids);
    }

    /** The newest changes of everything, newest first. */
    public List<Version> newestChanges(int limit, int offset) {
        return history.newest(limit, offset);
    }

    /** Where a postcode or district of the area is, as people type it. */
    public Optional<Place> locate(String postcode) {
        return postcodes.locate(postcode);
    }

    /** How often an entry's link was followed, ever, as last written. */
    public long visits(String entryId) {
        return visits.of(entryId);
    }

    @Override
    public void close() {
        visits.write();
        database.close();
    }

    private <T> T kept(Supplier<T> work) {
        var done = work.get();
        // what a rehearsal counts up is taken back, and on PostgreSQL the refresh would see it
        if (rehearsing.get() == null) revision.refresh();
        return done;
    }
}

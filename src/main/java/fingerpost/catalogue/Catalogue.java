package fingerpost.catalogue;

import fingerpost.database.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    private final NamedTables tables;
    private final NamedThings named;
    private final Standing standing;
    private final UnseenTopics unseenTopics;
    private final Postcodes postcodes;
    private final Areas areas;
    private final Visits visits;
    private final Writing writing;
    private final Editing editing;
    private final Reviewing reviewing;
    private final WorkingCopies workingCopies;
    private final EntryNotes notes;
    private final Remarks remarks;
    private final EntryList list;
    private final SavedViews savedViews;
    private final BulkEdit bulk;
    private final CheckRecords checkRecords;
    private final Checks checks;
    private final Clock clock;
    private final Wants wants;
    private final Answers answers;
    private final Weeks weeks;
    private final News news;
    private final SeenFrom seenFrom;
    private final PracticeViews practiceViews;
    private final Reports reports;
    private final SuggestionBox suggestions;
    private final Helpful helpful;
    private final Searched searched;

    private Catalogue(Database database, Clock clock) {
        this.database = database;
        this.revision = new Revision(database);
        this.history = new History(database);
        this.entries = new Entries(database, revision);
        this.nearLinks = new NearLinks(database);
        this.writing = new Writing(database, revision);
        this.areas = new Areas(database, revision);
        this.tables = NamedTables.of(database, revision, history, clock);
        var listing = new Listing(database);
        listing.fill(writing);
        var links = new EntryLinks(database);
        var writes = new EntryWrites(database, revision, history, nearLinks, listing, links);
        this.landing = new Landing(entries, writes, tables.topics(), tables.sources(), clock);
        this.clock = clock;
        this.checkRecords = new CheckRecords(database, entries, writes, areas::now);
        this.checks = new Checks(database, writing, checkRecords, new Healths(database, revision));
        this.editing = new Editing(landing, areas, history);
        this.reviewing = new Reviewing(landing, areas, clock);
        this.workingCopies = new WorkingCopies(database, clock);
        this.notes = new EntryNotes(database, writing, revision, history, clock);
        this.list = new EntryList(database, clock);
        this.savedViews = new SavedViews(database);
        this.bulk = new BulkEdit(database, writing, landing, history, areas, clock);
        this.remarks = new Remarks(database, writing, revision, history, clock);
        this.standing = new Standing(tables.topics());
        this.unseenTopics = new UnseenTopics(database, revision, standing, history);
        this.named = new NamedThings(tables, writing, entries, landing, areas);
        this.postcodes = new Postcodes(database);
        this.visits = new Visits(database, writing, clock);
        this.wants = new Wants(database, writing, revision, history, areas, clock);
        this.reports = new Reports(database, writing, revision, history, clock);
        this.suggestions = new SuggestionBox(database, writing, revision, history, clock);
        this.helpful = new Helpful(database, writing, clock);
        this.searched = new Searched(database, writing, clock);
        this.answers = new Answers(writing, entries, history, editing, reviewing, checks, wants, reports, clock);
        this.weeks = new Weeks(database);
        this.news = new News(database, entries, history);
        this.seenFrom = new SeenFrom(database, writing, clock);
        this.practiceViews =
                new PracticeViews(tables.practices(), entries, standing, unseenTopics, areas, revision, clock);
        nearLinks.bringUpToDate(entries);
        links.fill(entries, writing, clock.instant());
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
        return writing.write(writer -> landing.land(writer, offers, actor));
    }

    /** Keeps one entry; throws {@link Refused} when it cannot be kept. Answers it as stored. */
    public Entry publish(Entry entry, String actor) {
        return writing.write(writer -> landing.land(writer, Editing.offer(entry), actor));
    }

    /**
     * As {@link #publish}, when the entry is still as it was at the revision it was read at, or is not there yet and that
     * is 0; else throws {@link Moved} with the entry that is there now, and nothing has changed. A move to another state
     * is one that {@link #send} allows.
     */
    public Entry edit(Entry wanted, long asOfRevision, String actor) {
        return writing.write(writer -> editing.edit(writer, wanted, asOfRevision, actor));
    }

    /** Takes a published entry out of the guide; it and its history stay. */
    public Entry withdraw(String id, String actor) {
        var there = entry(id).orElseThrow(() -> new Refused("id", "names no entry"));
        return publish(there.but().status(Status.WITHDRAWN).build(), actor);
    }

    /**
     * As {@link #withdraw(String, String)}, by staff: with the reason that people will read, and the id of the entry to
     * go to instead, or null. For one that is out already, its reason and replacement become these.
     */
    public Entry withdraw(String id, Localised reason, @Nullable String replacement, String actor) {
        return writing.write(writer -> {
            var withdrawn = editing.withdraw(writer, id, reason, replacement, actor);
            reports.leave(id, actor);
            return withdrawn;
        });
    }

    /** Sends the entry to another state, one of its {@link Status#next}; {@link PublishRules} hold before publishing. */
    public Entry send(String id, Status to, String actor) {
        return writing.write(writer -> editing.send(writer, id, to, actor));
    }

    /**
     * Makes an old version of the entry the current one, as a new version. Its state stays what it is now, but an entry
     * that is out of the guide comes back as a draft.
     */
    public Entry restore(String id, long revision, String actor) {
        return writing.write(writer -> editing.restore(writer, id, revision, actor));
    }

    /**
     * A person in this role looked at the entries that day and stands by them: each gets a review with its next date by
     * the area's policy, and their linked pages are stood by as they were read last. In one transaction; what cannot be is
     * told one by one, and {@link Refused} when nothing can.
     */
    public StillGood stillGood(Collection<String> ids, String by, LocalDate on, String actor) {
        return writing.write(writer -> stillGood(writer, ids, by, on, actor));
    }

    private StillGood stillGood(JdbcClient writer, Collection<String> ids, String by, LocalDate on, String actor) {
        var done = reviewing.stillGood(writer, ids, by, on, actor);
        checkRecords.standsBy(writer, Set.copyOf(done.kept()), clock.instant());
        return done;
    }

    /** As {@link #stillGood}, of all that is published from one source. */
    public StillGood stillGoodFrom(String source, String by, LocalDate on, String actor) {
        return writing.write(writer -> stillGood(writer, entries.publishedFrom(writer, source), by, on, actor));
    }

    public void describe(Area area) {
        writing.write(_ -> {
            areas.keep(area);
            return area;
        });
    }

    /** Runs the work, with every write it makes, and takes it all back: nothing has changed, and it tells what would. */
    public <T> T rehearse(Supplier<T> work) {
        return writing.rehearse(work);
    }

    /** What the work would make of all that search reads; nothing has changed. */
    public Rehearsed rehearsed(Runnable work) {
        return writing.rehearse(() -> {
            long from = writing.revision();
            work.run();
            return database.write(writer -> Rehearsed.since(from, writer, entries, tables));
        });
    }

    /** Changes to topics, sources, practices, red flags and pins. */
    public NamedThings named() {
        return named;
    }

    /** Staff's notes on entries, which the public never sees. */
    public EntryNotes notes() {
        return notes;
    }

    /** The staff's lists of entries. */
    public EntryList list() {
        return list;
    }

    /** How links are: what is due to be asked, and what was found. */
    public Checks checks() {
        return checks;
    }

    /** What wants a person. */
    public Wants wants() {
        return wants;
    }

    /** What people answer to what wants them. */
    public Answers answers() {
        return answers;
    }

    /** What was done lately, and what comes up. */
    public Weeks weeks() {
        return weeks;
    }

    /** On which websites practices' embeds are shown. */
    public SeenFrom seenFrom() {
        return seenFrom;
    }

    /** What is new of entries. */
    public News news() {
        return news;
    }

    /** The lists that staff come back to. */
    public SavedViews savedViews() {
        return savedViews;
    }

    /** Changes to many entries together. */
    public BulkEdit bulk() {
        return bulk;
    }

    /** What staff say to one another about entries. */
    public Remarks remarks() {
        return remarks;
    }

    /** Unfinished forms, which are nobody's but their writer's. */
    public WorkingCopies workingCopies() {
        return workingCopies;
    }

    /** What readers say privately is wrong with entries. */
    public Reports reports() {
        return reports;
    }

    /** Links that people would have in the guide. */
    public SuggestionBox suggestions() {
        return suggestions;
    }

    /** Whether entries were of help. */
    public Helpful helpful() {
        return helpful;
    }

    /** What people searched for, and did not find. */
    public Searched searched() {
        return searched;
    }

    /** How often entries' links are followed. */
    public Visits visits() {
        return visits;
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

    /** The entries' titles in this language, else in another, by id; however many they are. */
    public Map<String, String> titles(Collection<String> ids, String language) {
        return entries.titles(ids, language);
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

    /** For each of these links that has one, the entry changed last, in any state, that links to nearly the same address. */
    public Map<String, Entry> nearest(Collection<String> urls) {
        return nearLinks.nearest(urls);
    }

    /** How many entries the public can see. */
    public long publicEntries() {
        return entries.count();
    }

    /** How many public entries each topic has, by slug. */
    public Map<String, Integer> countsByTopic() {
        return entries.countsByTopic();
    }

    /** The topics that stand for themselves, by slug. */
    public Map<String, Topic> topics() {
        return standing.topics();
    }

    /** As {@link #topics}, without those that only drafts and entries for staff name. */
    public List<Topic> publicTopics() {
        var unseen = unseenTopics.now();
        return topics().values().stream()
                .filter(topic -> !unseen.contains(topic.slug()))
                .toList();
    }

    /** As {@link #topic}, for the public. */
    public Optional<Topic> publicTopic(String slug) {
        return topic(slug).filter(topic -> !unseenTopics.now().contains(slug));
    }

    /** The topic under this slug, unless it has become part of another. */
    public Optional<Topic> topic(String slug) {
        return tables.topics().bySlug(slug).filter(topic -> topic.mergedInto() == null);
    }

    /** The slug of the topic that this one has become part of. */
    public Optional<String> mergedInto(String slug) {
        return tables.topics().bySlug(slug).map(Topic::mergedInto);
    }

    /** The topics that have become part of others, by slug. */
    public Map<String, Topic> mergedTopics() {
        return standing.merged();
    }

    /** The pinned answers by slug; the same map as long as none changes. */
    public Map<String, Pin> pins() {
        return tables.pins().all();
    }

    /** What those who look at entries have declared, by slug. */
    public Map<String, Interest> interests() {
        return tables.interests().all();
    }

    public Map<String, Source> sources() {
        return tables.sources().all();
    }

    public Map<String, Practice> practices() {
        return tables.practices().all();
    }

    /** The published services of a practice's own, by title, hidden or not. */
    public List<Entry> ownServices(String practice) {
        return entries.ownOf(practice);
    }

    /** What the practice of this slug shows today. */
    public Optional<PracticeShown> shownBy(String practice) {
        return practiceViews.of(practice);
    }

    /** What a practice would show today that was so; nobody has kept it. */
    public PracticeShown shownBy(Practice practice) {
        return practiceViews.of(practice);
    }

    /** The published entries that are for staff only, by title. */
    public List<Entry> forStaff() {
        return entries.forStaff();
    }

    /** The red flags by slug; the same map as long as none changes. */
    public Map<String, RedFlag> redFlags() {
        return tables.redFlags().all();
    }

    /** The words of red flags' patterns by slug; the same map as long as none changes. */
    public Map<String, RedFlagWords> redFlagWords() {
        return tables.redFlagWords().all();
    }

    /** What everything became, when and by whom. */
    public History history() {
        return history;
    }

    /** Where the area's postcodes are. */
    public Postcodes postcodes() {
        return postcodes;
    }

    @Override
    public void close() {
        visits.write();
        helpful.write();
        searched.write();
        seenFrom.write();
        database.close();
    }
}

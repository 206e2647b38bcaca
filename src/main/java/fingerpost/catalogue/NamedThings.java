package fingerpost.catalogue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one door to change what is kept under a slug: topics, sources, practices, red flags with their words, pins and interests. */
public final class NamedThings {

    private final NamedTables tables;
    private final Writing writing;
    private final Entries entries;
    private final Landing landing;
    private final Merging merging;

    NamedThings(NamedTables tables, Writing writing, Entries entries, Landing landing, Areas areas) {
        this.tables = tables;
        this.writing = writing;
        this.entries = entries;
        this.landing = landing;
        this.merging = new Merging(tables.topics(), landing, areas);
    }

    /** Keeps a batch of topics in one transaction; parents that nobody has described yet are added under their slug. */
    public List<Landed> landTopics(List<Naming<Topic>> namings, String actor) {
        return writing.write(writer -> {
            var parents = new LinkedHashSet<String>();
            var moving = new LinkedHashSet<String>();
            var landed = tables.topics()
                    .land(
                            writer,
                            namings.stream()
                                    .map(naming -> new Naming<Topic>(naming.slug(), there -> {
                                        var topic = naming.change().onto(there);
                                        merging.check(writer, topic);
                                        if (topic.mergedInto() != null) moving.add(topic.slug());
                                        parents.addAll(topic.parents());
                                        return Parents.checked(
                                                topic, slug -> tables.topics().find(writer, slug));
                                    }))
                                    .toList(),
                            actor);
            parents.removeIf(slug -> !EntryRules.isSlug(slug));
            landing.nameUnknown(writer, parents, actor);
            for (var slug : moving) merging.entries(writer, slug, actor);
            return landed;
        });
    }

    /** Keeps a batch of sources in one transaction. */
    public List<Landed> landSources(List<Naming<Source>> namings, String actor) {
        return writing.write(writer -> tables.sources().land(writer, namings, actor));
    }

    /** Keeps a batch of practices in one transaction; one that newly pins or hides an entry there is none of is refused. */
    public List<Landed> landPractices(List<Naming<Practice>> namings, String actor) {
        return writing.write(writer -> tables.practices()
                .land(
                        writer,
                        namings.stream()
                                .map(naming -> new Naming<Practice>(naming.slug(), there -> {
                                    var practice = naming.change().onto(there);
                                    var before = there == null ? PracticeView.INHERITED : there.view();
                                    var view = practice.view();
                                    mustHave(writer, "view.pinned", view.pinned(), before.pinned());
                                    mustHave(writer, "view.hidden", view.hidden(), before.hidden());
                                    return practice;
                                }))
                                .toList(),
                        actor));
    }

    /** What is no id at all, and what is too much, is told with all else that is wrong. */
    private void mustHave(JdbcClient writer, String field, Collection<String> ids, Collection<String> before) {
        var added = new LinkedHashSet<>(ids);
        added.removeAll(before);
        added.removeIf(id -> !EntryRules.isId(id));
        if (added.size() <= PracticeRules.MOST_HIDDEN) entries.mustHaveAll(writer, field, added);
    }

    /** Keeps a batch of red flags in one transaction; one that names words there are none of could never fire. */
    public List<Landed> landRedFlags(List<Naming<RedFlag>> namings, String actor) {
        return writing.write(writer -> tables.redFlags()
                .land(
                        writer,
                        namings.stream()
                                .map(naming -> ofKnownWords(naming, writer))
                                .toList(),
                        actor));
    }

    private Naming<RedFlag> ofKnownWords(Naming<RedFlag> naming, JdbcClient writer) {
        return new Naming<>(naming.slug(), there -> {
            var rule = naming.change().onto(there);
            var missing = tables.redFlagWords().missing(writer, rule.wordsNamed());
            if (missing.isEmpty()) return rule;
            throw new Refused(
                    "patterns",
                    "name words that there are none of: " + String.join(", ", missing)
                            + "; bring those as red-flag-words first");
        });
    }

    /** Keeps a batch of red flags' words in one transaction. */
    public List<Landed> landRedFlagWords(List<Naming<RedFlagWords>> namings, String actor) {
        return writing.write(writer -> tables.redFlagWords().land(writer, namings, actor));
    }

    /** Keeps a batch of pinned answers in one transaction; one that names entries there are none of is refused. */
    public List<Landed> landPins(List<Naming<Pin>> namings, String actor) {
        return writing.write(writer -> tables.pins()
                .land(
                        writer,
                        namings.stream()
                                .map(naming -> new Naming<Pin>(naming.slug(), there -> {
                                    var pin = naming.change().onto(there);
                                    if (PinRules.problems(pin).isEmpty())
                                        entries.mustHaveAll(writer, "entries", pin.entries());
                                    return pin;
                                }))
                                .toList(),
                        actor));
    }

    /** Keeps a batch of declared interests in one transaction. */
    public List<Landed> landInterests(List<Naming<Interest>> namings, String actor) {
        return writing.write(writer -> tables.interests().land(writer, namings, actor));
    }

    /** Keeps the declared interest when it is still as of this revision (0: not there), else throws {@link Moved}. */
    public Landed.Outcome describe(Interest interest, long asOf, String actor) {
        return only(landInterests(List.of(Naming.asOf(interest.slug(), interest, asOf, Interest::revision)), actor));
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

    /** As {@link #describe(Topic, String)}, when it is still as of this revision (0: not there), else {@link Moved}. */
    public Landed.Outcome describe(Topic topic, long asOf, String actor) {
        return only(landTopics(List.of(Naming.asOf(topic.slug(), topic, asOf, Topic::revision)), actor));
    }

    /** As {@link #describe(Source, String)}, when it is still as of this revision (0: not there), else {@link Moved}. */
    public Landed.Outcome describe(Source source, long asOf, String actor) {
        return only(landSources(List.of(Naming.asOf(source.slug(), source, asOf, Source::revision)), actor));
    }

    /** As {@link #describe(Practice, String)}, when it is still as of this revision (0: not there), else {@link Moved}. */
    public Landed.Outcome describe(Practice practice, long asOf, String actor) {
        return only(landPractices(List.of(Naming.asOf(practice.slug(), practice, asOf, Practice::revision)), actor));
    }

    /** Keeps the pinned answer when it is still as of this revision (0: not there), else throws {@link Moved}. */
    public Landed.Outcome describe(Pin pin, long asOf, String actor) {
        return only(landPins(List.of(Naming.asOf(pin.slug(), pin, asOf, Pin::revision)), actor));
    }

    /**
     * Makes one topic part of another: its entries, names, phrases, codes and children move, and its address leads to the
     * other for good. Answers how many entries moved; throws {@link Refused}.
     */
    public int mergeTopics(String from, String into, String actor) {
        return writing.write(writer -> merging.merge(writer, from, into, actor));
    }

    /** Keeps the red flag when it is still as of this revision (0: not there), else throws {@link Moved}. */
    public Landed.Outcome describe(RedFlag rule, long asOf, String actor) {
        return only(landRedFlags(List.of(Naming.asOf(rule.slug(), rule, asOf, RedFlag::revision)), actor));
    }

    /** Keeps the words when they are still as of this revision (0: not there), else throws {@link Moved}. */
    public Landed.Outcome describe(RedFlagWords words, long asOf, String actor) {
        return only(landRedFlagWords(List.of(Naming.asOf(words.slug(), words, asOf, RedFlagWords::revision)), actor));
    }

    private static Landed.Outcome only(List<Landed> landed) {
        var one = landed.getFirst();
        if (one.outcome() == Landed.Outcome.REFUSED) throw new Refused(one.problems());
        return one.outcome();
    }
}

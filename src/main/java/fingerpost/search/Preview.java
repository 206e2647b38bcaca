package fingerpost.search;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Pin;
import fingerpost.catalogue.Rehearsed;
import fingerpost.catalogue.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what a change would do to search before it is made: the queries whose first five results would change. Words,
 * names, phrases, facts and pins are as they would be, in a copy of the index of words; meanings stay as they are, since
 * computing them takes longer than anybody waits. An index that is behind the catalogue is compared as it is.
 */
public final class Preview {

    /** Queries asked; more take longer than anybody waits. */
    public static final int MOST_QUERIES = 100;

    private static final int FIRST = 5;

    /** How many queries were asked, and those whose first five would change. */
    public record Told(int asked, List<Shift> shifts) {}

    private final Catalogue catalogue;
    private final LexicalLeg lexical;
    private final SemanticLeg semantic;
    private final Pipeline now;
    private final Set<String> without;

    Preview(Catalogue catalogue, LexicalLeg lexical, SemanticLeg semantic, Pipeline now, Set<String> without) {
        this.catalogue = catalogue;
        this.lexical = lexical;
        this.semantic = semantic;
        this.now = now;
        this.without = without;
    }

    /**
     * What the work, which is rehearsed, would do to these queries, and to what people say for the topics, entries and
     * pins it touches, in this language.
     */
    public Told of(Runnable work, Collection<String> queries, String language) {
        var change = catalogue.rehearsed(work);
        var asked = Stream.concat(queries.stream(), touched(change, language))
                .map(String::strip)
                .filter(query -> !query.isEmpty())
                .distinct()
                .limit(MOST_QUERIES)
                .toList();
        try {
            var folder = Files.createTempDirectory("fingerpost-preview-");
            try {
                var then = lexical.rehearsing(folder, change);
                if (then == null) return new Told(0, List.of());
                try (then) {
                    return new Told(asked.size(), shifts(asked, language, then, change));
                }
            } finally {
                delete(folder);
            }
        } catch (IOException cannotCopy) {
            throw new UncheckedIOException("the index cannot be copied to try the change", cannotCopy);
        }
    }

    private Stream<String> touched(Rehearsed change, String language) {
        var before = catalogue.topics();
        var slugs = new LinkedHashSet<>(change.touched());
        for (var slug : before.keySet()) if (!change.topics().containsKey(slug)) slugs.add(slug);
        var topics = slugs.stream()
                .flatMap(slug -> Stream.of(before, change.topics())
                        .filter(all -> all.containsKey(slug))
                        .flatMap(all -> said(java.util.Objects.requireNonNull(all.get(slug)), language)));
        var pinsBefore = catalogue.pins();
        var pins = Stream.concat(change.pins().values().stream(), pinsBefore.values().stream())
                .filter(pin -> !pin.equals(change.pins().get(pin.slug())) || !pin.equals(pinsBefore.get(pin.slug())))
                .flatMap(pin -> said(pin, language));
        var entries = change.entries().values().stream()
                .flatMap(entry -> Stream.concat(
                        entry.said(language).stream(),
                        Stream.ofNullable(entry.title().exactly(language))));
        return Stream.of(pins, topics, entries).flatMap(all -> all);
    }

    private static Stream<String> said(Pin pin, String language) {
        return pin.words().getOrDefault(language, List.of()).stream();
    }

    private static Stream<String> said(Topic topic, String language) {
        return Stream.of(
                        Stream.ofNullable(topic.name().exactly(language)),
                        topic.also().getOrDefault(language, List.of()).stream(),
                        topic.said(language).stream())
                .flatMap(all -> all);
    }

    private List<Shift> shifts(List<String> queries, String language, LexicalLeg then, Rehearsed change) {
        var pinned = new Pinned(change::pins, then::facts, Clock.systemDefaultZone());
        var changed = new Pipeline(
                then,
                semantic,
                pinned,
                new BrokenSinks(catalogue.checks()::trouble),
                new AsPractice(catalogue::shownBy));
        var shifts = new ArrayList<Shift>();
        for (var query : queries) {
            var before = first(now, query, language, Map.of());
            var after = first(changed, query, language, change.entries());
            if (!ids(before).equals(ids(after))) shifts.add(new Shift(query, before, after));
        }
        return shifts;
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    /** The first public entries, those that the change touches as it would make them. */
    private List<Entry> first(Pipeline pipeline, String query, String language, Map<String, Entry> changed) {
        var request = new SearchRequest(query, language, null, null, null, 1, SearchRequest.LARGEST_PAGE);
        var ids = pipeline.run(request, Legs.FUSED, without).candidates().stream()
                .map(candidate -> candidate.facts().id())
                .toList();
        var there = catalogue.entries(ids);
        return ids.stream()
                .map(id -> changed.getOrDefault(id, there.get(id)))
                .filter(entry -> entry != null && entry.isPublic())
                .limit(FIRST)
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}

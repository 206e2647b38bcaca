package fingerpost.search;

import fingerpost.TestArea;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.LifeStage;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Offer;
import fingerpost.catalogue.Phrase;
import fingerpost.catalogue.Place;
import fingerpost.catalogue.PostcodePoint;
import fingerpost.catalogue.Prevalence;
import fingerpost.catalogue.Reach;
import fingerpost.catalogue.Service;
import fingerpost.catalogue.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A small guide with a real catalogue and real indexes, and short ways to put something in and to ask. */
@NullMarked
final class Shelf implements AutoCloseable {

    static final Path EMBEDDINGS = Path.of("target", "embeddings.db");
    static final SearchSettings MEANINGS = new SearchSettings(true, null, EMBEDDINGS, Set.of());
    static final Place HEATH = new Place(51.5064, -3.1912);

    private final TestArea area = TestArea.fresh();
    private Search search;

    Shelf(SearchSettings settings) {
        search = Search.open(area.folder(), area.catalogue(), settings);
    }

    static Shelf ofWords() {
        return new Shelf(SearchSettings.lexical());
    }

    Catalogue catalogue() {
        return area.catalogue();
    }

    Path folder() {
        return area.folder();
    }

    @Nullable
    String databaseUrl() {
        return area.databaseUrl();
    }

    Search search() {
        return search;
    }

    Shelf reopen(SearchSettings settings) {
        search.close();
        search = Search.open(area.folder(), area.catalogue(), settings);
        return this;
    }

    Shelf follow() {
        area.catalogue().refresh();
        search.follow(_ -> {});
        return this;
    }

    Shelf page(String id, String title, String... everyday) {
        return put(page(id, title, Reach.NATIONAL, everyday), null);
    }

    Shelf put(Entry entry, @Nullable String text) {
        var texts = text == null ? null : Map.of("en", text);
        var landed = area.catalogue()
                .land(List.of(new Offer(entry.id(), null, (_, _) -> new Offer.Wanted(entry, texts))), "test")
                .getFirst();
        if (!landed.problems().isEmpty())
            throw new IllegalArgumentException(landed.problems().toString());
        return this;
    }

    Shelf topic(String slug, String english, String welsh, String... parents) {
        return topic(slug, english, welsh, null, List.of(), parents);
    }

    Shelf topic(String slug, String english, String welsh, @Nullable Prevalence prevalence, String... parents) {
        return topic(slug, english, welsh, prevalence, List.of(), parents);
    }

    Shelf topic(
            String slug,
            String english,
            String welsh,
            @Nullable Prevalence prevalence,
            List<LifeStage> lifeStages,
            String... parents) {
        area.catalogue()
                .named()
                .describe(
                        new Topic(
                                slug,
                                Localised.of(Map.of("en", english, "cy", welsh)),
                                new TreeMap<>(),
                                Localised.NONE,
                                new TreeMap<>(),
                                List.of(),
                                List.of(parents),
                                prevalence,
                                lifeStages,
                                null,
                                0),
                        "test");
        return this;
    }

    Shelf postcode(String postcode, Place place) {
        area.catalogue().postcodes().place(List.of(new PostcodePoint(postcode, place)));
        return this;
    }

    static Entry page(String id, String title, Reach reach, String... everyday) {
        return entry(id, Kind.RESOURCE, reach, title, List.of(id), null, everyday);
    }

    static Entry surgery(String id, String title, double lat, double lon) {
        var service = new Service(
                title,
                null,
                null,
                "1 High Street, Cardiff",
                "CF14 4XW",
                lat,
                lon,
                null,
                List.of(),
                null,
                null,
                List.of());
        return entry(id, Kind.SERVICE, Reach.LOCAL, title, List.of("gp-practices"), service, "gp", "see a doctor");
    }

    private static Entry entry(
            String id,
            Kind kind,
            Reach reach,
            String title,
            List<String> topics,
            @Nullable Service service,
            String... everyday) {
        var phrases = new TreeMap<String, List<Phrase>>();
        phrases.put("en", Stream.of(everyday).map(Phrase::of).toList());
        return new Entry(
                id,
                kind,
                fingerpost.catalogue.Status.PUBLISHED,
                fingerpost.catalogue.Audience.PUBLIC,
                reach,
                service == null ? "https://example.org/" + id : null,
                Localised.in("en", title),
                Localised.NONE,
                Localised.NONE,
                Localised.NONE,
                topics,
                phrases,
                List.of(),
                null,
                null,
                null,
                null,
                service,
                null,
                null,
                List.of(),
                0);
    }

    Found find(String text) {
        return search.find(SearchRequest.of(text, "en"));
    }

    /** The ids of the first page, best first. */
    List<String> ids(String text) {
        return ids(SearchRequest.of(text, "en"));
    }

    List<String> ids(SearchRequest request) {
        return search.find(request).hits().stream().map(hit -> hit.entry().id()).toList();
    }

    @Override
    public void close() {
        search.close();
        area.close();
    }
}

package fingerpost.search;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Topic;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what a person means, and keeps the indexes that takes as of the catalogue's revision. */
public final class Search implements AutoCloseable {

    private final Catalogue catalogue;
    private final LexicalLeg lexical;
    private final SemanticLeg semantic;
    private final Pipeline pipeline;
    private final Set<String> without;
    private final RedFlags redFlags;
    private final StaffShelf staffShelf;
    private final long revisionAtOpening;
    private boolean verified;

    private Search(Path dataFolder, Catalogue catalogue, SearchSettings settings) {
        this.catalogue = catalogue;
        this.without = settings.without();
        this.revisionAtOpening = catalogue.revision();
        this.lexical = new LexicalLeg(dataFolder.resolve("index").resolve("lexical"), catalogue);
        this.semantic = new SemanticLeg(dataFolder, catalogue, settings);
        this.staffShelf = new StaffShelf(catalogue);
        this.redFlags = new RedFlags(catalogue, lexical::knows);
        this.pipeline = new Pipeline(
                lexical,
                semantic,
                new Pinned(catalogue::pins, lexical::facts, Clock.systemDefaultZone()),
                new BrokenSinks(catalogue.checks()::trouble),
                new AsPractice(catalogue::shownBy));
    }

    /** Opens the indexes in the data folder; it takes no lock, loads no model and computes nothing until asked to. */
    public static Search open(Path dataFolder, Catalogue catalogue, SearchSettings settings) {
        return new Search(dataFolder, catalogue, settings);
    }

    /** The page of results for a request. Safe to call from many threads, also while the indexes follow. */
    public Found find(SearchRequest request) {
        return find(request, Legs.FUSED);
    }

    /** As {@link #find(SearchRequest)}, by one leg only or both. */
    public Found find(SearchRequest request, Legs legs) {
        return find(request, legs, without);
    }

    /** As {@link #find(SearchRequest, Legs)}, without the steps of these names. */
    Found find(SearchRequest request, Legs legs, Set<String> without) {
        long start = System.nanoTime();
        boolean meant = legs != Legs.LEXICAL && semantic.isReady();
        var page = pipeline.run(request, legs, without);
        var hits = hits(page.candidates(), request.practice());
        boolean nothing = page.total() == 0 && !request.text().isEmpty();
        return new Found(
                request.text(),
                lexical.revision(),
                (System.nanoTime() - start) / 1e6,
                page.total(),
                hits,
                legs == Legs.SEMANTIC ? null : lexical.suggest(request, page.total()),
                nothing ? browse(request) : List.<Topic>of(),
                meant,
                redFlags.of(request.text()));
    }

    private List<Topic> browse(SearchRequest request) {
        var topics = Browse.topics(request.text(), catalogue);
        var practice = request.practice();
        return practice == null
                ? topics
                : catalogue
                        .shownBy(practice)
                        .map(shown -> shown.ordered(topics))
                        .orElse(topics);
    }

    /**
     * For staff's eyes only: the published entries that are for staff, and others by the note on them, that a text is
     * about; best first.
     */
    public List<Entry> findForStaff(String text, int most) {
        return staffShelf.find(text, most);
    }

    /** Tells what a change would do to search before it is made. */
    public Preview preview() {
        return new Preview(catalogue, lexical, semantic, pipeline, without);
    }

    /** Which texts ask for the same, by their words and by what they mean. */
    public Alike alike() {
        return new Alike(semantic.model());
    }

    /** What in a text may be an emergency, by the area's rules, or null. */
    public @Nullable Alarm alarm(String text) {
        return redFlags.of(text);
    }

    /** As {@link #alarm(String)}, by some of the steps only. */
    @Nullable
    Alarm alarm(String text, Set<RedFlagStep> steps) {
        return redFlags.of(text, steps);
    }

    private List<Hit> hits(List<Candidate> candidates, @Nullable String practice) {
        var entries = catalogue.entries(
                candidates.stream().map(candidate -> candidate.facts().id()).toList());
        var shown = practice == null ? null : catalogue.shownBy(practice).orElse(null);
        var hits = new ArrayList<Hit>();
        for (var candidate : candidates) {
            var entry = entries.get(candidate.facts().id());
            if (entry != null && (shown == null ? entry.isPublic() : shown.shows(entry))) {
                hits.add(new Hit(entry, candidate.score(), candidate.kilometres()));
            }
        }
        return hits;
    }

    /**
     * Brings both indexes up to the catalogue's revision, words first, and keeps words up to date while meanings are
     * computed. Costs next to nothing when they are there. Throws {@link IndexInUse}.
     */
    public synchronized void follow(Consumer<Progress> progress) {
        if (!verified) {
            lexical.folder().verify();
            semantic.folder().verify();
            verified = true;
        }
        lexical.follow(progress);
        semantic.follow(progress, () -> followWords(progress));
    }

    /** Builds both indexes anew; embeddings that are kept are not computed again. Throws {@link IndexInUse}. */
    public synchronized void rebuild(Consumer<Progress> progress) {
        lexical.rebuild(progress);
        semantic.rebuild(progress, () -> followWords(progress));
    }

    private void followWords(Consumer<Progress> progress) {
        catalogue.refresh();
        lexical.follow(progress);
    }

    /** Starts loading the semantic leg's model in the background, which the first search would do otherwise. */
    public void warm() {
        semantic.model().warm();
    }

    /** Waits until the semantic leg's model is loaded or has failed to; for commands, which have nothing to do meanwhile. */
    public void awaitModel() {
        var _ = semantic.model().await(() -> {});
    }

    public SearchState state() {
        return new SearchState(
                lexical.revision(),
                lexical.revision() >= revisionAtOpening,
                semantic.model().state(),
                semantic.model().sentence(),
                semantic.revision());
    }

    /** How many embeddings of passages this search has computed, those it found kept not counted. */
    long computedEmbeddings() {
        return semantic.computed();
    }

    /** Milliseconds that computing the vector of a text takes, or NaN while there is no model. */
    double embeddingMs(String text) {
        var model = semantic.model().loaded();
        if (model == null) return Double.NaN;
        long start = System.nanoTime();
        var _ = model.of(text);
        return (System.nanoTime() - start) / 1e6;
    }

    @Override
    public void close() {
        semantic.stop();
        closeLegs();
    }

    private synchronized void closeLegs() {
        lexical.close();
        semantic.close();
    }
}

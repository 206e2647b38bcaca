package fingerpost.search;

import fingerpost.catalogue.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Finds what a person means, and keeps the indexes that takes as of the catalogue's revision. */
public final class Search implements AutoCloseable {

    private static final int MOST = 200;

    private final Catalogue catalogue;
    private final LexicalLeg lexical;
    private final long revisionAtOpening;

    private Search(Path dataFolder, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.revisionAtOpening = catalogue.revision();
        this.lexical = new LexicalLeg(dataFolder.resolve("index").resolve("lexical"), catalogue);
    }

    /** Opens the indexes in the data folder; it takes no lock and computes nothing until told to follow. */
    public static Search open(Path dataFolder, Catalogue catalogue, SearchSettings settings) {
        return new Search(dataFolder, catalogue);
    }

    /** The page of results for a request. Safe to call from many threads, also while the indexes follow. */
    public Found find(SearchRequest request) {
        long start = System.nanoTime();
        var found = new ArrayList<>(lexical.find(request, MOST));
        found.sort(Comparator.comparingDouble(Facts.Scored::score)
                .reversed()
                .thenComparing(one -> one.facts().id()));
        int from = Math.min((request.page() - 1) * request.size(), found.size());
        var page = found.subList(from, Math.min(from + request.size(), found.size()));
        var entries =
                catalogue.entries(page.stream().map(one -> one.facts().id()).toList());
        var hits = new ArrayList<Hit>();
        for (var one : page) {
            var entry = entries.get(one.facts().id());
            if (entry != null && entry.isPublic()) hits.add(new Hit(entry, one.score(), null));
        }
        return new Found(
                request.text(),
                lexical.revision(),
                (System.nanoTime() - start) / 1e6,
                found.size(),
                hits,
                null,
                List.of(),
                false);
    }

    /** Brings both indexes up to the catalogue's revision; cheap when they are there. Throws {@link IndexInUse}. */
    public synchronized void follow(Consumer<Progress> progress) {
        lexical.follow(progress);
    }

    /** Builds both indexes anew; embeddings that are kept are not computed again. Throws {@link IndexInUse}. */
    public synchronized void rebuild(Consumer<Progress> progress) {
        lexical.rebuild(progress);
    }

    /** Waits until the semantic leg's model is loaded or has failed to; for commands, which have nothing to do meanwhile. */
    public void awaitModel() {}

    public SearchState state() {
        return new SearchState(
                lexical.revision(),
                lexical.revision() >= revisionAtOpening,
                SearchState.Semantic.OFF,
                "Meanings are not searched.",
                0);
    }

    @Override
    public void close() {
        lexical.close();
    }
}

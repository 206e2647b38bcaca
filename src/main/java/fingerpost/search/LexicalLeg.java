package fingerpost.search;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Place;
import fingerpost.catalogue.Rehearsed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.LongHeap;
import org.jspecify.annotations.Nullable;

/** Finds entries by their words. */
final class LexicalLeg implements AutoCloseable {

    /** Counts up when documents or analysis change, so that older indexes are built anew. */
    private static final int SCHEMA = 10;

    /** Lucene's usual saturation; 0.6, 0.9 and 1.6 found as much (2026-11-22). */
    private static final float SATURATION = 1.2f;

    /** Long pages are long because they say much: 0.5 found more in long texts than the usual 0.75 (2026-11-22). */
    private static final float LENGTH = 0.5f;

    private static final int ENTRIES_A_BATCH = 500;
    private static final int BATCHES_A_COMMIT = 20;

    private final Catalogue catalogue;
    private final IndexFolder folder;
    private final Follower follower;
    private volatile @Nullable WordIndex words;
    private final DidYouMean didYouMean = new DidYouMean();

    LexicalLeg(Path path, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.folder = new IndexFolder(path, Codec.getDefault(), new BM25Similarity(SATURATION, LENGTH));
        this.follower = new Follower(catalogue, folder, "words", ENTRIES_A_BATCH, BATCHES_A_COMMIT);
    }

    /**
     * What the words found, best first.
     *
     * @param language the one that knows most of the words, or null when none does
     * @param isNamed whether the whole text is a title, a name or an everyday phrase
     */
    record Answer(List<Facts.Scored> found, @Nullable String language, boolean isNamed) {

        static final Answer NONE = new Answer(List.of(), null, false);
    }

    /** The entries that hold the request's words, at most this many. */
    Answer find(SearchRequest request, int most) {
        var found = folder.ask(schema(), searcher -> find(searcher, request, most));
        return found == null ? Answer.NONE : found;
    }

    private Answer find(IndexSearcher searcher, SearchRequest request, int most) throws IOException {
        var index = index(searcher);
        var answer = LexicalQuery.of(request.text(), request.language(), languages(), index);
        var scores = answer.scores();
        if (scores == null) return Answer.NONE;
        var best = new LongHeap(most);
        for (int document = 0; document < scores.size(); document++) {
            float score = scores.of(document);
            if (score == 0) continue;
            var facts = index.facts(document);
            if (!Filters.leaveIn(request, facts)) continue;
            score += Filters.nearness(request, facts);
            best.insertWithOverflow((long) Float.floatToIntBits(score) << Integer.SIZE | Integer.MAX_VALUE - document);
        }
        index.giveBack(scores);
        var found = new ArrayList<Facts.Scored>(best.size());
        while (best.size() > 0) {
            long next = best.pop();
            int document = Integer.MAX_VALUE - (int) next;
            found.add(new Facts.Scored(index.facts(document), Float.intBitsToFloat((int) (next >> Integer.SIZE))));
        }
        return new Answer(found.reversed(), answer.language(), answer.isNamed());
    }

    private WordIndex index(IndexSearcher searcher) throws IOException {
        var now = words;
        if (now == null || !now.isOf(searcher)) {
            now = new WordIndex(searcher, languages());
            words = now;
        }
        return now;
    }

    /** The text with each slip put right. */
    String righted(String text) {
        var righted =
                folder.ask(schema(), searcher -> index(searcher).spelling().righted(text));
        return righted == null ? text : righted;
    }

    /** The text without what it says is not there. */
    String withoutAbsent(String text) {
        var left = folder.ask(schema(), searcher -> {
            var index = index(searcher);
            return Absent.leftOut(
                    text,
                    (no, what) -> languages().stream()
                            .anyMatch(language -> LexicalQuery.isSaid(no + " " + what, language, index)));
        });
        return left == null ? text : left;
    }

    /** The services nearest to a place, without any words, at most this many. */
    List<Facts.Scored> nearest(SearchRequest request, Place near, int most) {
        List<Facts.Scored> found = folder.ask(
                schema(),
                searcher -> index(searcher)
                        .all()
                        .filter(facts -> facts.place() != null && Filters.leaveIn(request, facts))
                        .sorted(Comparator.comparingDouble(
                                facts -> near.kilometresTo(Objects.requireNonNull(facts.place()))))
                        .limit(most)
                        .map(facts -> new Facts.Scored(facts, 0))
                        .toList());
        return found == null ? List.of() : found;
    }

    /** What the index knows of these entries, by id; those it does not have are left out. */
    Map<String, Facts> facts(Collection<String> ids) {
        var wanted = Set.copyOf(ids);
        Map<String, Facts> known = folder.ask(
                schema(),
                searcher -> index(searcher)
                        .all()
                        .filter(facts -> wanted.contains(facts.id()))
                        .collect(Collectors.toMap(Facts::id, Function.identity())));
        return known == null ? Map.of() : known;
    }

    /** Other words to try, or null. */
    @Nullable
    String suggest(SearchRequest request, int found) {
        return folder.ask(
                schema(), searcher -> didYouMean.suggest(request, found, languages(), searcher.getIndexReader()));
    }

    /** Whether the guide itself uses this word, as it is spelled. */
    boolean knows(String word) {
        return Boolean.TRUE.equals(
                folder.ask(schema(), searcher -> DidYouMean.isKnown(word, languages(), searcher.getIndexReader())));
    }

    IndexFolder folder() {
        return folder;
    }

    long revision() {
        return folder.revision(schema());
    }

    void follow(Consumer<Progress> progress) {
        follower.follow(index(), progress);
    }

    void rebuild(Consumer<Progress> progress) {
        follower.rebuild(index(), progress);
    }

    String schema() {
        return SCHEMA + " " + String.join(",", languages());
    }

    private List<String> languages() {
        return catalogue.area().languages();
    }

    private LexicalDocuments documents() {
        return new LexicalDocuments(catalogue::topic, languages());
    }

    /** A copy of this leg in another folder with what a rehearsed change would make of it, or null when there is none. */
    @Nullable
    LexicalLeg rehearsing(Path path, Rehearsed change) throws IOException {
        if (!folder.copyTo(path, schema())) return null;
        var copy = new LexicalLeg(path, catalogue);
        try {
            var writer = copy.folder.writer(Languages.analyser(languages()));
            var topics = change.topics();
            var shown =
                    change.entries().values().stream().filter(Entry::isPublic).toList();
            var documents = new LexicalDocuments(slug -> Optional.ofNullable(topics.get(slug)), languages())
                    .documents(shown, change.texts());
            for (var id : change.entries().keySet()) {
                var term = new Term(Facts.ID, id);
                var own = documents.getOrDefault(id, List.of());
                if (own.isEmpty()) writer.deleteDocuments(term);
                else writer.updateDocuments(term, own);
            }
            copy.folder.commit(schema(), revision());
            return copy;
        } catch (IOException | RuntimeException cannotWrite) {
            copy.close();
            throw cannotWrite;
        }
    }

    private Follower.Index index() {
        var languages = languages();
        return new Follower.Index(schema(), Languages.analyser(languages), documents());
    }

    @Override
    public void close() {
        folder.close();
    }
}

package fingerpost.search;

import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.LifeStage;
import fingerpost.catalogue.Place;
import fingerpost.catalogue.Prevalence;
import fingerpost.catalogue.Reach;
import fingerpost.catalogue.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What the steps after the legs must know of an entry, kept with every document of both indexes.
 *
 * @param nextLook the day, counted from 1 January 1970, by which a person is to look at it again
 */
record Facts(
        String id,
        Kind kind,
        Reach reach,
        @Nullable Place place,
        @Nullable Prevalence prevalence,
        Set<LifeStage> lifeStages,
        long nextLook) {

    /** The day that nobody looks again: somebody has looked, and no date is set. */
    static final long NO_DATE = Long.MAX_VALUE;

    /** The day of the next look, where there was no first one. */
    static final long NEVER_LOOKED_AT = Long.MIN_VALUE;

    static final String ID = "id";
    static final String KIND = "kind";
    static final String REACH = "reach";
    private static final String LAT = "lat";
    private static final String LON = "lon";
    private static final String PREVALENCE = "prevalence";
    /** Bit by bit, in the order of the stages. */
    private static final String LIFE_STAGES = "life-stages";

    private static final String NEXT_LOOK = "next-look";

    /** A document of the index and its score, with the facts of its entry. */
    record Scored(Facts facts, double score) {}

    /** Adds the facts of an entry, whose main topic is the one it names first. */
    static void write(Entry entry, @Nullable Topic main, Document document) {
        document.add(new StringField(ID, entry.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(entry.id())));
        document.add(new StringField(KIND, entry.kind().word(), Field.Store.NO));
        document.add(new NumericDocValuesField(KIND, entry.kind().ordinal()));
        document.add(new StringField(REACH, entry.reach().word(), Field.Store.NO));
        document.add(new NumericDocValuesField(REACH, entry.reach().ordinal()));
        if (main != null && main.prevalence() != null) {
            document.add(new NumericDocValuesField(PREVALENCE, main.prevalence().ordinal()));
        }
        if (main != null && !main.lifeStages().isEmpty()) {
            long bits = 0;
            for (var stage : main.lifeStages()) bits |= 1L << stage.ordinal();
            document.add(new NumericDocValuesField(LIFE_STAGES, bits));
        }
        var review = entry.review();
        if (review != null) {
            document.add(new NumericDocValuesField(
                    NEXT_LOOK, review.next() == null ? NO_DATE : review.next().toEpochDay()));
        }
        var place = entry.place();
        if (place != null) {
            document.add(new NumericDocValuesField(LAT, Double.doubleToRawLongBits(place.lat())));
            document.add(new NumericDocValuesField(LON, Double.doubleToRawLongBits(place.lon())));
        }
    }

    /** The facts of these documents, in the order of the documents. */
    static List<Scored> read(IndexSearcher searcher, ScoreDoc[] documents) throws IOException {
        var inOrder = documents.clone();
        Arrays.sort(inOrder, Comparator.comparingInt(document -> document.doc));
        var read = new ArrayList<Scored>(inOrder.length);
        var leaves = searcher.getIndexReader().leaves();
        LeafFacts leaf = null;
        for (var document : inOrder) {
            var context = leaves.get(ReaderUtil.subIndex(document.doc, leaves));
            if (leaf == null || leaf.context != context) leaf = new LeafFacts(context);
            read.add(new Scored(leaf.of(document.doc - context.docBase), document.score));
        }
        return read;
    }

    /** The facts of every document, null where one is deleted. */
    static @Nullable Facts[] all(IndexSearcher searcher) throws IOException {
        var all = new @Nullable Facts[searcher.getIndexReader().maxDoc()];
        for (var context : searcher.getIndexReader().leaves()) {
            var leaf = new LeafFacts(context);
            var live = context.reader().getLiveDocs();
            for (int document = 0; document < context.reader().maxDoc(); document++) {
                if (live == null || live.get(document)) all[context.docBase + document] = leaf.of(document);
            }
        }
        return all;
    }

    private static final class LeafFacts {

        private final LeafReaderContext context;
        private final org.apache.lucene.index.SortedDocValues ids;
        private final org.apache.lucene.index.NumericDocValues kinds;
        private final org.apache.lucene.index.NumericDocValues reaches;
        private final org.apache.lucene.index.NumericDocValues lats;
        private final org.apache.lucene.index.NumericDocValues lons;
        private final org.apache.lucene.index.NumericDocValues prevalences;
        private final org.apache.lucene.index.NumericDocValues lifeStages;
        private final org.apache.lucene.index.NumericDocValues nextLooks;

        LeafFacts(LeafReaderContext context) throws IOException {
            this.context = context;
            this.ids = DocValues.getSorted(context.reader(), ID);
            this.kinds = DocValues.getNumeric(context.reader(), KIND);
            this.reaches = DocValues.getNumeric(context.reader(), REACH);
            this.lats = DocValues.getNumeric(context.reader(), LAT);
            this.lons = DocValues.getNumeric(context.reader(), LON);
            this.prevalences = DocValues.getNumeric(context.reader(), PREVALENCE);
            this.lifeStages = DocValues.getNumeric(context.reader(), LIFE_STAGES);
            this.nextLooks = DocValues.getNumeric(context.reader(), NEXT_LOOK);
        }

        Facts of(int document) throws IOException {
            if (!ids.advanceExact(document) || !kinds.advanceExact(document) || !reaches.advanceExact(document)) {
                throw new IOException("the index has a document without facts");
            }
            var place = lats.advanceExact(document) && lons.advanceExact(document)
                    ? new Place(Double.longBitsToDouble(lats.longValue()), Double.longBitsToDouble(lons.longValue()))
                    : null;
            return new Facts(
                    ids.lookupOrd(ids.ordValue()).utf8ToString(),
                    Kind.values()[(int) kinds.longValue()],
                    Reach.values()[(int) reaches.longValue()],
                    place,
                    prevalences.advanceExact(document) ? Prevalence.values()[(int) prevalences.longValue()] : null,
                    lifeStages.advanceExact(document) ? stages(lifeStages.longValue()) : Set.of(),
                    nextLooks.advanceExact(document) ? nextLooks.longValue() : NEVER_LOOKED_AT);
        }

        private static Set<LifeStage> stages(long bits) {
            return Arrays.stream(LifeStage.values())
                    .filter(stage -> (bits >> stage.ordinal() & 1) == 1)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}

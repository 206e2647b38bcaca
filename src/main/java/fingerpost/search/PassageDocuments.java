package fingerpost.search;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.jspecify.annotations.Nullable;

/** An entry as one document for each of its passages. */
final class PassageDocuments implements Follower.Making {

    static final String VECTOR = "vector";

    private final Catalogue catalogue;
    private final List<String> languages;
    private final Vectors vectors;
    private final Runnable between;

    PassageDocuments(Catalogue catalogue, Vectors vectors, Runnable between) {
        this.catalogue = catalogue;
        this.languages = catalogue.area().languages();
        this.vectors = vectors;
        this.between = between;
    }

    @Override
    public Map<String, List<Document>> documents(List<Entry> entries, Map<String, Map<String, String>> texts) {
        var passages = new LinkedHashMap<Entry, Set<String>>();
        var all = new LinkedHashSet<String>();
        for (var entry : entries) {
            var own = new LinkedHashSet<String>();
            var text = texts.getOrDefault(entry.id(), Map.of());
            for (var language : languages) {
                own.addAll(Passages.of(entry, mainTopic(entry), language, text.getOrDefault(language, "")));
            }
            passages.put(entry, own);
            all.addAll(own);
        }
        var known = vectors.of(all);
        var documents = new HashMap<String, List<Document>>();
        passages.forEach((entry, own) -> {
            var made = new ArrayList<Document>(own.size());
            var main = mainTopic(entry);
            for (var passage : own) made.add(document(entry, main, Objects.requireNonNull(known.get(passage))));
            documents.put(entry.id(), made);
        });
        return documents;
    }

    private @Nullable Topic mainTopic(Entry entry) {
        return entry.topics().isEmpty()
                ? null
                : catalogue.topic(entry.topics().getFirst()).orElse(null);
    }

    @Override
    public void between() {
        between.run();
    }

    private static Document document(Entry entry, @Nullable Topic main, float[] vector) {
        var document = new Document();
        Facts.write(entry, main, document);
        document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }
}

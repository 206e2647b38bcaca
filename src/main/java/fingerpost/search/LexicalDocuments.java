package fingerpost.search;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Service;
import fingerpost.catalogue.Topic;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** An entry as one document of words: each field once for every language of the area. */
final class LexicalDocuments implements Follower.Making {

    private final Catalogue catalogue;
    private final List<String> languages;

    LexicalDocuments(Catalogue catalogue, List<String> languages) {
        this.catalogue = catalogue;
        this.languages = languages;
    }

    @Override
    public Map<String, List<Document>> documents(List<Entry> entries, Map<String, Map<String, String>> texts) {
        var documents = new HashMap<String, List<Document>>();
        for (var entry : entries) {
            documents.put(entry.id(), List.of(document(entry, texts.getOrDefault(entry.id(), Map.of()))));
        }
        return documents;
    }

    @Override
    public void between() {}

    private Document document(Entry entry, Map<String, String> texts) {
        var document = new Document();
        Facts.write(entry, document);
        var topics = entry.topics().stream()
                .map(slug -> catalogue.topic(slug).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        for (var language : languages) {
            var title = entry.title().exactly(language);
            var everyday = entry.everyday().getOrDefault(language, List.of());
            var names = topics.stream().flatMap(topic -> names(topic, language)).toList();
            var said = topics.stream()
                    .flatMap(topic -> topic.everyday().getOrDefault(language, List.of()).stream())
                    .toList();
            if (title != null) add(document, Words.TITLE, language, List.of(title));
            add(document, Words.EVERYDAY, language, everyday);
            add(document, Words.TOPIC, language, names);
            add(document, Words.SAID, language, said);
            var summary = entry.summary().exactly(language);
            if (summary != null) add(document, Words.SUMMARY, language, List.of(summary));
            var text = texts.get(language);
            if (text != null) add(document, Words.TEXT, language, List.of(text));
            if (entry.service() != null) add(document, Words.PLACE, language, places(entry.service()));
            var phrases = Stream.of(Stream.ofNullable(title), everyday.stream(), names.stream(), said.stream())
                    .flatMap(phrase -> phrase)
                    .toList();
            pairs(document, language, phrases);
        }
        return document;
    }

    private static Stream<String> names(Topic topic, String language) {
        return Stream.concat(
                Stream.ofNullable(topic.name().exactly(language)),
                topic.also().getOrDefault(language, List.of()).stream());
    }

    private static List<String> places(Service service) {
        var postcode = service.postcode();
        var whole = postcode == null ? null : postcode.replace(" ", "").toLowerCase(Locale.ROOT);
        return Stream.of(service.organisation(), service.address(), postcode, whole)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void add(Document document, Words field, String language, List<String> values) {
        for (var value : values) document.add(new TextField(field.in(language), value, Field.Store.NO));
    }

    private static void pairs(Document document, String language, List<String> phrases) {
        var pairs = new LinkedHashSet<String>();
        var spelled = new LinkedHashSet<String>();
        for (var phrase : phrases) {
            pairs.addAll(Words.pairs(Languages.words(language, phrase)));
            spelled.addAll(Languages.spelled(phrase));
        }
        for (var pair : pairs) document.add(new StringField(Words.PAIRS + language, pair, Field.Store.NO));
        for (var word : spelled) document.add(new StringField(Words.SPELLED + language, word, Field.Store.NO));
    }
}

package fingerpost.search;

import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Service;
import fingerpost.catalogue.Topic;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** An entry as one document of words: each field once for every language of the area. */
final class LexicalDocuments implements Follower.Making {

    private final Function<String, Optional<Topic>> topic;
    private final List<String> languages;

    LexicalDocuments(Function<String, Optional<Topic>> topic, List<String> languages) {
        this.topic = topic;
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
        var topics = entry.topics().stream()
                .map(slug -> topic.apply(slug).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        var main = topics.stream().limit(1).toList();
        Facts.write(entry, main.isEmpty() ? null : main.getFirst(), document);
        var further = topics.stream().skip(1).toList();
        for (var language : languages) {
            var names = join(Stream.ofNullable(entry.title().exactly(language)), names(main, language));
            var everyday = join(entry.said(language).stream(), everyday(main, language));
            add(document, Words.NAME, language, names);
            add(document, Words.EVERYDAY, language, everyday);
            add(document, Words.ABOUT, language, join(names(further, language), everyday(further, language)));
            var summary = Stream.ofNullable(entry.summary().exactly(language));
            add(document, Words.TEXT, language, join(summary, Stream.ofNullable(texts.get(language))));
            if (entry.service() != null) add(document, Words.PLACE, language, places(entry.service()));
            phrases(document, language, join(names.stream(), everyday.stream()));
        }
        return document;
    }

    private static List<String> join(Stream<String> some, Stream<String> more) {
        return Stream.concat(some, more).distinct().toList();
    }

    private static Stream<String> everyday(List<Topic> topics, String language) {
        return topics.stream().flatMap(topic -> topic.said(language).stream());
    }

    private static Stream<String> names(List<Topic> topics, String language) {
        return topics.stream().flatMap(topic -> names(topic, language));
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

    private static void phrases(Document document, String language, List<String> phrases) {
        var whole = new LinkedHashSet<String>();
        var pairs = new LinkedHashSet<Words.Pair>();
        var spelled = new LinkedHashSet<String>();
        for (var phrase : phrases) {
            var words = Languages.words(language, phrase);
            whole.add(String.join(" ", words));
            pairs.addAll(Words.pairs(words));
            spelled.addAll(Languages.spelled(phrase));
        }
        for (var phrase : whole) document.add(new StringField(Words.WHOLE + language, phrase, Field.Store.NO));
        for (var pair : pairs) document.add(new StringField(Words.PAIRS + language, pair.toString(), Field.Store.NO));
        for (var word : spelled) document.add(new StringField(Words.SPELLED + language, word, Field.Store.NO));
    }
}

package fingerpost.search;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Status;
import fingerpost.catalogue.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what is for staff only: entries for staff, and any published entry by the note on it. They are few and in no
 * index, where their words would be suggested and counted for everybody; they are read into memory once for each
 * revision, when a member of staff asks.
 */
final class StaffShelf {

    /** Fewer of the telling words, and it is about something else. */
    private static final double LEAST_SHARE = 0.5;

    /** What a word in a title, phrase or topic is worth beside one anywhere else. */
    private static final double NAMED = 0.5;

    /** The words of one entry, by language: those it is called by, and all. */
    private record Book(String id, Map<String, Set<String>> named, Map<String, Set<String>> all) {}

    private record Shelf(long revision, List<Book> books) {}

    private record Scored(String id, double score) {}

    private final Catalogue catalogue;
    private volatile Shelf shelf = new Shelf(-1, List.of());

    StaffShelf(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Those the words are about, best first, at most this many. */
    List<Entry> find(String text, int most) {
        var asked = new HashMap<String, Set<String>>();
        for (var language : catalogue.area().languages()) {
            asked.put(language, Set.copyOf(Languages.words(language, text)));
        }
        var best = books().stream()
                .map(book -> new Scored(book.id(), score(book, asked)))
                .filter(one -> one.score() > 0)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::id))
                .limit(most)
                .map(Scored::id)
                .toList();
        var entries = catalogue.entries(best);
        return best.stream()
                .flatMap(id -> Stream.ofNullable(entries.get(id)))
                .filter(entry -> entry.status() == Status.PUBLISHED)
                .toList();
    }

    private static double score(Book book, Map<String, Set<String>> asked) {
        double best = 0;
        for (var language : asked.entrySet()) {
            var words = language.getValue();
            double share = share(words, book.all().getOrDefault(language.getKey(), Set.of()));
            if (share < LEAST_SHARE) continue;
            double named = share(words, book.named().getOrDefault(language.getKey(), Set.of()));
            best = Math.max(best, share + NAMED * named);
        }
        return best;
    }

    private static double share(Set<String> asked, Set<String> said) {
        if (asked.isEmpty()) return 0;
        return (double) asked.stream().filter(said::contains).count() / asked.size();
    }

    private List<Book> books() {
        var now = shelf;
        long revision = catalogue.revision();
        if (now.revision() == revision) return now.books();
        var notes = catalogue.notes().all();
        var entries = new HashMap<String, Entry>();
        for (var entry : catalogue.forStaff()) entries.put(entry.id(), entry);
        entries.putAll(catalogue.entries(
                notes.keySet().stream().filter(id -> !entries.containsKey(id)).toList()));
        var books = new ArrayList<Book>();
        for (var entry : entries.values()) {
            if (entry.status() == Status.PUBLISHED) books.add(book(entry, notes.getOrDefault(entry.id(), "")));
        }
        shelf = new Shelf(revision, List.copyOf(books));
        return books;
    }

    private Book book(Entry entry, String note) {
        var named = new HashMap<String, Set<String>>();
        var all = new HashMap<String, Set<String>>();
        var topics = entry.topics().stream()
                .flatMap(slug -> catalogue.topic(slug).stream())
                .toList();
        for (var language : catalogue.area().languages()) {
            var names = words(language, named(entry, topics, language));
            var words = words(language, Stream.concat(Stream.of(note), further(entry, language)));
            words.addAll(names);
            named.put(language, names);
            all.put(language, words);
        }
        return new Book(entry.id(), named, all);
    }

    private static Stream<String> named(Entry entry, List<Topic> topics, String language) {
        return Stream.of(
                        in(entry.title(), language),
                        entry.said(language).stream(),
                        topics.stream().flatMap(topic -> in(topic.name(), language)),
                        topics.stream().flatMap(topic -> topic.said(language).stream()))
                .flatMap(words -> words);
    }

    private static Stream<String> further(Entry entry, String language) {
        var service = entry.service();
        var place = service == null
                ? Stream.<String>of()
                : Stream.of(service.organisation(), service.address(), service.postcode())
                        .flatMap(Stream::ofNullable);
        return Stream.of(in(entry.summary(), language), in(entry.why(), language), place)
                .flatMap(words -> words);
    }

    private static Stream<String> in(Localised words, String language) {
        return Stream.ofNullable(words.exactly(language));
    }

    private static Set<String> words(String language, Stream<String> texts) {
        var words = new HashSet<String>();
        texts.forEach(text -> words.addAll(Languages.words(language, text)));
        return words;
    }
}

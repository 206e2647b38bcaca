package fingerpost.exchange;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.Landed;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The sorts of things a file describes; lines of one sort land together. */
enum Sort {
    ENTRY((line, language) -> new EntryLine(line, language).offer(), Catalogue::land),
    TOPIC(
            (line, language) -> new NamedLine(line.whole(), language).topic(),
            (catalogue, some, by) -> catalogue.named().landTopics(some, by)),
    SOURCE(
            (line, language) -> new NamedLine(line.whole(), language).source(),
            (catalogue, some, by) -> catalogue.named().landSources(some, by)),
    PRACTICE(
            (line, language) -> new PracticeLine(line.whole(), language).practice(),
            (catalogue, some, by) -> catalogue.named().landPractices(some, by)),
    RED_FLAG_WORDS(
            (line, language) -> new RedFlagLine(line.whole(), language).words(),
            (catalogue, some, by) -> catalogue.named().landRedFlagWords(some, by)),
    RED_FLAG(
            (line, language) -> new RedFlagLine(line.whole(), language).rule(),
            (catalogue, some, by) -> catalogue.named().landRedFlags(some, by)),
    PIN(
            (line, language) -> new PinLine(line.whole(), language).pin(),
            (catalogue, some, by) -> catalogue.named().landPins(some, by)),
    INTEREST(
            (line, language) -> new InterestLine(line.whole(), language).interest(),
            (catalogue, some, by) -> catalogue.named().landInterests(some, by));

    /** What the catalogue does with a batch of one sort. */
    @FunctionalInterface
    private interface Door<T> {
        List<Landed> land(Catalogue catalogue, List<T> things, String actor);
    }

    private interface Landing {
        List<Landed> land(Catalogue catalogue, List<Described> lines, String language, String actor);
    }

    private final Landing landing;

    <T> Sort(BiFunction<Described, String, T> read, Door<T> door) {
        this.landing = (catalogue, lines, language, actor) -> door.land(
                catalogue,
                lines.stream().map(line -> read.apply(line, language)).toList(),
                actor);
    }

    static final String UNKNOWN_KIND = "unknown";

    /** Keeps the lines in one transaction; one answer each, in order. */
    List<Landed> land(Catalogue catalogue, List<Described> lines, String language, String actor) {
        return landing.land(catalogue, lines, language, actor);
    }

    /** The kind a line says or shows it is of: resource, service, topic, source, practice, red-flag, red-flag-words, pin, interest, or unknown. */
    static String kind(ObjectNode line) {
        var kind = line.get("kind");
        if (kind == null || kind.isNull()) {
            return line.path("service").isObject() ? Kind.SERVICE.word() : Kind.RESOURCE.word();
        }
        return kind.isString() && of(kind.stringValue()) != null ? kind.stringValue() : UNKNOWN_KIND;
    }

    /** What a person would call the thing the line is about: its title in some language, else its address or id. */
    static String name(ObjectNode line) {
        var title = line.path("title");
        var words = title.isObject() && !title.isEmpty() ? title.iterator().next() : title;
        for (var said : List.of(words, line.path("url"), line.path("id"))) {
            if (said.isString() && !said.stringValue().isBlank())
                return said.stringValue().strip();
        }
        return "";
    }

    static @Nullable Sort of(String kind) {
        return switch (kind) {
            case "resource", "service" -> ENTRY;
            case "topic" -> TOPIC;
            case "source" -> SOURCE;
            case "practice" -> PRACTICE;
            case "red-flag-words" -> RED_FLAG_WORDS;
            case "red-flag" -> RED_FLAG;
            case "pin" -> PIN;
            case "interest" -> INTEREST;
            default -> null;
        };
    }
}

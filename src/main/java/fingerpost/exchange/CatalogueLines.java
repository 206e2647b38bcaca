package fingerpost.exchange;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Documents;
import fingerpost.catalogue.Entry;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Everything in a catalogue as lines, a few held at a time, in an order that an empty installation can take. */
final class CatalogueLines {

    private static final int SOME = 500;

    private final Catalogue catalogue;

    CatalogueLines(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void each(LineWriter writer) throws IOException {
        for (var topic : catalogue.topics().values()) writer.write(named("topic", topic));
        for (var topic : catalogue.mergedTopics().values()) writer.write(named("topic", topic));
        for (var source : catalogue.sources().values()) writer.write(named("source", source));
        for (var words : catalogue.redFlagWords().values()) writer.write(named("red-flag-words", words));
        for (var rule : catalogue.redFlags().values()) writer.write(named("red-flag", rule));
        // those that another takes the place of come last, after the other: an import asks for it
        var replaced = new LinkedHashMap<String, Entry>();
        long seen = 0;
        for (var some = catalogue.changedSince(seen, SOME);
                !some.isEmpty();
                some = catalogue.changedSince(seen, SOME)) {
            var texts = catalogue.texts(some.stream().map(Entry::id).toList());
            for (var entry : some) {
                if (isReplaced(entry)) replaced.put(entry.id(), entry);
                else writer.write(line(entry, texts.getOrDefault(entry.id(), Map.of())));
            }
            seen = some.getLast().revision();
        }
        while (!replaced.isEmpty()) {
            var next = replaced.values().stream()
                    .filter(entry -> !replaced.containsKey(replacement(entry)))
                    .findFirst()
                    .orElseThrow();
            replaced.remove(next.id());
            writer.write(line(next, catalogue.texts(List.of(next.id())).getOrDefault(next.id(), Map.of())));
        }
        // these name entries, which must be there by then
        for (var practice : catalogue.practices().values()) writer.write(named("practice", practice));
        for (var pin : catalogue.pins().values()) writer.write(named("pin", pin));
        for (var interest : catalogue.interests().values()) writer.write(named("interest", interest));
    }

    private static boolean isReplaced(Entry entry) {
        return replacement(entry) != null;
    }

    private static @Nullable String replacement(Entry entry) {
        var withdrawal = entry.withdrawal();
        return withdrawal == null ? null : withdrawal.replacement();
    }

    static ObjectNode named(String kind, Object thing) {
        ObjectNode document = Documents.MAPPER.valueToTree(thing);
        var line = Documents.MAPPER.createObjectNode();
        line.put("kind", kind);
        document.properties()
                .forEach(one -> line.set(
                        switch (one.getKey()) {
                            case "slug" -> "id";
                            case "name" -> "title";
                            default -> one.getKey();
                        },
                        one.getValue()));
        return line;
    }

    /** What the public can see, and no more: no drafts, nothing for staff, none of the linked pages' words. */
    void eachPublic(LineWriter writer) throws IOException {
        for (var topic : catalogue.publicTopics()) writer.write(named("topic", topic));
        var from = new TreeSet<String>();
        catalogue.eachEntry(entry -> {
            if (entry.isPublic() && entry.source() != null) from.add(entry.source());
        });
        for (var source : catalogue.sources().values()) {
            if (from.contains(source.slug())) writer.write(named("source", source));
        }
        for (var interest : catalogue.interests().values()) writer.write(named("interest", interest));
        long seen = 0;
        for (var some = catalogue.changedSince(seen, SOME);
                !some.isEmpty();
                some = catalogue.changedSince(seen, SOME)) {
            for (var entry : some) if (entry.isPublic()) writer.write(line(entry, Map.of()));
            seen = some.getLast().revision();
        }
    }

    /** The entry's document, with the page's words before the revision, which stands last. */
    static ObjectNode line(Entry entry, Map<String, String> texts) {
        ObjectNode line = Documents.MAPPER.valueToTree(entry);
        if (texts.isEmpty()) return line;
        var revision = line.remove("revision");
        line.set("text", Documents.MAPPER.valueToTree(new TreeMap<>(texts)));
        line.set("revision", revision);
        return line;
    }
}

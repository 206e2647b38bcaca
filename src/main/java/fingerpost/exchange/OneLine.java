package fingerpost.exchange;

import fingerpost.catalogue.Documents;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Interest;
import fingerpost.catalogue.Naming;
import fingerpost.catalogue.Pin;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.RedFlag;
import fingerpost.catalogue.RedFlagWords;
import fingerpost.catalogue.Source;
import fingerpost.catalogue.Topic;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing as the line that files hold of it, both ways, so that what a person types into a form keeps the same rules
 * as what a file brings.
 */
public final class OneLine {

    private OneLine() {}

    /** An empty line. */
    public static ObjectNode empty() {
        return Documents.MAPPER.createObjectNode();
    }

    /** The line of an entry, without the linked page's words. */
    public static ObjectNode of(Entry entry) {
        return CatalogueLines.line(entry, Map.of());
    }

    /** The line of a topic, source, practice, red flag or red flags' words, of this kind. */
    public static ObjectNode of(String kind, Object thing) {
        return CatalogueLines.named(kind, thing);
    }

    /** What the line makes of the entry there, or of none; throws {@link fingerpost.catalogue.Refused}. */
    public static Entry entry(ObjectNode line, @Nullable Entry there, String firstLanguage) {
        return new EntryLine(Described.by(line), firstLanguage)
                .offer()
                .change()
                .onto(there, Map.of())
                .entry();
    }

    public static Naming<Topic> topic(ObjectNode line, String firstLanguage) {
        return new NamedLine(line, firstLanguage).topic();
    }

    public static Naming<Source> source(ObjectNode line, String firstLanguage) {
        return new NamedLine(line, firstLanguage).source();
    }

    public static Naming<Practice> practice(ObjectNode line, String firstLanguage) {
        return new PracticeLine(line, firstLanguage).practice();
    }

    public static Naming<RedFlag> redFlag(ObjectNode line, String firstLanguage) {
        return new RedFlagLine(line, firstLanguage).rule();
    }

    public static Naming<Pin> pin(ObjectNode line, String firstLanguage) {
        return new PinLine(line, firstLanguage).pin();
    }

    public static Naming<Interest> interest(ObjectNode line, String firstLanguage) {
        return new InterestLine(line, firstLanguage).interest();
    }

    public static Naming<RedFlagWords> redFlagWords(ObjectNode line, String firstLanguage) {
        return new RedFlagLine(line, firstLanguage).words();
    }
}

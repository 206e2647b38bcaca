package fingerpost.staff;

import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Documents;
import fingerpost.catalogue.Entry;
import fingerpost.exchange.OneLine;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.node.ObjectNode;

/** A guide with two who keep it, a topic, and as many published entries as a story needs. */
@NullMarked
final class KeptGuide implements AutoCloseable {

    private static final Pattern AS_OF = Pattern.compile("name=\"asOf\" value=\"(\\d+)\"");

    final RunningGuide guide = RunningGuide.empty();
    final StaffVisitor curator = StaffVisitor.as(Role.CURATOR, guide);
    final StaffVisitor other = StaffVisitor.as(Role.CLINICIAN, guide);
    private int number;

    KeptGuide() {
        catalogue()
                .named()
                .landTopics(List.of(OneLine.topic(line("{\"id\":\"sleep\",\"title\":\"Sleep\"}"), "en")), "test");
    }

    Catalogue catalogue() {
        return guide.installation().catalogue();
    }

    static ObjectNode line(String json) {
        return (ObjectNode) Documents.MAPPER.readTree(json);
    }

    Entry published() {
        return published("");
    }

    /** With these fields besides, as JSON with a comma behind each. */
    Entry published(String more) {
        var id = "e" + ++number;
        return catalogue().publish(OneLine.entry(line("""
                {%s "id":"%s","title":"Trouble sleeping %s","url":"https://example.org/%s","summary":"Sleep.",
                 "why":"Short.","topics":["sleep"]}""".formatted(more, id, id, id)), null, "en"), "test");
    }

    Entry now(Entry entry) {
        return catalogue().entry(entry.id()).orElseThrow();
    }

    /** The fields of an entry's form as its page has them, with these laid over. */
    private static Map<String, String> form(Entry entry, Map<String, String> changes) {
        var fields = new LinkedHashMap<>(
                Typed.of(OneLine.of(entry), Shape.ENTRY, List.of("en", "cy")).words());
        fields.put("about", entry.id());
        fields.put("asOf", String.valueOf(entry.revision()));
        fields.put("do", "save");
        fields.putAll(changes);
        return fields;
    }

    HttpResponse<String> save(StaffVisitor by, Entry entry, Map<String, String> changes) {
        return save(by, entry, "", changes);
    }

    /** As {@link #save}, on the pages under this prefix, such as /cy. */
    HttpResponse<String> save(StaffVisitor by, Entry entry, String prefix, Map<String, String> changes) {
        var path = prefix + "/staff/entries/" + entry.id();
        return by.post(path, path, form(entry, changes));
    }

    /** The revision that a page's form was read at. */
    static String asOf(String page) {
        return found(AS_OF.matcher(page));
    }

    static String found(Matcher matcher) {
        if (!matcher.find()) throw new AssertionError("the page has no " + matcher.pattern());
        return matcher.group(1);
    }

    @Override
    public void close() {
        guide.close();
    }
}

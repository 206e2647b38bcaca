package fingerpost.staff;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Format;
import fingerpost.catalogue.Video;
import fingerpost.exchange.OneLine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** An entry as the form that edits it, both ways. */
@Component
final class EntryForms {

    private static final String SERVICE = "service";

    private final Catalogue catalogue;
    private final TopicNames names;

    EntryForms(Catalogue catalogue, TopicNames names) {
        this.catalogue = catalogue;
        this.names = names;
    }

    List<String> languages() {
        return catalogue.area().languages();
    }

    /** The form of an entry, for a reader of this language. */
    Typed of(Entry entry, String language) {
        return names.named(Typed.of(OneLine.of(entry), Shape.ENTRY, languages()), language);
    }

    /** A form with nothing in it. */
    Typed empty() {
        return Typed.of(OneLine.empty(), Shape.ENTRY, languages());
    }

    Typed in(HttpServletRequest request) {
        return Typed.in(request, Shape.ENTRY, languages());
    }

    /**
     * The entry that the form describes, with everything of the one there that no form shows; throws {@link
     * fingerpost.catalogue.Refused} with every problem.
     */
    Entry entry(Typed typed, @Nullable Entry there) {
        var line = typed.line(there == null ? null : OneLine.of(there));
        if (there != null) line.put("id", there.id());
        names.slugs(line);
        keepReviewer(line, there);
        if (Video.of(typed.at("url")) != null && typed.at("format").isEmpty()) line.put("format", Format.VIDEO.word());
        service(line, there);
        return OneLine.entry(line, there, catalogue.area().firstLanguage());
    }

    /** The next look alone is no review; who looked and when stay as they are. */
    private static void keepReviewer(ObjectNode line, @Nullable Entry there) {
        if (there == null || there.review() == null) line.remove("review");
    }

    /** A service stands where its postcode is; an entry that is no service has none of its fields. */
    private void service(ObjectNode line, @Nullable Entry there) {
        if (!line.path("kind").asString("").equals(SERVICE) || !(line.get(SERVICE) instanceof ObjectNode service)) {
            line.putNull(SERVICE);
            return;
        }
        var postcode = service.path("postcode").asString("");
        var before = there == null || there.service() == null ? null : there.service();
        if (before != null && postcode.equals(before.postcode())) return;
        var place = postcode.isEmpty()
                ? null
                : catalogue.postcodes().locate(postcode).orElse(null);
        if (place == null) service.putNull("lat").putNull("lon");
        else service.put("lat", place.lat()).put("lon", place.lon());
    }
}

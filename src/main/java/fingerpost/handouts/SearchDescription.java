package fingerpost.handouts;

import fingerpost.catalogue.Catalogue;
import fingerpost.web.Frame;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tells browsers how to search the guide from their address bar, by the OpenSearch description that they know. For
 * handouts it leads to results that can be picked, in the view of a practice when that is asked for.
 */
@Controller
final class SearchDescription {

    private static final MediaType TYPE =
            MediaType.parseMediaType("application/opensearchdescription+xml;charset=utf-8");
    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_LONG_NAME = 48;

    private final Catalogue catalogue;

    SearchDescription(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<byte[]> describe(
            Frame frame,
            @RequestParam(name = "for", defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String practice)
            throws XMLStreamException {
        boolean handouts = purpose.equals("handout");
        var view = catalogue.practices().containsKey(practice)
                ? "/practice/" + URLEncoder.encode(practice, StandardCharsets.UTF_8)
                : "";
        var search = frame.guideAddress() + frame.areaLink(view + "/search?") + (handouts ? "handout=yes&" : "");
        var self = frame.guideAddress()
                + frame.areaLink("/opensearch.xml")
                + (handouts ? "?for=handout" + (view.isEmpty() ? "" : "&practice=" + practice) : "");
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofHours(1)).cachePublic())
                .body(written(frame, handouts, search + "q={searchTerms}", self));
    }

    private static byte[] written(Frame frame, boolean handouts, String search, String self) throws XMLStreamException {
        var text = new StringWriter();
        var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("OpenSearchDescription");
        xml.writeDefaultNamespace(NAMESPACE);
        var name = frame.guideName().text();
        element(xml, "ShortName", cut(frame.text(handouts ? "handout.search.short" : "search.short"), LONGEST_NAME));
        element(xml, "LongName", cut(name, LONGEST_LONG_NAME));
        element(xml, "Description", frame.text(handouts ? "handout.search.about" : "search.about", name));
        element(xml, "Language", frame.language());
        element(xml, "InputEncoding", "UTF-8");
        url(xml, "text/html", "results", search);
        url(xml, "application/opensearchdescription+xml", "self", self);
        var sign = frame.assets().href("sign.svg");
        if (sign != null) element(xml, "Image", frame.guideAddress() + sign);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void url(XMLStreamWriter xml, String type, String relation, String template)
            throws XMLStreamException {
        xml.writeEmptyElement("Url");
        xml.writeAttribute("type", type);
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("method", "get");
        xml.writeAttribute("template", template);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).strip();
    }
}

package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.web.Frame;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The newest changes as an Atom feed (RFC 4287). */
@Controller
final class ChangesFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Catalogue catalogue;
    private final ChangeLines changes;
    private final String base;

    ChangesFeed(Catalogue catalogue, ChangeLines changes, @Value("${fingerpost.base-url}") String base) {
        this.catalogue = catalogue;
        this.changes = changes;
        this.base = base.replaceFirst("/+$", "");
    }

    @GetMapping("/changes.atom")
    ResponseEntity<byte[]> feed(Frame frame) throws XMLStreamException {
        var news = changes.newest(ChangesPage.A_PAGE, 0, frame).stream()
                .filter(line -> !line.hijacked())
                .toList();
        var body = atom(frame, news);
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "atom+xml", StandardCharsets.UTF_8))
                .eTag("\"" + frame.language() + "-" + catalogue.revision() + "\"")
                .header("Cache-Control", "public, max-age=300")
                .body(body);
    }

    private byte[] atom(Frame frame, List<ChangeLine> lines) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", frame.language());
        text(xml, "id", base + frame.link("/changes"));
        text(
                xml,
                "title",
                frame.text("changes.title") + " – " + frame.guideName().text());
        text(xml, "updated", (lines.isEmpty() ? Instant.EPOCH : lines.getFirst().at()).toString());
        xml.writeStartElement("author");
        text(xml, "name", frame.guideName().text());
        xml.writeEndElement();
        link(xml, "self", base + frame.link("/changes.atom"));
        link(xml, "alternate", base + frame.link("/changes"));
        for (var line : lines) entry(xml, line, frame);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private void entry(XMLStreamWriter xml, ChangeLine line, Frame frame) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", base + "/changes#" + line.revision());
        text(
                xml,
                "title",
                frame.text("changes." + line.subject() + "." + line.word()) + ": "
                        + line.name().text());
        text(xml, "updated", line.at().toString());
        if (line.reason() != null) text(xml, "summary", line.reason().text());
        link(xml, "alternate", base + (line.href() == null ? frame.link("/changes") : line.href()));
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String element, String words) throws XMLStreamException {
        xml.writeStartElement(element);
        // what XML 1.0 cannot hold at all
        xml.writeCharacters(words.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", href);
    }
}

package fingerpost.practices;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * An oEmbed answer of the type rich. WordPress keeps the blockquote, and the first frame after it, which it shows when
 * the page inside has told its height.
 *
 * @param page our page that it stands for; @param frame the page that the frame shows; @param width in pixels
 */
record OEmbedCard(String title, String guide, String guideAddress, String page, String frame, int width, int height) {

    /** In seconds; what the frame shows is always of today. */
    private static final int CACHE_AGE = 86_400;

    private String html() {
        var name = HtmlUtils.htmlEscape(FeedItem.plain(title));
        return "<blockquote><a href=\"" + HtmlUtils.htmlEscape(page) + "\">" + name + "</a></blockquote><iframe src=\""
                + HtmlUtils.htmlEscape(frame) + "\" width=\"" + width + "\" height=\"" + height
                + "\" frameborder=\"0\" scrolling=\"no\" title=\"" + name + "\"></iframe>";
    }

    private Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("version", "1.0");
        fields.put("type", "rich");
        fields.put("title", FeedItem.plain(title));
        fields.put("provider_name", FeedItem.plain(guide));
        fields.put("provider_url", guideAddress);
        fields.put("cache_age", CACHE_AGE);
        fields.put("html", html());
        fields.put("width", width);
        fields.put("height", height);
        return fields;
    }

    byte[] json() {
        return JsonMapper.shared().writeValueAsBytes(fields());
    }

    byte[] xml() {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("oembed");
            for (var field : fields().entrySet()) {
                xml.writeStartElement(field.getKey());
                xml.writeCharacters(String.valueOf(field.getValue()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}

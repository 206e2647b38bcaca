package fingerpost.exchange;

import fingerpost.catalogue.Area;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every entry that has a link and is not withdrawn, as the bookmark file that browsers import: one flat list, with the
 * topics as tags, the summary as its description, and what only staff see as private.
 */
final class BookmarkWriter implements LineWriter {

    private final OutputStream out;
    private final Area area;
    private long written;

    BookmarkWriter(OutputStream out, Area area) {
        this.out = out;
        this.area = area;
    }

    void start() throws IOException {
        line("<!DOCTYPE NETSCAPE-Bookmark-file-1>");
        line("<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">");
        line("<TITLE>" + escaped(area.name().best(area.firstLanguage())) + "</TITLE>");
        line("<H1>" + escaped(area.name().best(area.firstLanguage())) + "</H1>");
        line("<DL><p>");
    }

    @Override
    public void write(ObjectNode entry) throws IOException {
        var url = entry.path("url").asString("");
        var kind = entry.path("kind").asString("");
        boolean points = kind.equals("resource") || kind.equals("service");
        if (!points || url.isEmpty() || entry.path("status").asString("").equals("withdrawn")) return;
        var tags = new ArrayList<String>();
        entry.path("topics").forEach(topic -> tags.add(topic.asString("")));
        boolean ofStaff = entry.path("audience").asString("").equals("staff");
        line("    <DT><A HREF=\"" + escaped(url) + "\" PRIVATE=\"" + (ofStaff ? 1 : 0) + "\""
                + (tags.isEmpty() ? "" : " TAGS=\"" + escaped(String.join(",", tags)) + "\"") + ">"
                + escaped(words(entry.path("title"))) + "</A>");
        var summary = words(entry.path("summary"));
        if (!summary.isEmpty()) line("    <DD>" + escaped(summary));
        written++;
    }

    void end() throws IOException {
        line("</DL><p>");
    }

    long written() {
        return written;
    }

    private String words(JsonNode byLanguage) {
        var own = byLanguage.path(area.firstLanguage()).asString("");
        return own.isEmpty() && !byLanguage.isEmpty()
                ? byLanguage.iterator().next().asString("")
                : own;
    }

    private static String escaped(String words) {
        return Entities.escape(words).replace("\"", "&quot;");
    }

    private void line(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

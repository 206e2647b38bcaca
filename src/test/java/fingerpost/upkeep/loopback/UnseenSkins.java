package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;

/** Designs of websites of the unseen half, as the many systems of the real web make them. */
@NullMarked
final class UnseenSkins {

    private static final UnaryOperator<String> PLAIN = line -> "<p>" + line + "</p>\n";
    private static final UnaryOperator<String> BROKEN = line -> line + "<br><br>\n";
    private static final UnaryOperator<String> BOXED = line -> "<div class=\"rte\"><p>" + line + "</p></div>\n";
    private static final UnaryOperator<String> LISTED = line -> "<li>" + line + "</li>\n";
    private static final UnaryOperator<String> SPANNED =
            line -> "<p class=\"font_8\"><span style=\"font-family:avenir-lt-w01_35-light1475496,sans-serif;\">" + line
                    + "</span></p>\n";

    static final Map<String, Skin> ALL = all();

    private UnseenSkins() {}

    private static Skin of(String page, String open, UnaryOperator<String> line, String close) {
        return (name, content) -> {
            var body = new StringBuilder();
            for (var part : content.parts()) {
                // the page has its title already
                boolean leads = part.heading().equals(content.title());
                var start = leads ? open.replaceFirst("(?s).*(<ul>|<td><font[^>]*>)$|.*", "$1") : open;
                if (start.startsWith("<td>")) body.append("<tr>");
                body.append(start.replace("{h}", part.heading()));
                for (var words : part.lines()) body.append(line.apply(words));
                if (!leads || !start.isEmpty()) body.append(close);
            }
            boolean welsh = content.isWelsh();
            return page.replace("{l}", content.language())
                    .replace("{home}", welsh ? "Hafan" : "Home")
                    .replace("{contact}", welsh ? "Cysylltu â ni" : "Contact us")
                    .replace("{about}", welsh ? "Amdanom ni" : "About us")
                    .replace("{news}", welsh ? "Newyddion" : "News")
                    .replace("{search}", welsh ? "Chwilio" : "Search")
                    .replace("{s}", name)
                    .replace("{t}", content.title())
                    .replace("{b}", body);
        };
    }

    private static Map<String, Skin> all() {
        var all = new LinkedHashMap<String, Skin>();
        all.put("block theme", of(UnseenDesigns.BLOCKS, "<h2 class=\"wp-block-heading\">{h}</h2>\n", PLAIN, ""));
        all.put(
                "page builder",
                of(
                        UnseenDesigns.BUILDER,
                        "<div class=\"elementor-widget-container\"><h3 class=\"elementor-heading-title\">{h}</h3></div>\n",
                        BOXED,
                        ""));
        all.put("sidebar theme", of(UnseenDesigns.SIDEBAR, "<h3>{h}</h3>\n", PLAIN, ""));
        all.put(
                "council accordions",
                of(
                        UnseenDesigns.COUNCIL,
                        "<div class=\"accordion__item\"><h2><button aria-expanded=\"false\" type=\"button\">{h}</button></h2><div class=\"accordion__panel\">\n",
                        PLAIN,
                        "</div></div>\n"));
        all.put(
                "drag and drop",
                of(UnseenDesigns.DRAGGED, "<h2 class=\"font_2\"><span>{h}</span></h2>\n", SPANNED, ""));
        all.put("squares", of(UnseenDesigns.SQUARES, "<h4 style=\"white-space:pre-wrap;\">{h}</h4>\n", PLAIN, ""));
        all.put(
                "team site",
                of(
                        UnseenDesigns.TEAM,
                        "<div class=\"ms-rtestate-field\"><strong>{h}</strong></div>\n",
                        line -> "<div>" + line + "</div>\n",
                        "<div>&#160;</div>\n"));
        all.put(
                "blocks of a grid",
                of(
                        UnseenDesigns.GRID,
                        "<section class=\"umb-block-grid__layout-item\"><h2>{h}</h2>\n",
                        BOXED,
                        "</section>\n"));
        all.put(
                "public service",
                of(
                        UnseenDesigns.SERVICE,
                        "<h2 class=\"govuk-heading-m\">{h}</h2>\n",
                        line -> "<p class=\"govuk-body\">" + line + "</p>\n",
                        ""));
        all.put(
                "tables",
                of(
                        UnseenDesigns.TABLES,
                        "<tr><td bgcolor=\"#ccddee\"><font face=\"Arial\" size=\"3\"><b>{h}</b></font></td></tr><tr><td><font face=\"Arial\" size=\"2\">",
                        BROKEN,
                        "</font></td></tr>\n"));
        all.put("surgery supplier", of(UnseenDesigns.SURGERY, "<h2>{h}</h2><ul>\n", LISTED, "</ul>\n"));
        all.put("health library", of(UnseenDesigns.LIBRARY, "<section><h2>{h}</h2>\n", PLAIN, "</section>\n"));
        all.put("joined modules", of(UnseenDesigns.MODULES, "<h2>{h}</h2>\n", PLAIN, "<hr />\n"));
        all.put("generated notes", of(UnseenDesigns.NOTES, "<h2 id=\"part\">{h}</h2>\n", PLAIN, ""));
        all.put(
                "sports club",
                of(
                        UnseenDesigns.CLUB,
                        "<div class=\"card mb-3\"><div class=\"card-header\">{h}</div><div class=\"card-body\">\n",
                        PLAIN,
                        "</div></div>\n"));
        all.put("web forms", of(UnseenDesigns.FORMS, "<h3>{h}</h3>\n", BROKEN, ""));
        all.put(
                "rendered app",
                of(
                        UnseenDesigns.RENDERED,
                        "<h2 class=\"text-2xl font-semibold\">{h}</h2>\n",
                        line -> "<p class=\"mt-4 leading-7\">" + line + "</p>\n",
                        ""));
        all.put(
                "giving charity",
                of(
                        UnseenDesigns.GIVING,
                        "<div class=\"paragraph paragraph--type--text\"><h2>{h}</h2>\n",
                        PLAIN,
                        "</div>\n"));
        all.put("diary", of(UnseenDesigns.DIARY, "<b>{h}</b><br>\n", BROKEN, ""));
        all.put(
                "two languages",
                of(UnseenDesigns.BILINGUAL, "<h2>{h}</h2><div class=\"editor\">\n", PLAIN, "</div>\n"));
        return all;
    }
}

package fingerpost.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words that a page is there for, without what stands on every page of its website.
 *
 * @param paragraphs those in p elements, in order
 * @param text a line for each block
 */
record MainText(List<String> headings, List<String> paragraphs, String text) {

    private static final int MOST_HEADINGS = 200;
    private static final int LONGEST = 200_000;
    private static final int TOO_SHORT = 200;
    private static final String NEVER =
            "script, style, noscript, template, svg, iframe, object, canvas, select, button,"
                    + " dialog, [hidden], [aria-hidden=true], [role=dialog], [role=alertdialog]";
    private static final String AROUND = "nav, footer, aside, body > header, form, [role=navigation], [role=banner],"
            + " [role=contentinfo], [role=complementary], [role=search]";
    private static final Pattern NOISE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:cookies?|consent|gdpr|onetrust|ccc|breadcrumbs?|skip-?link|share|social|newsletter"
                    + "|sidebar|site-?(?:header|footer)|advert|popup|modal)(?:$|[\\s_-])");
    private static final String MAIN = "main, [role=main], #main, #maincontent, #main-content, #content, article";

    /** Takes all the rest out of the document. */
    static MainText takenFrom(Document document) {
        document.select(NEVER).remove();
        var whole = words(document.body());
        document.select(AROUND).remove();
        for (var one : document.body().select("[class], [id]")) {
            if (isNoise(one)) one.remove();
        }
        var main = document.select(MAIN).stream()
                .max(java.util.Comparator.comparingInt(one -> one.text().length()))
                .orElse(document.body());
        var text = words(main);
        // a page that calls all of its words noise
        if (text.length() < TOO_SHORT && whole.length() > 10 * TOO_SHORT) text = whole;
        return new MainText(
                main.select("h1, h2, h3").stream()
                        .map(one -> Words.clip(Words.plain(one.text()), Words.LONGEST_TITLE))
                        .filter(words -> !words.isEmpty())
                        .limit(MOST_HEADINGS)
                        .toList(),
                main.select("p").stream().map(one -> Words.plain(one.text())).toList(),
                text.length() > LONGEST ? Words.clip(text, LONGEST) : text);
    }

    private static boolean isNoise(Element element) {
        return !element.normalName().equals("body")
                && !element.normalName().equals("main")
                && (NOISE.matcher(element.id()).find()
                        || NOISE.matcher(element.className()).find());
    }

    private static String words(Element element) {
        var lines = new Lines();
        element.traverse(lines);
        return lines.done();
    }

    /** Gathers words, with a new line wherever a block begins or ends. */
    private static final class Lines implements NodeVisitor {

        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) line.append(text.getWholeText());
            else if (breaks(node)) end();
        }

        @Override
        public void tail(Node node, int depth) {
            if (breaks(node)) end();
        }

        private static boolean breaks(Node node) {
            return node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"));
        }

        private void end() {
            var words = Words.plain(line.toString());
            if (!words.isEmpty()) lines.add(words);
            line.setLength(0);
        }

        String done() {
            end();
            return String.join("\n", lines);
        }
    }
}

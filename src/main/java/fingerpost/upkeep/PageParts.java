package fingerpost.upkeep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page that tell of it, gathered in one walk through it.
 *
 * @param paragraphs how many it has
 * @param texts its words, as they stand between one tag and the next
 */
record PageParts(
        Document document,
        List<Element> metas,
        List<Element> links,
        List<Element> anchors,
        List<Element> scripts,
        List<Element> frames,
        List<Element> titles,
        List<Element> properties,
        List<Element> scopes,
        int paragraphs,
        List<String> texts) {

    private static final int DEEPEST = 100;
    private static final int LONGEST = 2_000;

    static PageParts of(Document document) {
        var metas = new ArrayList<Element>();
        var links = new ArrayList<Element>();
        var anchors = new ArrayList<Element>();
        var scripts = new ArrayList<Element>();
        var frames = new ArrayList<Element>();
        var titles = new ArrayList<Element>();
        var properties = new ArrayList<Element>();
        var scopes = new ArrayList<Element>();
        var paragraphs = new int[1];
        var texts = new ArrayList<String>();
        document.traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) texts.add(text.getWholeText());
            if (!(node instanceof Element element)) return;
            switch (element.normalName()) {
                case "meta" -> metas.add(element);
                case "link", "base" -> links.add(element);
                case "a" -> anchors.add(element);
                case "script" -> scripts.add(element);
                case "iframe", "frame" -> frames.add(element);
                case "h1" -> titles.add(element);
                case "p" -> paragraphs[0]++;
                default -> {}
            }
            if (element.attributesSize() > 0 && element.hasAttr("itemprop")) properties.add(element);
            if (element.attributesSize() > 0 && element.hasAttr("itemscope")) scopes.add(element);
        });
        return new PageParts(
                document, metas, links, anchors, scripts, frames, titles, properties, scopes, paragraphs[0], texts);
    }

    /** The elements that the page's title stands in. */
    Set<Element> aroundTitle() {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        if (titles.isEmpty()) return around;
        var one = titles.getFirst().parent();
        for (int i = 0; i < DEEPEST && one != null && one != document.body(); i++) {
            around.add(one);
            one = one.parent();
        }
        return around;
    }

    /** A meta element's words by name or property, or null. */
    @Nullable
    String meta(String name) {
        for (var one : metas) {
            if (!one.attr("property").equalsIgnoreCase(name)
                    && !one.attr("name").equalsIgnoreCase(name)) continue;
            var words = Words.plain(one.attr("content"));
            if (!words.isEmpty()) return Words.clip(words, LONGEST);
        }
        return null;
    }
}

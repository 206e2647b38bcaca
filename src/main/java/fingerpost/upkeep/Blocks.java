package fingerpost.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Gathers a page's lines in one walk, and where the elements that are called its main ones begin and end. */
final class Blocks implements NodeFilter {

    private static final Set<String> MAIN_IDS = Set.of("main", "maincontent", "main-content", "content");
    private static final int WIDEST_ROW = 8;

    /** A part of the lines, and how much is written there; whether it is the one that pages call main. */
    record Part(int from, int to, int written, boolean main) {}

    private final @Nullable Surroundings surroundings;
    private final Set<Element> around;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final ArrayList<int[]> open = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int level;
    private boolean paragraph;
    private int linkDepth;
    private int linked;
    private int links;
    private int rowDepth;
    private int inside;
    private int written;

    /**
     * @param surroundings tells what to pass over; null to keep what surrounds the main text too
     * @param around elements that may be the main one, besides those that are called so
     */
    Blocks(@Nullable Surroundings surroundings, Set<Element> around) {
        this.surroundings = surroundings;
        this.around = around;
    }

    List<Block> all() {
        return blocks;
    }

    List<Part> parts() {
        return parts;
    }

    int written() {
        return written;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            var words = text.getWholeText();
            line.append(words);
            if (linkDepth > 0) for (int i = 0; i < words.length(); i++) if (words.charAt(i) > ' ') linked++;
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (Surroundings.isNever(element) || surroundings != null && surroundings.holds(element, inside > 0)) {
            if (isBreak(element)) end();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isBreak(element)) {
            if (rowDepth > 0) line.append(' ');
            else end();
        }
        var name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4" -> level = name.charAt(1) - '0';
            case "summary" -> level = 4;
            case "p" -> paragraph = true;
            case "tr" -> {
                if (rowDepth > 0 || isPlainRow(element)) rowDepth++;
            }
            case "a" -> {
                if (isLink(element)) {
                    linkDepth++;
                    links++;
                }
            }
            default -> {}
        }
        if (isCalledMain(element)) inside++;
        if (isCalledMain(element) || around.contains(element)) open.add(new int[] {blocks.size(), written});
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        var name = element.normalName();
        if (name.equals("tr") && rowDepth > 0) rowDepth--;
        if (isBreak(element)) {
            if (rowDepth > 0) line.append(' ');
            else end();
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "summary" -> level = 0;
            case "p" -> paragraph = false;
            case "a" -> {
                if (isLink(element) && linkDepth > 0) linkDepth--;
            }
            default -> {}
        }
        if (isCalledMain(element)) inside--;
        if ((isCalledMain(element) || around.contains(element)) && !open.isEmpty()) {
            var began = open.removeLast();
            boolean main = name.equals("main") || element.attr("role").equals("main");
            parts.add(new Part(began[0], blocks.size(), written - began[1], main));
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBreak(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private boolean isLink(Element anchor) {
        var to = anchor.attr("href");
        // headings link to themselves
        if (level > 0 && to.startsWith("#")) return false;
        return !to.isEmpty() && !to.startsWith("tel:") && !to.startsWith("mailto:") && !to.startsWith("sms:");
    }

    private static boolean isCalledMain(Element element) {
        return switch (element.normalName()) {
            case "main", "article" -> true;
            case "div", "section", "td" ->
                element.attributesSize() > 0
                        && (element.attr("role").equals("main") || MAIN_IDS.contains(element.id()));
            default -> false;
        };
    }

    /** A row that is read across, such as a day with its hours, rather than one that a page is laid out by. */
    private static boolean isPlainRow(Element row) {
        int cells = row.childrenSize();
        if (cells < 2 || cells > WIDEST_ROW) return false;
        for (var cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            int blocks = 0;
            for (var inner = cell.firstElementChild(); inner != null; inner = inner.nextElementSibling()) {
                if (inner.normalName().equals("br") || inner.isBlock()) blocks++;
                if (blocks > 1 || inner.childrenSize() > 2) return false;
                switch (inner.normalName()) {
                    case "table", "ul", "ol", "h1", "h2", "h3", "h4", "form", "input" -> {
                        return false;
                    }
                    default -> {}
                }
            }
        }
        return true;
    }

    /** The line that was gathered is done. */
    void end() {
        if (!line.isEmpty()) {
            var words = Words.plain(line);
            if (!words.isEmpty()) {
                blocks.add(new Block(words, level, paragraph, linked, links));
                written += words.length();
            }
            line.setLength(0);
        }
        linked = 0;
        links = linkDepth > 0 ? 1 : 0;
    }
}

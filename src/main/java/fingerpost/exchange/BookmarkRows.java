package fingerpost.exchange;

import fingerpost.catalogue.EntryRules;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.Problem;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The bookmark file that Netscape invented and browsers and bookmark services still write: {@code DT} holds a link or a
 * folder's heading, {@code DD} what was noted of it, {@code DL} what is in a folder. It is read as a browser reads HTML,
 * and what has been read is let go. All that a bookmark says counts only when its link is new.
 */
final class BookmarkRows implements Rows {

    private static final Set<String> LET_GO = Set.of("dt", "dd", "dl", "a", "hr");
    private static final String FORBIDDEN = "\"<>\\^`{|}";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final BookmarkText text;
    private final Iterator<Element> elements;
    private final String language;
    private final Deque<Row> ready = new ArrayDeque<>();
    private @Nullable Bookmark waiting;

    /** A link that may still get a description, and the folder it is in. */
    private record Bookmark(long line, String url, ObjectNode whenNew) {}

    BookmarkRows(InputStream in, String language) {
        this.language = language;
        this.text = BookmarkText.of(in);
        this.elements = new StreamParser(Parser.htmlParser().setTrackPosition(true))
                .parse(text, "")
                .iterator();
    }

    @Override
    public @Nullable Row next() {
        try {
            while (ready.isEmpty() && elements.hasNext()) {
                var element = elements.next();
                read(element);
                letGo(element);
            }
        } catch (java.io.UncheckedIOException cannotRead) {
            throw new Unreadable("the file cannot be read: " + cannotRead.getMessage());
        }
        if (ready.isEmpty()) flush();
        return ready.poll();
    }

    private void read(Element element) {
        switch (element.normalName()) {
            case "a" -> link(element);
            case "dd" -> note(element);
            case "hr" -> {
                flush();
                refuse(line(element), "", WHOLE_LINE, "is a separator, which points nowhere");
            }
            case "h3", "dl" -> flush();
            default -> {}
        }
    }

    private void link(Element link) {
        flush();
        text.bookmarkRead();
        var url = address(link.attr("href").strip());
        var name = words(link.text(), EntryRules.LONGEST_TITLE);
        var refused = refusal(url);
        if (refused != null) {
            refuse(line(link), name, "url", refused);
            return;
        }
        var whenNew = NODES.objectNode();
        whenNew.put("url", url);
        whenNew.putObject("title").put(language, name.isEmpty() ? words(bare(url), EntryRules.LONGEST_TITLE) : name);
        var topics = new LinkedHashSet<String>();
        BookmarkFolders.of(link).flatMap(TopicNames::slug).ifPresent(topics::add);
        for (var tag : link.attr("tags").split(",")) TopicNames.slug(tag).ifPresent(topics::add);
        if (!topics.isEmpty()) {
            var list = whenNew.putArray("topics");
            topics.stream().limit(EntryRules.MOST_IN_LIST).forEach(list::add);
        }
        if (link.attr("private").equals("1")) whenNew.put("audience", "staff");
        waiting = new Bookmark(line(link), url, whenNew);
    }

    private void note(Element note) {
        if (waiting == null) return;
        var words = words(note.wholeText(), EntryRules.LONGEST_LINE);
        if (!words.isEmpty()) waiting.whenNew().putObject("summary").put(language, words);
        flush();
    }

    private void refuse(long line, String name, String field, String reason) {
        ready.add(new Row(line, null, name, Kind.RESOURCE.word(), List.of(new Problem(field, reason))));
    }

    private void flush() {
        if (waiting == null) return;
        ready.add(Row.of(waiting.line(), new Described(NODES.objectNode(), waiting.whenNew())));
        waiting = null;
    }

    /** Why a link is none that a guide can point to, or null. */
    private static @Nullable String refusal(String url) {
        if (url.isEmpty()) return "is missing; the bookmark points nowhere";
        int colon = url.indexOf(':');
        var scheme = colon < 0 ? "" : url.substring(0, colon).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "javascript" -> "is a script (javascript:) that runs in a browser, not a page to point to";
            case "place" -> "is a search in the browser's own bookmarks (place:), not a page to point to";
            case "data" -> "holds its page in itself (data:), so there is no page to point to";
            case "file" -> "is a file on one computer (file:), which nobody else can open";
            case "about", "chrome", "edge", "brave", "opera", "vivaldi" ->
                "is a page of the browser itself (" + scheme + ":), which is no place on the web";
            default -> null;
        };
    }

    /** With the characters encoded that browsers let stand in an address and that its grammar forbids. */
    private static String address(String url) {
        var address = new StringBuilder();
        url.chars().forEach(c -> {
            if (c <= ' ' || FORBIDDEN.indexOf(c) >= 0) address.append(String.format(Locale.ROOT, "%%%02X", c));
            else address.append((char) c);
        });
        return address.toString();
    }

    private static String bare(String url) {
        return url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
    }

    /** On one line or more, without control characters, and no longer than may be. */
    private static String words(String said, int longest) {
        var plain = said.replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ").strip();
        if (plain.length() <= longest) return plain;
        int end = Character.isHighSurrogate(plain.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return plain.substring(0, end).stripTrailing() + "…";
    }

    private static long line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }

    /** Takes out of the document what has been read, with the blanks before it, so that it does not grow. */
    private static void letGo(Element element) {
        var parent = element.parent();
        boolean paragraph = element.nameIs("p") && parent != null && parent.nameIs("dl");
        boolean item = element.nameIs("li") && element.closest("dd") == null;
        if (!paragraph && !item && !LET_GO.contains(element.normalName())) return;
        var after = element.nextElementSibling();
        boolean namesFolder = element.nameIs("dt") && after != null && (after.nameIs("dd") || after.nameIs("dl"));
        if (namesFolder && element.selectFirst("> h3") != null) return;
        var before = element.nameIs("dd") || element.nameIs("dl") ? element.previousElementSibling() : null;
        if (before != null && before.nameIs("dt")) before.remove();
        while (element.previousSibling() instanceof TextNode blank) blank.remove();
        element.remove();
    }

    @Override
    public long bytes() {
        return text.taken();
    }
}

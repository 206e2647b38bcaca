package fingerpost.exchange;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which folder a bookmark lies in, less those that every browser has and that say nothing of what is in them. */
final class BookmarkFolders {

    private static final int DEEPEST = 1_000;
    private static final Set<String> OF_BROWSERS = Set.of(
            "bookmarks",
            "bookmarks-bar",
            "bookmark-bar",
            "bookmarks-menu",
            "bookmark-menu",
            "bookmarks-toolbar",
            "personal-toolbar",
            "toolbar",
            "other-bookmarks",
            "mobile-bookmarks",
            "unsorted-bookmarks",
            "all-bookmarks",
            "favourites",
            "favorites",
            "favourites-bar",
            "favorites-bar",
            "other-favourites",
            "other-favorites",
            "links",
            "reading-list",
            "unfiled",
            "unsorted",
            "uncategorised",
            "uncategorized",
            "imported",
            "nodau-tudalen",
            "bar-nodau-tudalen",
            "nodau-tudalen-eraill",
            "ffefrynnau",
            "bar-ffefrynnau",
            "mewnforiwyd");

    private BookmarkFolders() {}

    /** The name of the innermost folder that a person named, for a link that is still in its document. */
    static Optional<String> of(Element link) {
        int deep = 0;
        for (var outer = link.parent(); outer != null; outer = outer.parent()) deep++;
        if (deep > DEEPEST) throw new Unreadable("the folders in the file are nested more than a few hundred deep");
        for (var outer = link.parent(); outer != null; outer = outer.parent()) {
            var heading = outer.nameIs("dl") ? heading(outer) : null;
            if (heading != null && !isOfBrowser(heading)) return Optional.of(heading.text());
        }
        return Optional.empty();
    }

    private static boolean isOfBrowser(Element heading) {
        if (heading.hasAttr("personal_toolbar_folder") || heading.hasAttr("unfiled_bookmarks_folder")) return true;
        var slug = TopicNames.slug(heading.text()).orElse("");
        return slug.isEmpty() || OF_BROWSERS.contains(slug) || slug.startsWith("imported-");
    }

    /** The heading stands before the list, or, where a note comes between, in the item before the note. */
    private static @Nullable Element heading(Element list) {
        var before = before(list);
        var parent = list.parent();
        if (before == null && parent != null && parent.nameIs("dd")) before = before(parent);
        if (before == null) return null;
        return before.nameIs("h3") ? before : before.selectFirst("> h3");
    }

    private static @Nullable Element before(Element element) {
        var before = element.previousElementSibling();
        while (before != null && before.nameIs("p")) before = before.previousElementSibling();
        return before;
    }
}

package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.CanonicalUrl;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.search.Hit;
import fingerpost.search.Search;
import fingerpost.search.SearchRequest;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * The box on top: a pasted link becomes an entry, and for words it shows what staff need in a consultation: what only
 * they may see, plainly marked, beside what they may give to anybody, each with the note on it.
 */
@Controller
@Allowed({Role.READER, Role.PRACTICE_EDITOR, Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class FindBox {

    private static final Pattern BARE = Pattern.compile("(www\\.\\S+|\\S+\\.\\S+/\\S*)");

    /** What is for staff is few; more than a screen of it would hide what it stands beside. */
    private static final int MOST_FOR_STAFF = 5;

    /**
     * What the page shows: what is for staff only, and the public entries of this page.
     *
     * @param keeps whether this person keeps entries, and so may want those in any state
     */
    record Shown(
            Desk desk, String q, List<StaffPointer> forStaff, List<StaffPointer> forAll, Paging paging, boolean keeps) {

        public String onPage(Frame frame, int page) {
            return frame.link("/staff/find?q=" + encoded(q) + "&page=" + page);
        }

        /** The same search, with a box to tick beside each result. */
        public String picking(Frame frame) {
            return frame.link("/search?handout=staff&q=" + encoded(q));
        }

        public String inAnyState(Frame frame) {
            return frame.link("/staff/entries?words=" + encoded(q));
        }
    }

    private final Catalogue catalogue;
    private final Search search;
    private final Pages pages;

    FindBox(Catalogue catalogue, Search search, Pages pages) {
        this.catalogue = catalogue;
        this.search = search;
        this.pages = pages;
    }

    @GetMapping("/staff/find")
    View find(
            Frame frame,
            Desk desk,
            Person person,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String page) {
        var typed = q.strip();
        boolean keeps = person.role().keepsTheGuide();
        if (keeps && isLink(typed)) return EntryEditor.to(frame, "/staff/add?url=" + encoded(typed));
        var request = SearchRequest.parse(
                        page == null ? Map.of("q", typed) : Map.of("q", typed, "page", page),
                        frame.language(),
                        catalogue)
                .request();
        var found = request.text().isEmpty() ? null : search.find(request);
        var hits = found == null ? List.<Hit>of() : found.hits();
        // an entry with a note comes once: beside the others when it is there, else among what is for staff
        var shown = hits.stream().map(hit -> hit.entry().id()).toList();
        var forStaff = found == null || request.page() > 1
                ? List.<Entry>of()
                : search.findForStaff(request.text(), MOST_FOR_STAFF).stream()
                        .filter(entry -> !shown.contains(entry.id()))
                        .toList();
        var notes = catalogue
                .notes()
                .of(Stream.concat(shown.stream(), forStaff.stream().map(Entry::id))
                        .toList());
        return pages.own(
                frame,
                "staff/found.jte",
                new Shown(
                        desk,
                        request.text(),
                        forStaff.stream()
                                .map(entry -> StaffPointer.of(entry, notes, frame))
                                .toList(),
                        hits.stream()
                                .map(hit -> StaffPointer.of(hit.entry(), notes, frame))
                                .toList(),
                        new Paging(request.page(), request.size(), found == null ? 0 : found.total()),
                        keeps));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static boolean isLink(String typed) {
        if (typed.matches("(?i)https?://.*")) return true;
        return BARE.matcher(typed).matches() && CanonicalUrl.problem("https://" + typed) == null;
    }
}

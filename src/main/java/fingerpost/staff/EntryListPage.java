package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.Audience;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.EntryList;
import fingerpost.catalogue.Refused;
import fingerpost.catalogue.SavedView;
import fingerpost.catalogue.Status;
import fingerpost.exchange.CsvTable;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Paging;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of entries in any state: filtered by anything, sorted, saved as a view, taken away as CSV. */
@Controller
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class EntryListPage {

    private static final int ROWS = 50;

    /** What the page shows; change tells whether this person may change entries. */
    record Shown(
            Desk desk,
            ListQuery query,
            List<Row> rows,
            Paging paging,
            List<SavedView> views,
            List<Choice> topics,
            List<Choice> sources,
            boolean change) {}

    record Row(
            String id,
            String title,
            String website,
            String status,
            boolean staffOnly,
            String changed,
            String by,
            @Nullable String next,
            boolean overdue,
            long visits,
            List<InLanguage> unfinished,
            boolean toLookAt) {}

    /** One thing a list can be narrowed to. */
    record Choice(String slug, String name) {}

    private final Catalogue catalogue;
    private final Pages pages;
    private final PeoplesNames people;
    private final TopicNames names;

    EntryListPage(Catalogue catalogue, Pages pages, PeoplesNames people, TopicNames names) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.people = people;
        this.names = names;
    }

    @GetMapping("/staff/entries")
    @Allowed({Role.READER, Role.PRACTICE_EDITOR, Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
    View list(Frame frame, Desk desk, Person person, @RequestParam Map<String, String> asked) {
        var query = ListQuery.of(readable(asked, person));
        var found = catalogue.list().page(query.filter(), query.order(), query.descending(), query.page(), ROWS);
        var paging = new Paging(query.page(), ROWS, (int) found.total());
        if (paging.page() != query.page()) {
            found = catalogue.list().page(query.filter(), query.order(), query.descending(), paging.page(), ROWS);
        }
        var by = people.all();
        boolean asksForDue = query.filter().due() != null;
        var rows = found.rows().stream()
                .map(row -> row(row, by, frame, asksForDue))
                .toList();
        boolean change = person.is(Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR);
        return pages.own(
                frame,
                "staff/entries.jte",
                new Shown(
                        desk,
                        query,
                        rows,
                        paging,
                        change ? catalogue.savedViews().of(person.id()) : List.of(),
                        topics(frame),
                        sources(frame),
                        change));
    }

    /** Who only reads sees what is published: drafts are nobody's word yet. */
    private static Map<String, String> readable(Map<String, String> asked, Person person) {
        if (person.is(Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR)) return asked;
        var published = new LinkedHashMap<>(asked);
        published.put("status", "published");
        return published;
    }

    private Row row(EntryList.Row row, Map<String, String> people, Frame frame, boolean asksForDue) {
        var entry = row.entry();
        var next = entry.review() == null ? null : entry.review().next();
        boolean overdue = next != null && !next.isAfter(LocalDate.now(Times.HERE));
        return new Row(
                entry.id(),
                entry.title().best(frame.language()),
                website(entry),
                entry.status().word(),
                entry.audience() == Audience.STAFF,
                Times.day(frame, row.changed()),
                people.getOrDefault(row.changedBy(), row.changedBy()),
                next == null ? null : frame.date(next),
                overdue,
                row.visits(),
                InLanguage.of(entry, catalogue.area().languages()).stream()
                        .filter(in -> !in.word().equals("reviewed"))
                        .toList(),
                entry.status() == Status.PUBLISHED && (next == null || overdue || asksForDue));
    }

    private static String website(Entry entry) {
        var url = entry.url();
        return url == null ? "" : url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "");
    }

    private List<Choice> topics(Frame frame) {
        return catalogue.topics().keySet().stream()
                .map(slug -> new Choice(slug, names.topic(slug, frame.language())))
                .sorted(java.util.Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<Choice> sources(Frame frame) {
        return catalogue.sources().values().stream()
                .map(source -> new Choice(
                        source.slug(),
                        source.name().isEmpty() ? source.slug() : source.name().best(frame.language())))
                .toList();
    }

    @PostMapping("/staff/views")
    View save(
            Frame frame,
            Person person,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String list,
            RedirectAttributes after) {
        var query = ListQuery.of(list).query();
        try {
            catalogue.savedViews().save(person.id(), new SavedView(name, query));
            after.addFlashAttribute(Desk.DONE, "staff.done.view");
        } catch (Refused why) {
            after.addFlashAttribute(Desk.DONE, "staff.done.view-refused");
        }
        return EntryEditor.to(frame, "/staff/entries?" + query);
    }

    @PostMapping("/staff/views/forget")
    View forget(Frame frame, Person person, @RequestParam(defaultValue = "") String name) {
        catalogue.savedViews().remove(person.id(), name);
        return EntryEditor.to(frame, "/staff/entries");
    }

    /** The rows of all pages, as they are filtered and sorted. */
    @GetMapping("/staff/entries.csv")
    void csv(@RequestParam Map<String, String> asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var query = ListQuery.of(asked);
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"entries.csv\"");
        response.setHeader("Cache-Control", "no-store");
        var table = new CsvTable(response.getOutputStream());
        table.row(List.of(
                "id",
                "title",
                "url",
                "status",
                "audience",
                "kind",
                "reach",
                "source",
                "topics",
                "reviewed on",
                "reviewed by",
                "next review",
                "changed",
                "visits"));
        int page = 1;
        for (var found = page(query, page); !found.rows().isEmpty(); found = page(query, ++page)) {
            for (var row : found.rows()) table.row(cells(row));
        }
    }

    private EntryList.Page page(ListQuery query, int page) {
        return catalogue.list().page(query.filter(), query.order(), query.descending(), page, EntryList.MOST_A_PAGE);
    }

    private List<String> cells(EntryList.Row row) {
        var entry = row.entry();
        var review = entry.review();
        return List.of(
                entry.id(),
                entry.title().best(catalogue.area().firstLanguage()),
                said(entry.url()),
                entry.status().word(),
                entry.audience().word(),
                entry.kind().word(),
                entry.reach().word(),
                said(entry.source()),
                String.join(" ", entry.topics()),
                review == null ? "" : review.on().toString(),
                review == null ? "" : said(review.by()),
                review == null || review.next() == null ? "" : review.next().toString(),
                row.changed().toString(),
                String.valueOf(row.visits()));
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}

package fingerpost.staff;

import fingerpost.access.Person;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Contrast;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Moved;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.PracticeRules;
import fingerpost.catalogue.PracticeShown;
import fingerpost.catalogue.PracticeView;
import fingerpost.catalogue.Problem;
import fingerpost.catalogue.Refused;
import fingerpost.catalogue.Topic;
import fingerpost.exchange.OneLine;
import fingerpost.search.Search;
import fingerpost.search.SearchRequest;
import fingerpost.web.Frame;
import fingerpost.web.InPractice;
import fingerpost.web.Pages;
import fingerpost.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one page on which a practice says what it shows, with how that looks beside it, saved or not. */
@Component
final class PracticeEditor {

    private static final int MOST_FOUND = 8;

    /** One of a list: what it is called by, its title, and whether it is not in the guide any more. */
    record Row(String id, String title, boolean gone) {}

    record TopicRow(String slug, String name, boolean hidden) {}

    /** How its front page looks. */
    record Look(
            InPractice practice,
            @Nullable String welcome,
            List<String> pinned,
            List<String> topics,
            List<String> services,
            List<String> contact) {}

    /**
     * What the page shows.
     *
     * @param unsaved whether the form holds something that is not kept yet
     * @param nearest the colour that passes, when the one typed does not
     * @param first topics that are not in the list and can be put into it, names by slug
     */
    record Shown(
            Desk desk,
            String slug,
            String name,
            long asOf,
            Filled filled,
            Map<String, String> problems,
            boolean moved,
            boolean unsaved,
            List<Row> pinned,
            List<Row> hidden,
            List<TopicRow> topics,
            List<PracticeDraft.Told> notices,
            @Nullable String nearest,
            String find,
            @Nullable List<Row> found,
            List<Row> services,
            Map<String, String> first,
            Look look) {}

    /** What happened to a form that is shown again. */
    private record State(HttpStatus status, boolean moved, boolean unsaved, List<Problem> problems, String find) {}

    private final Catalogue catalogue;
    private final Search search;
    private final Pages pages;

    PracticeEditor(Catalogue catalogue, Search search, Pages pages) {
        this.catalogue = catalogue;
        this.search = search;
        this.pages = pages;
    }

    View show(Frame frame, Desk desk, Practice there) {
        var state = new State(HttpStatus.OK, false, false, List.of(), "");
        return page(frame, desk, there, there.revision(), draft(there), List.of(), state);
    }

    View change(
            Frame frame,
            Desk desk,
            Person person,
            Practice there,
            long asOf,
            HttpServletRequest request,
            RedirectAttributes after) {
        var asked = request.getParameter("do");
        var button = asked == null ? "look" : asked;
        var typed = PracticeDraft.in(request, languages());
        var theirs = request.getParameterValues("theirs");
        if (theirs != null) {
            typed = typed.and(
                    new PracticeDraft(typed.typed(), List.of(), List.of(), List.of(), List.of(), List.of()),
                    typed.typed().with(List.of(theirs), draft(there).typed()));
        }
        var first = request.getParameter("first-topic");
        var draft = button.equals("topic-first") ? typed.after("topic-first:" + slugOf(first)) : typed.after(button);
        var find = request.getParameter("find");
        var found = find == null ? "" : find.strip();
        if (!button.equals("save")) {
            var state = new State(HttpStatus.OK, false, true, List.of(), found);
            return page(frame, desk, there, asOf, draft, List.of(), state);
        }
        try {
            catalogue.named().describe(read(draft, there), asOf, person.actor());
            after.addFlashAttribute(Desk.DONE, "staff.done.kept");
            return EntryEditor.to(frame, "/staff/practices/" + there.slug());
        } catch (Refused why) {
            var state = new State(HttpStatus.UNPROCESSABLE_CONTENT, false, true, why.problems(), found);
            return page(frame, desk, there, asOf, draft, List.of(), state);
        } catch (Moved meanwhile) {
            var now = (Practice) meanwhile.now();
            var mine = draft.typed();
            var both = Clash.of(
                    new Typed(mine.shape(), mine.languages(), Map.of()),
                    mine,
                    draft(now).typed());
            var state = new State(HttpStatus.CONFLICT, true, true, List.of(), found);
            return page(frame, desk, now, now.revision(), draft.and(draft(now), both.merged()), both.clashes(), state);
        }
    }

    private PracticeDraft draft(Practice practice) {
        var view = practice.view();
        var unhidden = view.hiding(java.util.Set.of(), java.util.Set.of());
        var listed = catalogue.shownBy(practice.showing(unhidden)).topics();
        return PracticeDraft.of(practice, listed.stream().map(Topic::slug).toList(), languages());
    }

    private Practice read(PracticeDraft draft, Practice there) {
        var line = draft.line(there.slug(), OneLine.of("practice", there), areas(there));
        var practice = OneLine.practice(line, languages().getFirst()).change().onto(there);
        var problems = PracticeRules.problems(practice);
        if (!problems.isEmpty()) throw new Refused(problems);
        return practice;
    }

    /** The topics as they would stand if the practice had moved none. */
    private List<String> areas(Practice practice) {
        return catalogue.shownBy(practice.showing(PracticeView.INHERITED)).topics().stream()
                .map(Topic::slug)
                .toList();
    }

    /** A topic by its slug or by its name in any language, as a person typed it; else what was typed. */
    private String slugOf(@Nullable String typed) {
        var words = typed == null ? "" : typed.strip();
        return catalogue.topics().values().stream()
                .filter(topic -> topic.slug().equals(words)
                        || topic.name().byLanguage().values().stream().anyMatch(words::equalsIgnoreCase))
                .map(Topic::slug)
                .findFirst()
                .orElse("");
    }

    private View page(
            Frame frame, Desk desk, Practice there, long asOf, PracticeDraft draft, List<Clash> clashes, State state) {
        var problems = state.problems();
        var looked = there;
        try {
            looked = read(draft, there);
        } catch (Refused why) {
            if (state.unsaved()) problems = why.problems();
        }
        var filled = new Filled(draft.typed(), problems, clashes);
        var language = frame.language();
        var shown = new Shown(
                desk,
                there.slug(),
                there.name().best(language),
                asOf,
                filled,
                said(filled, frame),
                state.moved(),
                state.unsaved(),
                rows(draft.pinned(), language),
                rows(draft.hidden(), language),
                topics(draft, language),
                draft.notices(),
                nearest(draft),
                state.find(),
                state.find().isEmpty() ? null : found(state.find(), draft, language),
                own(there.slug(), language),
                first(draft, language),
                look(catalogue.shownBy(looked), language));
        return pages.own(frame, "staff/practice.jte", shown, state.status());
    }

    /** Each field's problem at its control; those of lists at the list's heading. */
    private static Map<String, String> said(Filled filled, Frame frame) {
        var said = new LinkedHashMap<String, String>();
        filled.said(frame).forEach(said::put);
        for (var problem : filled.problems()) {
            if (List.of("view.notices", "view.pinned", "view.hidden", "view.topics")
                    .contains(problem.field())) {
                said.remove("");
                said.merge("s-" + problem.field(), Sentences.of(frame, problem), (one, more) -> one + ". " + more);
            }
        }
        return said;
    }

    private List<Row> rows(List<String> ids, String language) {
        var entries = catalogue.entries(ids);
        return ids.stream()
                .map(id -> {
                    var entry = entries.get(id);
                    return entry == null
                            ? new Row(id, id, true)
                            : new Row(id, entry.title().best(language), !entry.isPublic() && entry.practice() == null);
                })
                .toList();
    }

    private List<TopicRow> topics(PracticeDraft draft, String language) {
        var all = catalogue.topics();
        return Lists.both(draft.topics(), draft.hiddenTopics()).stream()
                .filter(all::containsKey)
                .map(slug -> new TopicRow(
                        slug,
                        java.util.Objects.requireNonNull(all.get(slug)).name().best(language),
                        draft.hiddenTopics().contains(slug)))
                .toList();
    }

    private Map<String, String> first(PracticeDraft draft, String language) {
        var counts = catalogue.countsByTopic();
        var names = new TreeMap<String, String>();
        catalogue.topics().forEach((slug, topic) -> {
            if (counts.containsKey(slug) && !draft.topics().contains(slug)) {
                names.put(slug, topic.name().best(language));
            }
        });
        return names;
    }

    private static @Nullable String nearest(PracticeDraft draft) {
        var typed = draft.typed().at("view.accent").toLowerCase(Locale.ROOT);
        return Contrast.isColour(typed) && !Contrast.passes(typed) ? Contrast.nearest(typed) : null;
    }

    private List<Row> found(String words, PracticeDraft draft, String language) {
        return search.find(SearchRequest.of(words, language)).hits().stream()
                .map(hit -> hit.entry())
                .filter(entry ->
                        !draft.pinned().contains(entry.id()) || !draft.hidden().contains(entry.id()))
                .limit(MOST_FOUND)
                .map(entry -> new Row(entry.id(), entry.title().best(language), false))
                .toList();
    }

    private List<Row> own(String slug, String language) {
        return catalogue.ownServices(slug).stream()
                .map(entry -> new Row(entry.id(), entry.title().best(language), false))
                .toList();
    }

    private static Look look(PracticeShown shown, String reader) {
        var practice = shown.practice();
        var language =
                shown.languages().contains(reader) ? reader : shown.languages().getFirst();
        var notices = shown.notices().stream()
                .map(notice -> new InPractice.Told(Words.plain(notice.text().best(language)), notice.url()))
                .toList();
        var welcome = practice.view().welcome();
        return new Look(
                new InPractice(
                        practice.slug(),
                        Words.plain(practice.name().best(language)),
                        shown.languages(),
                        practice.view().accent(),
                        notices),
                welcome.isEmpty() ? null : welcome.best(language),
                titles(shown.pinned(), language),
                shown.topics().stream()
                        .limit(Math.max(6, practice.view().topics().size()))
                        .map(topic -> topic.name().best(language))
                        .toList(),
                titles(shown.services(), language),
                java.util.stream.Stream.of(
                                practice.phone(),
                                practice.email(),
                                practice.address(),
                                practice.postcode(),
                                practice.hours(),
                                practice.website())
                        .filter(java.util.Objects::nonNull)
                        .toList());
    }

    private static List<String> titles(List<Entry> entries, String language) {
        return entries.stream().map(entry -> entry.title().best(language)).toList();
    }

    private List<String> languages() {
        return catalogue.area().languages();
    }
}

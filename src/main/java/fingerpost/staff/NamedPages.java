package fingerpost.staff;

import fingerpost.access.Person;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Moved;
import fingerpost.catalogue.Problem;
import fingerpost.catalogue.Refused;
import fingerpost.exchange.OneLine;
import fingerpost.search.Preview;
import fingerpost.search.Search;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of one kind of thing that is kept under a slug, and the form of each. A kind says where, and who may come. */
abstract class NamedPages<T> {

    private static final int ROWS = 50;

    /** A list; many when this person may add many at once. */
    record Listed(Desk desk, String path, String key, String asked, List<Row> rows, Paging paging, boolean many) {}

    record Row(String slug, String name, @Nullable Integer entries) {}

    /** Which thing a form is of, what it is called, and as of which revision it was read; nowhere yet: 0. */
    record At(String slug, String name, long asOf) {

        static final At NOWHERE = new At("", "", 0);
    }

    /**
     * A thing's form.
     *
     * @param told what keeping it would do to search, when that was asked
     * @param extra the path that a further form of this kind is sent to, or null
     * @param together the published entries that name it, to be looked at together, or null
     * @param searched whether search reads it, so that a change can be tried there first
     */
    record Edited(
            Desk desk,
            String path,
            String key,
            Filled filled,
            At at,
            boolean moved,
            @Nullable String slugProblem,
            Preview.@Nullable Told told,
            @Nullable String extra,
            @Nullable Together together,
            boolean searched) {}

    /** A list of entries as an address asks for it, and how many they are. */
    record Together(String list, long entries) {}

    private final NamedKind<T> kind;
    private final Catalogue catalogue;
    private final Search search;
    private final Pages pages;

    NamedPages(NamedKind<T> kind, Catalogue catalogue, Search search, Pages pages) {
        this.kind = kind;
        this.catalogue = catalogue;
        this.search = search;
        this.pages = pages;
    }

    @GetMapping
    View list(
            Frame frame,
            Desk desk,
            Person person,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String page) {
        var rows = rows(q.strip(), frame.language(), person);
        var paging = new Paging(Paging.number(page), ROWS, rows.size());
        return pages.own(
                frame,
                "staff/things.jte",
                new Listed(desk, kind.path(), kind.key(""), q.strip(), paging.of(rows), paging, many(person)));
    }

    /** Whether this person may see and change the thing of this slug, or add one: empty. For anyone else it is not there. */
    boolean isFor(Person person, String slug) {
        return true;
    }

    private void mustBeFor(Person person, String slug) {
        if (!isFor(person, slug)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Whether this person may add many from a file. */
    boolean many(Person person) {
        return false;
    }

    /** Whether search reads this kind of thing. */
    boolean isSearched() {
        return true;
    }

    /** How many entries each has, or none when entries do not name this kind. */
    Map<String, Integer> counts(Catalogue of) {
        return Map.of();
    }

    private List<Row> rows(String asked, String language, Person person) {
        var wanted = asked.toLowerCase(Locale.ROOT);
        var counts = counts(catalogue);
        var rows = new ArrayList<Row>();
        kind.all().apply(catalogue).forEach((slug, thing) -> {
            var name = nameOf(slug, thing, language);
            if (!isFor(person, slug)) return;
            if (slug.contains(wanted) || name.toLowerCase(Locale.ROOT).contains(wanted)) {
                rows.add(new Row(slug, name, counts.isEmpty() ? null : counts.getOrDefault(slug, 0)));
            }
        });
        return rows;
    }

    private String nameOf(String slug, T thing, String language) {
        var name = kind.name().apply(thing);
        return name.isEmpty() ? slug : name.best(language);
    }

    @GetMapping("/_new")
    View fresh(Frame frame, Desk desk, Person person) {
        mustBeFor(person, "");
        var nothing = Typed.of(OneLine.empty(), kind.shape(), languages());
        return page(frame, desk, Filled.fine(nothing), At.NOWHERE, null, HttpStatus.OK);
    }

    @GetMapping("/{slug}")
    View edit(Frame frame, Desk desk, Person person, @PathVariable String slug) {
        var there = there(slug, person);
        return page(frame, desk, Filled.fine(typed(there)), at(slug, there, frame), null, HttpStatus.OK);
    }

    @PostMapping("/_new")
    View add(
            Frame frame,
            Desk desk,
            Person person,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String slug,
            RedirectAttributes after) {
        mustBeFor(person, "");
        var at = new At(slug.strip(), "", 0);
        if (!kind.all().apply(catalogue).containsKey(at.slug())) {
            return keep(frame, desk, person, request, at, null, after);
        }
        var filled = Filled.wrong(
                Typed.in(request, kind.shape(), languages()), List.of(new Problem("id", "is taken; choose another")));
        return page(frame, desk, filled, at, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{slug}")
    View change(
            Frame frame,
            Desk desk,
            Person person,
            HttpServletRequest request,
            @PathVariable String slug,
            @RequestParam long asOf,
            RedirectAttributes after) {
        var there = there(slug, person);
        return keep(
                frame, desk, person, request, new At(slug, nameOf(slug, there, frame.language()), asOf), there, after);
    }

    private View keep(
            Frame frame,
            Desk desk,
            Person person,
            HttpServletRequest request,
            At at,
            @Nullable T there,
            RedirectAttributes after) {
        var typed = Typed.in(request, kind.shape(), languages());
        var theirs = request.getParameterValues("theirs");
        if (theirs != null && there != null) typed = typed.with(List.of(theirs), typed(there));
        try {
            var line = typed.line(there == null ? null : OneLine.of(kind.word(), there))
                    .put("id", at.slug());
            var thing = kind.line()
                    .apply(line, catalogue.area().firstLanguage())
                    .change()
                    .onto(there);
            Runnable work = () -> kind.keep().as(catalogue.named(), thing, at.asOf(), person.actor());
            if ("preview".equals(request.getParameter("do"))) {
                var told = search.preview().of(work, List.of(), frame.language());
                return page(frame, desk, Filled.fine(typed), at, told, HttpStatus.OK);
            }
            work.run();
            after.addFlashAttribute(Desk.DONE, "staff.done.kept");
            return EntryEditor.to(frame, kind.path() + "/" + at.slug());
        } catch (Refused why) {
            return page(frame, desk, Filled.wrong(typed, why.problems()), at, null, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Moved meanwhile) {
            return moved(frame, desk, typed, at.slug());
        }
    }

    /** Where both wrote something else, both are shown; what only one of them filled in is kept. */
    private View moved(Frame frame, Desk desk, Typed mine, String slug) {
        var now = there(slug);
        var both = Clash.of(new Typed(mine.shape(), mine.languages(), Map.of()), mine, typed(now));
        var filled = new Filled(both.merged(), List.of(), both.clashes());
        return page(frame, desk, filled, at(slug, now, frame), null, HttpStatus.CONFLICT);
    }

    private At at(String slug, T thing, Frame frame) {
        return new At(
                slug, nameOf(slug, thing, frame.language()), kind.revision().applyAsLong(thing));
    }

    private View page(Frame frame, Desk desk, Filled filled, At at, Preview.@Nullable Told told, HttpStatus status) {
        var slugProblem = filled.problems().stream()
                .filter(problem -> problem.field().equals("id"))
                .map(problem -> Sentences.of(frame, problem))
                .findFirst()
                .orElse(null);
        return pages.missing(
                frame,
                "staff/thing.jte",
                new Edited(
                        desk,
                        kind.path(),
                        kind.key(""),
                        filled,
                        at,
                        status == HttpStatus.CONFLICT,
                        slugProblem,
                        told,
                        extra(at),
                        together(at),
                        isSearched()),
                status);
    }

    /** A further form of this kind under the thing's own, or null. */
    @Nullable
    String extra(At at) {
        return null;
    }

    /** The entries that name the thing and can be looked at together, or null. */
    @Nullable
    Together together(At at) {
        return null;
    }

    private Typed typed(T thing) {
        return Typed.of(OneLine.of(kind.word(), Objects.requireNonNull(thing)), kind.shape(), languages());
    }

    private T there(String slug, Person person) {
        mustBeFor(person, slug);
        return there(slug);
    }

    private T there(String slug) {
        var thing = kind.all().apply(catalogue).get(slug);
        if (thing == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return thing;
    }

    private List<String> languages() {
        return catalogue.area().languages();
    }
}

package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Want;
import fingerpost.catalogue.WantKind;
import fingerpost.catalogue.Wants;
import fingerpost.catalogue.Week;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Paging;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The first page after signing in: what wants this person, worst first. */
@Controller
final class Home {

    private static final int LINES = 20;

    /**
     * @param work what is shown to those who keep the guide; null for others
     * @param practice the slug and name of a practice editor's own practice, or null
     * @param lost the websites that no longer show the guide, of their own practice or of all
     */
    record Shown(
            Desk desk,
            Person person,
            @Nullable Work work,
            @Nullable Practice practice,
            List<LostEmbed> lost) {}

    /** A practice, and a website that showed its embed until that day, as people write it. */
    record LostEmbed(String slug, String name, String host, String last) {}

    record Practice(String slug, String name) {}

    /**
     * @param counts of each kind there is, those of the kind's cap being that many or more
     * @param problem why the last answer could not be taken, or null
     */
    record Work(
            WorklistQuery query,
            List<WantLine> lines,
            Paging paging,
            Map<WantKind, Integer> counts,
            int all,
            int mine,
            Week week,
            @Nullable String problem) {

        /** The anchor of the one that is open, or null when it is not on this page. */
        public @Nullable String openAnchor() {
            return lines.stream()
                    .filter(WantLine::open)
                    .map(WantLine::anchor)
                    .findFirst()
                    .orElse(null);
        }

        /** The number as people read it. */
        public String counted(WantKind kind) {
            int count = counts.getOrDefault(kind, 0);
            return count >= Wants.MOST_OF_A_KIND ? count + "+" : String.valueOf(count);
        }
    }

    private final Catalogue catalogue;
    private final Worklist worklist;
    private final WantLines lines;
    private final Pages pages;
    private final Clock clock;

    Home(Catalogue catalogue, Worklist worklist, WantLines lines, Pages pages, Clock clock) {
        this.catalogue = catalogue;
        this.worklist = worklist;
        this.lines = lines;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/staff")
    @Allowed({Role.READER, Role.PRACTICE_EDITOR, Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
    View home(Frame frame, Desk desk, Person person, @RequestParam Map<String, String> asked) {
        return show(frame, desk, person, WorklistQuery.of(asked), WantLines.NotTaken.NOTHING, HttpStatus.OK);
    }

    /** The page, with an answer that could not be taken in the one that is open. */
    View show(
            Frame frame,
            Desk desk,
            Person person,
            WorklistQuery query,
            WantLines.NotTaken notTaken,
            HttpStatus status) {
        var work = person.role().keepsTheGuide() ? work(frame, person, query, notTaken) : null;
        return pages.own(
                frame,
                "staff/home.jte",
                new Shown(desk, person, work, practice(frame, person), lost(frame, person)),
                status);
    }

    private Work work(Frame frame, Person person, WorklistQuery query, WantLines.NotTaken notTaken) {
        var all = worklist.of(person.id());
        var counts = new EnumMap<WantKind, Integer>(WantKind.class);
        for (var want : all) counts.merge(want.kind(), 1, Integer::sum);
        int mine = (int)
                all.stream().filter(want -> person.id().equals(want.assignee())).count();
        var asked = query.of(all, person.id());
        var paging = new Paging(pageOf(asked, query), LINES, asked.size());
        var shown = lines.of(paging.of(asked), frame, person, query.open(), notTaken);
        var here = new WorklistQuery(query.mine(), query.kind(), paging.page(), query.open());
        var week = catalogue.weeks().since(monday(), person.actor());
        var problem = notTaken.why().isEmpty() ? null : notTaken.why();
        return new Work(here, shown, paging, counts, all.size(), mine, week, problem);
    }

    /** Where the one that is open stands now; it may have moved to another page since it was linked. */
    private static int pageOf(List<Want> asked, WorklistQuery query) {
        for (int i = 0; query.open() != null && i < asked.size(); i++) {
            if (asked.get(i).key().equals(query.open())) return i / LINES + 1;
        }
        return query.page();
    }

    private java.time.Instant monday() {
        return LocalDate.ofInstant(clock.instant(), Times.HERE)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(Times.HERE)
                .toInstant();
    }

    private List<LostEmbed> lost(Frame frame, Person person) {
        if (!person.role().keepsTheGuide() && person.role() != Role.PRACTICE_EDITOR) return List.of();
        var practices = catalogue.practices();
        var lost = new ArrayList<LostEmbed>();
        for (var one : catalogue.seenFrom().lost()) {
            var practice = practices.get(one.practice());
            boolean theirs =
                    person.role() != Role.PRACTICE_EDITOR || one.practice().equals(person.practice());
            if (practice == null || !theirs) continue;
            var name = practice.name().best(frame.language());
            lost.add(new LostEmbed(one.practice(), name, one.host(), frame.date(one.last())));
        }
        return lost;
    }

    private @Nullable Practice practice(Frame frame, Person person) {
        var slug = person.practice();
        if (person.role() != Role.PRACTICE_EDITOR || slug == null) return null;
        var practice = catalogue.practices().get(slug);
        return practice == null ? null : new Practice(slug, practice.name().best(frame.language()));
    }
}

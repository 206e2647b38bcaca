package fingerpost.staff;

import fingerpost.access.Accounts;
import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.exchange.CsvTable;
import fingerpost.study.Design;
import fingerpost.study.Report;
import fingerpost.study.Studies;
import fingerpost.study.Study;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Provenance;
import fingerpost.web.Trial.Deed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The trust study: what one would be, how the one that runs is coming on, and what those that are over found. */
@Controller
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class StudyPages {

    private static final int USUAL_DAYS = 180;

    /** @param running or null; @param typed what was typed into the form to begin one, or null for who may not */
    record Listed(
            Desk desk,
            @Nullable Told running,
            List<Told> over,
            @Nullable Typed typed,
            Map<String, String> problems) {}

    /** @param findable the difference, in points, that so many views an arm find nine times in ten */
    record Typed(String primary, String views, String ends, String approval, String findable) {}

    /** A study in words. */
    record Told(
            String id,
            String began,
            String ends,
            @Nullable String ended,
            @Nullable String as,
            Deed primary) {}

    /** A look that was taken or is planned; taken is its day, or null. */
    record LookLine(
            int number,
            String views,
            String bound,
            @Nullable String taken,
            @Nullable String decision) {}

    /**
     * @param shown pages of results until now; none of what was done after them, before the study is over
     * @param report null while the study runs
     */
    record One(
            Desk desk,
            Told told,
            Study study,
            String shown,
            int percent,
            List<LookLine> looks,
            @Nullable Report report,
            @Nullable IntervalChart chart,
            boolean mayStop,
            Map<String, String> problems) {}

    private final Studies studies;
    private final Accounts accounts;
    private final Pages pages;
    private final Clock clock;

    StudyPages(Studies studies, Accounts accounts, Pages pages, Clock clock) {
        this.studies = studies;
        this.accounts = accounts;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/staff/study")
    View list(Frame frame, Desk desk, Person person) {
        var ends = LocalDate.now(clock).plusDays(USUAL_DAYS);
        return list(
                frame,
                desk,
                person,
                typed(frame, Deed.GO.word(), String.valueOf(Design.USUAL_VIEWS), ends.toString(), ""),
                Map.of());
    }

    private View list(Frame frame, Desk desk, Person person, Typed typed, Map<String, String> problems) {
        var all = studies.all();
        var running = all.stream().filter(Study::isRunning).findFirst().orElse(null);
        return pages.own(
                frame,
                "staff/studies.jte",
                new Listed(
                        desk,
                        running == null ? null : told(running, frame),
                        all.stream()
                                .filter(one -> !one.isRunning())
                                .map(one -> told(one, frame))
                                .toList(),
                        running == null && isTrusted(person) ? typed : null,
                        problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static boolean isTrusted(Person person) {
        return person.role() == Role.ADMINISTRATOR;
    }

    private static Typed typed(Frame frame, String primary, String views, String ends, String approval) {
        var usual = new Design(Deed.GO, Design.USUAL_VIEWS, LocalDate.EPOCH);
        return new Typed(primary, views, ends, approval, Figures.number(frame, usual.findable() * 100, 0, 1));
    }

    @PostMapping("/staff/study")
    @Allowed(Role.ADMINISTRATOR)
    View begin(
            Frame frame,
            Desk desk,
            Person person,
            @RequestParam(defaultValue = "") String primary,
            @RequestParam(defaultValue = "") String views,
            @RequestParam(defaultValue = "") String ends,
            @RequestParam(defaultValue = "") String approval,
            RedirectAttributes after) {
        var problems = new LinkedHashMap<String, String>();
        var outcome = Arrays.stream(Deed.values())
                .filter(deed -> deed.word().equals(primary))
                .findFirst()
                .orElse(null);
        if (outcome == null) problems.put("primary", frame.text("study.problem.primary"));
        if (!views.strip().matches("[0-9]{1,7}")) problems.put("views", problem(frame, "views"));
        var day = day(ends);
        if (day == null) problems.put("ends", problem(frame, "ends"));
        if (outcome != null && day != null && problems.isEmpty()) {
            try {
                var design = new Design(outcome, Integer.parseInt(views.strip()), day);
                var study = studies.begin(design, approval, person.actor());
                accounts.audit()
                        .add(
                                person.actor(),
                                "study.begin",
                                study.id(),
                                null,
                                Map.of(
                                        "primary",
                                        primary,
                                        "views",
                                        design.viewsAnArm(),
                                        "ends",
                                        ends,
                                        "approval",
                                        study.approval()),
                                null);
                after.addFlashAttribute(Desk.DONE, "study.done.begun");
                return EntryEditor.to(frame, "/staff/study/" + study.id());
            } catch (Studies.Refused why) {
                problems.put(why.key(), problem(frame, why.key()));
            }
        }
        return list(frame, desk, person, typed(frame, primary, views, ends, approval), problems);
    }

    private static String problem(Frame frame, String key) {
        return frame.text(
                "study.problem." + key,
                Figures.count(frame, Design.FEWEST_VIEWS),
                Figures.count(frame, Design.MOST_VIEWS));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    @GetMapping("/staff/study/{id}")
    View one(Frame frame, Desk desk, Person person, @PathVariable String id) {
        return one(frame, desk, person, there(id), Map.of());
    }

    private View one(Frame frame, Desk desk, Person person, Study study, Map<String, String> problems) {
        var counts = studies.counts(study.id());
        var report = study.isRunning() ? null : Report.of(study, counts);
        long planned = 3L * study.design().viewsAnArm();
        return pages.own(
                frame,
                "staff/study.jte",
                new One(
                        desk,
                        told(study, frame),
                        study,
                        frame.text(
                                "study.progress",
                                Figures.count(frame, counts.allViews()),
                                Figures.count(frame, planned)),
                        (int) Math.min(
                                100, 100 * counts.fewest() / study.design().viewsAnArm()),
                        looks(study, frame),
                        report,
                        report == null || report.primary().isEmpty() ? null : chart(report, frame),
                        study.isRunning() && isTrusted(person),
                        problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static IntervalChart chart(Report report, Frame frame) {
        return IntervalChart.of(report.primary().stream()
                .map(pair -> new IntervalChart.Given(
                        frame.text("study.pair", arm(frame, pair.more()), arm(frame, pair.less())),
                        pair.interval().low(),
                        pair.value(),
                        pair.interval().high()))
                .toList());
    }

    private static String arm(Frame frame, Provenance arm) {
        return frame.text("study.arm." + arm.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static List<LookLine> looks(Study study, Frame frame) {
        var lines = new ArrayList<LookLine>();
        for (var look : study.looks()) {
            lines.add(new LookLine(
                    look.number(),
                    Figures.count(frame, look.counts().fewest()),
                    look.bound() == 0 ? "–" : Figures.number(frame, look.bound(), 2, 2),
                    Times.day(frame, look.at()),
                    frame.text("study.look." + look.decision().word())));
        }
        if (!study.isRunning()) return lines;
        var bounds = study.design().bounds();
        for (int number = study.looks().size() + 1; number <= Design.LOOKS; number++) {
            lines.add(new LookLine(
                    number,
                    Figures.count(frame, study.design().viewsAtLook(number)),
                    Figures.number(frame, bounds.get(number - 1), 2, 2),
                    null,
                    null));
        }
        return lines;
    }

    private static Told told(Study study, Frame frame) {
        var ended = study.ended();
        return new Told(
                study.id(),
                Times.day(frame, study.started()),
                frame.date(study.design().ends()),
                ended == null ? null : Times.day(frame, ended),
                study.endedAs(),
                study.design().primary());
    }

    @PostMapping("/staff/study/{id}/stop")
    @Allowed(Role.ADMINISTRATOR)
    View stop(
            Frame frame,
            Desk desk,
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String because,
            RedirectAttributes after) {
        var study = there(id);
        try {
            studies.stop(id, because);
        } catch (Studies.Refused why) {
            return one(frame, desk, person, study, Map.of("because", problem(frame, why.key())));
        }
        accounts.audit().add(person.actor(), "study.stop", id, null, Map.of("because", because.strip()), null);
        after.addFlashAttribute(Desk.DONE, "study.done.stopped");
        return EntryEditor.to(frame, "/staff/study/" + id);
    }

    /** The counts by arm and day of a study that is over. */
    @GetMapping("/staff/study/{id}/counts.csv")
    void counts(@PathVariable String id, HttpServletResponse response) throws IOException {
        if (there(id).isRunning()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"trust-study.csv\"");
        var table = new CsvTable(response.getOutputStream());
        table.row(List.of("day", "shown", "counted", "times"));
        for (var line : studies.daily(id)) {
            table.row(List.of(line.day(), line.arm(), line.what(), String.valueOf(line.times())));
        }
    }

    private Study there(String id) {
        return studies.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package fingerpost.staff;

import fingerpost.access.AccessSettings;
import fingerpost.access.Accounts;
import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Landed;
import fingerpost.exchange.CsvTable;
import fingerpost.exchange.PracticeSheet;
import fingerpost.exchange.Unreadable;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Many practices at once, from a register's list: choose it, see what would be added, and add it with invitations. */
@Controller
@RequestMapping("/staff/practices/_many")
@Allowed(Role.ADMINISTRATOR)
final class BulkPractices {

    record Chosen(Desk desk, Map<String, String> problems) {}

    /** One row as shown; problem is why it cannot be added, link an invitation to pass on. */
    record Line(
            long line,
            String slug,
            String name,
            @Nullable String postcode,
            @Nullable String email,
            String outcome,
            @Nullable String problem,
            @Nullable String link) {}

    /** @param added whether the practices are there now; before, nothing has been changed */
    record Listed(Desk desk, String file, boolean added, boolean mailed, List<Line> lines) {

        long count(String outcome) {
            return lines.stream().filter(line -> line.outcome().equals(outcome)).count();
        }
    }

    private final Catalogue catalogue;
    private final Accounts accounts;
    private final AccessSettings settings;
    private final Letters letters;
    private final Uploads uploads;
    private final Pages pages;

    BulkPractices(
            Catalogue catalogue,
            Accounts accounts,
            AccessSettings settings,
            Letters letters,
            Uploads uploads,
            Pages pages) {
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.settings = settings;
        this.letters = letters;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping
    View choose(Frame frame, Desk desk) {
        return pages.own(frame, "staff/practicesfile.jte", new Chosen(desk, Map.of()));
    }

    @PostMapping
    View send(Frame frame, Desk desk, Person person, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) return again(frame, desk, frame.text("staff.import.problem.none"));
        if (file.getSize() > Uploads.MOST_BYTES) {
            return again(frame, desk, frame.text("staff.import.problem.large", Uploads.MOST_BYTES >> 20));
        }
        String name;
        try (var in = file.getInputStream()) {
            name = uploads.keep(person, in);
        }
        var kept = uploads.find(person, name).orElseThrow();
        try {
            PracticeSheet.open(catalogue, kept).tried(person.actor());
            return new RedirectView(frame.link("/staff/practices/_many/" + name));
        } catch (Unreadable why) {
            uploads.forget(kept);
            return again(frame, desk, why.sentence());
        }
    }

    private View again(Frame frame, Desk desk, String problem) {
        var shown = new Chosen(desk, Map.of("file", problem));
        return pages.own(frame, "staff/practicesfile.jte", shown, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{file}")
    View preview(Frame frame, Desk desk, Person person, @PathVariable String file) {
        var rows = PracticeSheet.open(catalogue, kept(person, file)).tried(person.actor());
        return listed(frame, new Listed(desk, file, false, letters.canBeSent(), lines(rows, frame, Map.of())));
    }

    /** Adds them, with an invitation for each that is new; the links are in no address and kept nowhere. */
    @PostMapping("/{file}")
    @Nullable
    View add(
            Frame frame,
            Desk desk,
            Person person,
            @PathVariable String file,
            @RequestParam(name = "do", defaultValue = "page") String how,
            HttpServletResponse response)
            throws IOException {
        var kept = kept(person, file);
        var rows = PracticeSheet.open(catalogue, kept).land(person.actor());
        uploads.forget(kept);
        var links = new LinkedHashMap<String, String>();
        var mails = new ArrayList<Runnable>();
        for (var row : rows) {
            if (row.outcome() != Landed.Outcome.ADDED) continue;
            var secret = accounts.invitationTo(row.practice().slug(), person.actor());
            links.put(row.practice().slug(), settings.linkTo(secret));
            var email = row.email();
            if (email != null) mails.add(() -> letters.practice(email, row.practice(), secret));
        }
        boolean mailed = letters.canBeSent() && !mails.isEmpty();
        if (mailed) Thread.startVirtualThread(() -> mails.forEach(Runnable::run));
        var lines = lines(rows, frame, links);
        if (!how.equals("csv")) return listed(frame, new Listed(desk, file, true, mailed, lines));
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"practices.csv\"");
        response.setHeader("Cache-Control", "no-store");
        var table = new CsvTable(response.getOutputStream());
        table.row(List.of("practice", "name", "email", "invitation"));
        for (var line : lines) {
            table.row(List.of(
                    line.slug(),
                    line.name(),
                    line.email() == null ? "" : line.email(),
                    line.link() == null ? "" : line.link()));
        }
        return null;
    }

    private View listed(Frame frame, Listed listed) {
        return pages.own(frame, "staff/practicesmany.jte", listed);
    }

    private static List<Line> lines(List<PracticeSheet.Row> rows, Frame frame, Map<String, String> links) {
        return rows.stream()
                .map(row -> new Line(
                        row.line(),
                        row.practice().slug(),
                        row.practice().name().best(frame.language()),
                        row.practice().postcode(),
                        row.email(),
                        row.outcome().name().toLowerCase(java.util.Locale.ROOT),
                        row.problems().isEmpty() ? null : Sentences.of(frame, row.problems()),
                        links.get(row.practice().slug())))
                .toList();
    }

    private Path kept(Person person, String file) {
        return uploads.find(person, file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

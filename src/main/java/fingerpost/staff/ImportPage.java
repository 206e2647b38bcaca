package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Status;
import fingerpost.exchange.ColumnMatch;
import fingerpost.exchange.FileFormat;
import fingerpost.exchange.FileKind;
import fingerpost.exchange.Import;
import fingerpost.exchange.Sheet;
import fingerpost.exchange.Unreadable;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Bringing in a file: choose it, say which column is which, see what would become of each row, and bring it in. */
@Controller
@Allowed({Role.CURATOR, Role.ADMINISTRATOR})
final class ImportPage {

    /** What clinicians own and no file of a curator's may change. */
    private static final Set<String> OF_CLINICIANS = Set.of("red-flag", "red-flag-words");

    /** What bringing in a file as it is cannot say: nobody has looked at its entries yet. */
    private static final List<Status> STATES = List.of(Status.DRAFT, Status.REVIEW);

    /** @param problems a sentence for each field */
    record Chosen(Desk desk, Map<String, String> problems) {}

    /** @param match null when the file needs no matching */
    record Preview(
            Desk desk,
            String name,
            String format,
            @Nullable Sheet sheet,
            @Nullable ColumnMatch match,
            List<String> fields,
            String status,
            Map<String, String> problems) {}

    /** What became of the rows; left out are those that were nearly there. Tried: nothing has been changed yet. */
    record Done(
            Desk desk,
            String name,
            boolean tried,
            ImportRows rows,
            @Nullable ColumnMatch match,
            String status,
            int leftOut) {}

    private final Pages pages;
    private final Catalogue catalogue;
    private final Uploads uploads;

    ImportPage(Pages pages, Catalogue catalogue, Uploads uploads) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.uploads = uploads;
    }

    @GetMapping("/staff/import")
    View choose(Frame frame, Desk desk) {
        return pages.own(frame, "staff/import.jte", new Chosen(desk, Map.of()));
    }

    @PostMapping("/staff/import")
    View send(Frame frame, Desk desk, Person person, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            boolean named = file != null
                    && file.getOriginalFilename() != null
                    && !file.getOriginalFilename().isBlank();
            return again(frame, desk, frame.text(named ? "staff.import.problem.empty" : "staff.import.problem.none"));
        }
        if (file.getSize() > Uploads.MOST_BYTES) {
            return again(frame, desk, frame.text("staff.import.problem.large", Uploads.MOST_BYTES >> 20));
        }
        String name;
        try (var in = file.getInputStream()) {
            name = uploads.keep(person, in);
        }
        var kept = uploads.find(person, name).orElseThrow();
        try {
            var format = FileKind.of(kept);
            if (format == FileFormat.CSV || format == FileFormat.XLSX) Sheet.open(kept);
            return new RedirectView(frame.link("/staff/import/" + name));
        } catch (Unreadable why) {
            uploads.forget(kept);
            return again(frame, desk, why.sentence());
        }
    }

    private View again(Frame frame, Desk desk, String problem) {
        var shown = new Chosen(desk, Map.of("file", problem));
        return pages.own(frame, "staff/import.jte", shown, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/staff/import/{name}")
    View preview(Frame frame, Desk desk, Person person, @PathVariable String name) {
        var file = file(person, name);
        var sheet = sheet(file);
        var match =
                sheet == null ? null : ColumnMatch.guess(sheet, catalogue.area().languages());
        return preview(frame, desk, name, file, sheet, match, Status.DRAFT.word(), Map.of(), HttpStatus.OK);
    }

    private View preview(
            Frame frame,
            Desk desk,
            String name,
            Path file,
            @Nullable Sheet sheet,
            @Nullable ColumnMatch match,
            String status,
            Map<String, String> problems,
            HttpStatus answer) {
        var fields = ColumnMatch.fields(catalogue.area().languages());
        var format = FileKind.of(file).name().toLowerCase(java.util.Locale.ROOT);
        var shown = new Preview(desk, name, format, sheet, match, fields, status, problems);
        return pages.own(frame, "staff/importmatch.jte", shown, answer);
    }

    @PostMapping("/staff/import/{name}")
    View bring(
            Frame frame,
            Desk desk,
            Person person,
            @PathVariable String name,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") List<Long> keep,
            @RequestParam(defaultValue = "false") boolean near,
            @RequestParam(name = "do", defaultValue = "try") String what) {
        var file = file(person, name);
        var sheet = sheet(file);
        var state = STATES.stream()
                .filter(one -> one.word().equals(status))
                .findFirst()
                .orElse(Status.DRAFT);
        var match = sheet == null ? null : ColumnMatch.none(sheet);
        var rows = new ImportRows();
        Set<Long> leftOut = Set.of();
        boolean tried = !what.equals("land");
        try {
            if (sheet != null && match != null) match = matched(match, form);
            var run = Import.of(catalogue, person.actor()).newAs(state).without(OF_CLINICIANS);
            if (!tried && near) leftOut = nearlyThere(run, file, sheet, match, keep);
            run = run.outcomes(rows::add).leavingOut(leftOut);
            bring(tried ? run.dryRun() : run, file, sheet, match);
        } catch (Unreadable why) {
            var problems = new LinkedHashMap<>(Map.of("match", why.sentence().replace(file + ": ", "")));
            return preview(
                    frame, desk, name, file, sheet, match, state.word(), problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!tried) uploads.forget(file);
        return pages.own(
                frame, "staff/importdone.jte", new Done(desk, name, tried, rows, match, state.word(), leftOut.size()));
    }

    private static void bring(Import run, Path file, @Nullable Sheet sheet, @Nullable ColumnMatch match) {
        if (sheet != null && match != null) run.sheet(sheet, match);
        else run.file(file, FileKind.of(file));
    }

    /** The lines whose link is nearly that of an entry that is there, less those that a person wants all the same. */
    private static Set<Long> nearlyThere(
            Import run, Path file, @Nullable Sheet sheet, @Nullable ColumnMatch match, List<Long> wanted) {
        var rows = new ImportRows();
        bring(run.outcomes(rows::add).dryRun(), file, sheet, match);
        var lines = new HashSet<>(rows.nearLines());
        lines.removeAll(new HashSet<>(wanted));
        return lines;
    }

    private ColumnMatch matched(ColumnMatch none, Map<String, String> form) {
        var match = none;
        for (int i = 0; i < none.columns().size(); i++) {
            match = match.with(
                    i, form.getOrDefault("column" + i, ""), catalogue.area().languages());
        }
        match.refuse();
        return match;
    }

    private Path file(Person person, String name) {
        return uploads.find(person, name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The file as a sheet to be matched, or null when it needs no matching. */
    private @Nullable Sheet sheet(Path file) {
        var format = FileKind.of(file);
        if (format != FileFormat.CSV && format != FileFormat.XLSX) return null;
        var sheet = Sheet.open(file);
        return sheet.isPlain(catalogue.area().firstLanguage()) ? null : sheet;
    }
}

package fingerpost.staff;

import fingerpost.access.Account;
import fingerpost.access.Accounts;
import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.ChangeFilter;
import fingerpost.exchange.CsvTable;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.View;

/** Who did what and when: to search, to read and to take away. Nothing here changes anything. */
@Controller
@Allowed(Role.ADMINISTRATOR)
final class AuditPage {

    private static final int A_PAGE = 50;
    private static final int MOST_PAGES = 200;
    private static final Instant BEGINNING = Instant.EPOCH;

    /** What is searched for, as typed. */
    record Asked(
            @Nullable String who,
            @Nullable String what,
            @Nullable String from,
            @Nullable String until,
            @Nullable String page) {

        String query(int toPage) {
            var parts = new LinkedHashMap<String, @Nullable String>();
            parts.put("who", who);
            parts.put("what", what);
            parts.put("from", from);
            parts.put("until", until);
            if (toPage > 1) parts.put("page", String.valueOf(toPage));
            return parts.entrySet().stream()
                    .filter(part -> part.getValue() != null && !part.getValue().isBlank())
                    .map(part -> part.getKey() + "="
                            + URLEncoder.encode(String.valueOf(part.getValue()), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&", "?", ""));
        }

        int onPage() {
            return page != null && page.matches("[1-9]\\d{0,2}") ? Math.min(Integer.parseInt(page), MOST_PAGES) : 1;
        }
    }

    /** @param names of accounts by actor; @param actors whoever did anything, by actor */
    record Shown(
            Desk desk,
            Asked asked,
            List<AuditLine> lines,
            boolean more,
            Map<String, String> names,
            Map<String, String> actors,
            List<String> actions,
            Map<String, String> problems) {

        String name(String actor) {
            return names.getOrDefault(actor, actor);
        }
    }

    private final Pages pages;
    private final Accounts accounts;
    private final Catalogue catalogue;

    AuditPage(Pages pages, Accounts accounts, Catalogue catalogue) {
        this.pages = pages;
        this.accounts = accounts;
        this.catalogue = catalogue;
    }

    @GetMapping("/staff/audit")
    View show(Frame frame, Desk desk, @ModelAttribute Asked asked) {
        var problems = new LinkedHashMap<String, String>();
        var all = lines(asked, frame, problems);
        for (int before = (asked.onPage() - 1) * A_PAGE; before > 0 && all.hasNext(); before--) all.next();
        var lines = new ArrayList<AuditLine>();
        while (lines.size() < A_PAGE && all.hasNext()) lines.add(all.next());
        var names = names();
        var actors = new LinkedHashMap<String, String>();
        for (var account : accounts.all()) {
            actors.put(account.person().actor(), account.name() + " (" + account.email() + ")");
        }
        for (var actor : catalogue.history().actors()) actors.putIfAbsent(actor, actor);
        var actions = new TreeSet<>(accounts.audit().actions());
        actions.addAll(catalogue.history().actions());
        boolean more = all.hasNext() && asked.onPage() < MOST_PAGES;
        return pages.own(
                frame,
                "staff/audit.jte",
                new Shown(desk, asked, lines, more, names, actors, List.copyOf(actions), problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Every line that matches, however many, as they are read. */
    @GetMapping("/staff/audit.csv")
    void take(Frame frame, @ModelAttribute Asked asked, HttpServletResponse response) throws IOException {
        var all = lines(asked, frame, new LinkedHashMap<>());
        var names = names();
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        var table = new CsvTable(response.getOutputStream());
        table.row(List.of("at", "actor", "name", "action", "subject", "before", "after", "address"));
        while (all.hasNext()) {
            var line = all.next();
            table.row(List.of(
                    line.at().toString(),
                    line.actor(),
                    names.getOrDefault(line.actor(), ""),
                    line.action(),
                    line.subject(),
                    orEmpty(line.before()),
                    orEmpty(line.after()),
                    orEmpty(line.address())));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private AuditLines lines(Asked asked, Frame frame, Map<String, String> problems) {
        var from = day("from", asked.from(), frame, problems);
        var until = day("until", asked.until(), frame, problems);
        var filter = new ChangeFilter(
                blankToNull(asked.who()),
                blankToNull(asked.what()),
                from == null ? BEGINNING : from.atStartOfDay(Times.HERE).toInstant(),
                until == null
                        ? ChangeFilter.END
                        : until.plusDays(1).atStartOfDay(Times.HERE).toInstant());
        return new AuditLines(accounts.audit(), catalogue, filter);
    }

    private static @Nullable LocalDate day(
            String field, @Nullable String typed, Frame frame, Map<String, String> problems) {
        if (typed == null || typed.isBlank()) return null;
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.getYear() >= 1970 && day.getYear() < 9000) return day;
        } catch (DateTimeException notADay) {
            // told below
        }
        problems.put(field, frame.text("staff.audit.problem.date"));
        return null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private Map<String, String> names() {
        return accounts.all().stream()
                .collect(Collectors.toMap(
                        account -> account.person().actor(), Account::name, (one, _) -> one, LinkedHashMap::new));
    }
}

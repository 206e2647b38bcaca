package fingerpost.site;

import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What was added, changed, looked at again and withdrawn, newest first. */
@Controller
final class ChangesPage {

    static final int A_PAGE = 50;

    /** Older changes than these pages hold are for programs, which ask by revision. */
    private static final int LAST_PAGE = 20;

    /** What the changes can be narrowed to. */
    private static final List<String> KINDS = List.of("all", "added", "changed", "reviewed", "withdrawn");

    /** A way to see fewer; no href when it is what is seen. */
    record Narrow(String word, @Nullable String href) {}

    record Shown(
            List<Narrow> narrows,
            List<Day> days,
            @Nullable String newer,
            @Nullable String older,
            String feed) {}

    /** The changes of one day. */
    record Day(String day, List<ChangeLine> lines) {}

    private final ChangeLines changes;
    private final Pages pages;

    ChangesPage(ChangeLines changes, Pages pages) {
        this.changes = changes;
        this.pages = pages;
    }

    @GetMapping("/changes")
    View changes(
            Frame frame,
            @RequestParam(name = "page", required = false) @Nullable String asked,
            @RequestParam(defaultValue = "all") String kind) {
        var word = KINDS.contains(kind) ? kind : "all";
        int page = Math.min(Paging.number(asked), LAST_PAGE);
        var lines = changes.newest(A_PAGE + 1, (page - 1) * A_PAGE, word.equals("all") ? null : word, frame);
        var address = new Address(frame.link("/changes")).with("kind", word.equals("all") ? null : word);
        return pages.page(
                frame,
                "site/changes.jte",
                new Shown(
                        narrows(word, frame),
                        days(lines.subList(0, Math.min(lines.size(), A_PAGE)), frame),
                        page > 1 ? address.page(page - 1).toString() : null,
                        lines.size() > A_PAGE && page < LAST_PAGE
                                ? address.page(page + 1).toString()
                                : null,
                        frame.link("/changes.atom")));
    }

    private static List<Narrow> narrows(String now, Frame frame) {
        return KINDS.stream()
                .map(word -> new Narrow(
                        word,
                        word.equals(now)
                                ? null
                                : new Address(frame.link("/changes"))
                                        .with("kind", word.equals("all") ? null : word)
                                        .toString()))
                .toList();
    }

    private List<Day> days(List<ChangeLine> lines, Frame frame) {
        var days = new java.util.LinkedHashMap<String, List<ChangeLine>>();
        for (var line : lines) {
            days.computeIfAbsent(changes.shown(line, frame).day(), _ -> new java.util.ArrayList<>())
                    .add(line);
        }
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }
}

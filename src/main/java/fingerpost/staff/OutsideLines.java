package fingerpost.staff;

import fingerpost.access.Person;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Suggestion;
import fingerpost.catalogue.Want;
import fingerpost.catalogue.WantKind;
import fingerpost.web.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the lines of the worklist that are about no entry yet. */
@Component
final class OutsideLines {

    private final Catalogue catalogue;
    private final NotFoundLines notFound;

    OutsideLines(Catalogue catalogue, NotFoundLines notFound) {
        this.catalogue = catalogue;
        this.notFound = notFound;
    }

    /** By the want's key; those about entries are left out. */
    Map<String, WantLine> of(
            List<Want> wants,
            Frame frame,
            Person person,
            @Nullable String open,
            List<WantLine.Colleague> colleagues,
            Map<String, String> names,
            WantLines.NotTaken notTaken) {
        var ids = wants.stream()
                .filter(want -> want.kind() == WantKind.SUGGESTED)
                .map(want -> Long.valueOf(want.about()))
                .toList();
        var suggested = catalogue.suggestions().of(ids).stream()
                .collect(Collectors.toMap(one -> String.valueOf(one.id()), one -> one));
        var lines = new HashMap<String, WantLine>();
        for (var want : wants) {
            if (want.kind() == WantKind.NOT_FOUND) {
                notFound.of(want, frame, person, want.key().equals(open), colleagues, names, notTaken)
                        .ifPresent(line -> lines.put(want.key(), line));
            }
            var suggestion = want.kind() == WantKind.SUGGESTED ? suggested.get(want.about()) : null;
            if (suggestion == null) continue;
            var assignee = want.assignee();
            lines.put(
                    want.key(),
                    new WantLine(
                            want,
                            title(suggestion),
                            frame.text(
                                    suggestion.byStaff()
                                            ? "staff.want.suggested.reason.staff"
                                            : "staff.want.suggested.reason",
                                    suggestion.times()),
                            frame.text("staff.want.suggested.ignored"),
                            Times.day(frame, want.since()),
                            assignee == null ? null : names.getOrDefault(assignee, assignee),
                            person.id().equals(assignee),
                            null,
                            want.key().equals(open) ? opened(suggestion, frame, colleagues, notTaken) : null));
        }
        return lines;
    }

    private static String title(Suggestion suggestion) {
        return suggestion.title().isEmpty() ? suggestion.url() : suggestion.title();
    }

    private static WantLine.Outside opened(
            Suggestion suggestion, Frame frame, List<WantLine.Colleague> colleagues, WantLines.NotTaken notTaken) {
        var facts = new ArrayList<WantLine.Fact>();
        facts.add(new WantLine.Fact(frame.text("staff.work.link"), suggestion.url(), suggestion.url()));
        if (suggestion.times() > 1) {
            facts.add(new WantLine.Fact(
                    frame.text("staff.want.suggested.last"), Times.day(frame, suggestion.last()), null));
        }
        return new WantLine.Outside(
                facts,
                suggestion.words().isEmpty() ? List.of() : List.of(suggestion.words()),
                frame.link("/staff/add") + "?url=" + encoded(suggestion.url()) + "&title="
                        + encoded(suggestion.title()),
                List.of(new WantLine.Press("decline", frame.text("staff.want.suggested.decline"))),
                suggestion.times(),
                colleagues,
                notTaken.why().isEmpty() ? null : notTaken.why(),
                new HashMap<>(notTaken.typed()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

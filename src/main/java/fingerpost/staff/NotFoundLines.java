package fingerpost.staff;

import fingerpost.access.Person;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Searched;
import fingerpost.catalogue.Want;
import fingerpost.search.Search;
import fingerpost.search.SearchRequest;
import fingerpost.web.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the lines of the worklist about what many searched for and did not find. */
@Component
final class NotFoundLines {

    private static final int WORDS_SHOWN = 8;

    private final Catalogue catalogue;
    private final Search search;

    NotFoundLines(Catalogue catalogue, Search search) {
        this.catalogue = catalogue;
        this.search = search;
    }

    Optional<WantLine> of(
            Want want,
            Frame frame,
            Person person,
            boolean open,
            List<WantLine.Colleague> colleagues,
            Map<String, String> names,
            WantLines.NotTaken notTaken) {
        var alike = catalogue.searched().like(Long.parseLong(want.about()));
        if (alike.isEmpty()) return Optional.empty();
        long unmet = alike.stream().mapToLong(Searched.Words::unmet).sum();
        var assignee = want.assignee();
        return Optional.of(new WantLine(
                want,
                frame.text("searched.want.title", alike.getFirst().words()),
                frame.text("staff.want.not-found.reason", unmet),
                frame.text("staff.want.not-found.ignored"),
                Times.day(frame, want.since()),
                assignee == null ? null : names.getOrDefault(assignee, assignee),
                person.id().equals(assignee),
                null,
                open ? opened(alike, frame, colleagues, notTaken) : null));
    }

    private WantLine.Outside opened(
            List<Searched.Words> alike, Frame frame, List<WantLine.Colleague> colleagues, WantLines.NotTaken notTaken) {
        var first = alike.getFirst();
        int now = search.find(SearchRequest.of(first.words(), first.language())).total();
        var facts = new ArrayList<WantLine.Fact>();
        facts.add(new WantLine.Fact(
                frame.text("searched.want.words"),
                alike.stream().limit(WORDS_SHOWN).map(Searched.Words::words).collect(Collectors.joining(", ")),
                null));
        facts.add(new WantLine.Fact(
                frame.text("searched.want.nothing"),
                Figures.count(
                        frame, alike.stream().mapToLong(Searched.Words::nothing).sum()),
                null));
        facts.add(new WantLine.Fact(
                frame.text("searched.want.missed"),
                Figures.count(
                        frame, alike.stream().mapToLong(Searched.Words::missed).sum()),
                null));
        facts.add(new WantLine.Fact(
                frame.text("searched.want.now"), frame.text("searched.want.results", now), finds(first, frame)));
        return new WantLine.Outside(
                facts,
                List.of(),
                adding(first, frame),
                List.of(new WantLine.Press("seen", frame.text("searched.want.seen"))),
                0,
                colleagues,
                notTaken.why().isEmpty() ? null : notTaken.why(),
                new HashMap<>(notTaken.typed()));
    }

    /** Where the search stands that people made. */
    static String finds(Searched.Words words, Frame frame) {
        return frame.in(words.language()).areaLink("/search?q=" + encoded(words.words()));
    }

    /** Where an entry is begun for what they looked for. */
    static String adding(Searched.Words words, Frame frame) {
        return frame.in(words.language()).link("/staff/add?words=" + encoded(words.words()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Helpful;
import fingerpost.catalogue.Searched;
import fingerpost.search.Search;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What people search for and do not find: the words of many, put together by meaning, and the numbers by month and topic. */
@Controller
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class SearchedPage {

    private static final int MONTHS = 12;
    private static final int MONTHS_UNMET = 3;

    /** Meanings are computed for each, a few milliseconds each. */
    private static final int MOST_WORDS = 200;

    private static final int MOST_TOPICS = 25;
    private static final int WORDS_BESIDE = 6;

    /** What one group of words asks for; the first of them stands for all. */
    record Unmet(String words, String language, String also, String counts, String adding, String finds) {}

    /** A line of a table: numbers as they are shown. */
    record Line(String label, String searches, String found, String missed, String helpful) {}

    /** @param topic the slug that the months are of, or empty for all */
    record Shown(
            Desk desk,
            List<Unmet> unmet,
            MonthChart chart,
            List<Line> months,
            List<Line> topics,
            Map<String, String> choices,
            String topic) {}

    private final Catalogue catalogue;
    private final Search search;
    private final Pages pages;
    private final Clock clock;

    SearchedPage(Catalogue catalogue, Search search, Pages pages, Clock clock) {
        this.catalogue = catalogue;
        this.search = search;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/staff/searched")
    View show(Frame frame, Desk desk, @RequestParam(defaultValue = "") String topic) {
        var now = YearMonth.now(clock);
        var monthly = catalogue.searched().since(now.minusMonths(MONTHS - 1));
        var chosen = catalogue.topics().containsKey(topic) ? topic : "";
        var months = new ArrayList<MonthChart.Given>();
        var lines = new ArrayList<Line>();
        var helpful = chosen.isEmpty() ? catalogue.helpful().byMonth() : Map.<YearMonth, Helpful.Answers>of();
        for (var month = now.minusMonths(MONTHS - 1); !month.isAfter(now); month = month.plusMonths(1)) {
            var times = Searched.Times.NONE;
            for (var one : monthly) {
                if (one.month().equals(month)
                        && (chosen.isEmpty() || one.topic().equals(chosen))) times = times.and(one.times());
            }
            months.add(new MonthChart.Given(
                    name(month, "MMM yy", frame), List.of(times.searches(), times.found(), times.missed())));
            lines.addFirst(line(name(month, "MMMM yyyy", frame), times, helpful.get(month), frame));
        }
        return pages.own(
                frame,
                "staff/searched.jte",
                new Shown(
                        desk,
                        unmet(now, frame),
                        MonthChart.of(months),
                        lines,
                        topics(monthly, now, frame),
                        choices(monthly, frame),
                        chosen));
    }

    private static String name(YearMonth month, String as, Frame frame) {
        return DateTimeFormatter.ofPattern(as, frame.locale()).format(month);
    }

    private static Line line(String label, Searched.Times times, Helpful.@Nullable Answers helpful, Frame frame) {
        return new Line(
                label,
                number(times.searches(), frame),
                number(times.found(), frame),
                number(times.missed(), frame),
                helpful(helpful, frame));
    }

    private static String helpful(Helpful.@Nullable Answers said, Frame frame) {
        long answers = said == null ? 0 : said.yes() + said.no();
        if (said == null || answers == 0) return frame.text("searched.helpful.none");
        if (answers < Searched.LEAST) return frame.text("searched.few");
        return frame.text("searched.helpful.of", Figures.count(frame, said.yes()), Figures.count(frame, answers));
    }

    /** A number that is not nought and yet so small that it might be told whose it is stays untold. */
    private static String number(long number, Frame frame) {
        return number > 0 && number < Searched.LEAST ? frame.text("searched.few") : Figures.count(frame, number);
    }

    private List<Unmet> unmet(YearMonth now, Frame frame) {
        var words = catalogue.searched().unmet(now.minusMonths(MONTHS_UNMET - 1), MOST_WORDS);
        var shown = new ArrayList<Map.Entry<Long, Unmet>>();
        for (var language :
                words.stream().map(Searched.Words::language).distinct().toList()) {
            var own = words.stream()
                    .filter(one -> one.language().equals(language))
                    .collect(Collectors.toMap(
                            Searched.Words::words, one -> one, (one, _) -> one, java.util.LinkedHashMap::new));
            for (var group : search.alike().groups(language, List.copyOf(own.keySet()))) {
                var all = group.stream().map(own::get).toList();
                long unmet = all.stream().mapToLong(Searched.Words::unmet).sum();
                if (unmet >= Searched.LEAST) shown.add(Map.entry(unmet, unmet(all, frame)));
            }
        }
        return shown.stream()
                .sorted(Map.Entry.<Long, Unmet>comparingByKey(Comparator.reverseOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Unmet unmet(List<Searched.Words> all, Frame frame) {
        var first = all.getFirst();
        return new Unmet(
                first.words(),
                first.language(),
                all.stream()
                        .skip(1)
                        .limit(WORDS_BESIDE)
                        .map(Searched.Words::words)
                        .collect(Collectors.joining(", ")),
                frame.text(
                        "searched.unmet.counts",
                        all.stream().mapToLong(Searched.Words::searches).sum(),
                        all.stream().mapToLong(Searched.Words::nothing).sum(),
                        all.stream().mapToLong(Searched.Words::missed).sum()),
                NotFoundLines.adding(first, frame),
                NotFoundLines.finds(first, frame));
    }

    private List<Line> topics(List<Searched.Monthly> monthly, YearMonth now, Frame frame) {
        var since = now.minusMonths(MONTHS_UNMET - 1);
        var byTopic = new HashMap<String, Searched.Times>();
        for (var one : monthly) {
            if (!one.month().isBefore(since)) byTopic.merge(one.topic(), one.times(), Searched.Times::and);
        }
        var helpful = helpful(since);
        return byTopic.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Searched.Times> one) ->
                                -one.getValue().searches())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_TOPICS)
                .map(one -> line(topic(one.getKey(), frame), one.getValue(), helpful.get(one.getKey()), frame))
                .toList();
    }

    /** What was said of entries, by each of their topics. */
    private Map<String, Helpful.Answers> helpful(YearMonth since) {
        var byEntry = catalogue.helpful().byEntry(since);
        var entries = catalogue.entries(byEntry.keySet());
        var byTopic = new HashMap<String, Helpful.Answers>();
        byEntry.forEach((id, said) -> {
            var entry = entries.get(id);
            if (entry == null) return;
            for (var topic : entry.topics()) {
                byTopic.merge(topic, said, Helpful.Answers::and);
            }
        });
        return byTopic;
    }

    private Map<String, String> choices(List<Searched.Monthly> monthly, Frame frame) {
        return monthly.stream()
                .map(Searched.Monthly::topic)
                .distinct()
                .filter(catalogue.topics()::containsKey)
                .collect(Collectors.toMap(slug -> slug, slug -> topic(slug, frame)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, java.util.LinkedHashMap::new));
    }

    private String topic(String slug, Frame frame) {
        if (slug.isEmpty()) return frame.text("searched.topic.none");
        var topic = catalogue.topics().get(slug);
        return topic == null || topic.name().isEmpty() ? slug : topic.name().best(frame.language());
    }
}

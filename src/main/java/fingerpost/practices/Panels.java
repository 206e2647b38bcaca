package fingerpost.practices;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.PracticeShown;
import fingerpost.catalogue.Topic;
import fingerpost.web.Frame;
import fingerpost.web.Words;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the panel of a subject: what a practice shows today, in one language. */
@Component
final class Panels {

    /** In 280 pixels it is a heading, a box and a few links. */
    private static final int MOST_LINES = 5;

    private static final int MOST_TOPICS = 6;

    private final Catalogue catalogue;
    private final Clock clock;

    Panels(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The languages that the subject is shown in, the first first. */
    List<String> languages(Subject subject) {
        return shown(subject)
                .map(PracticeShown::languages)
                .orElseGet(() -> catalogue.area().languages());
    }

    /** None when there is no such practice, topic or entry, or the practice does not show it. */
    Optional<Panel> of(Subject subject, Frame frame) {
        return shown(subject).flatMap(shown -> {
            if (subject.topic() != null) return topic(subject.topic(), shown, subject, frame);
            if (subject.entry() != null) return entry(subject.entry(), shown, subject, frame);
            return Optional.of(whole(shown, subject, frame));
        });
    }

    /** The area's own guide is shown like that of a practice that inherits everything. */
    private Optional<PracticeShown> shown(Subject subject) {
        return subject.practice() == null
                ? Optional.of(
                        catalogue.shownBy(Practice.named("", catalogue.area().name())))
                : catalogue.shownBy(subject.practice());
    }

    private Panel whole(PracticeShown shown, Subject subject, Frame frame) {
        var lines = Stream.concat(shown.pinned().stream(), shown.services().stream())
                .distinct()
                .limit(MOST_LINES)
                .map(entry -> line(entry, subject, frame))
                .toList();
        return panel(
                shown,
                subject,
                frame,
                Words.plain(frame.text("embed.heading")),
                Say.orNull(frame.language(), shown.practice().view().welcome()),
                subject.under() + "/",
                frame.text("embed.home"),
                lines,
                topics(shown.topics(), subject, frame));
    }

    private Optional<Panel> topic(String slug, PracticeShown shown, Subject subject, Frame frame) {
        return catalogue
                .publicTopic(catalogue.mergedInto(slug).orElse(slug))
                .filter(topic -> shown.leadsTo(topic.slug()))
                .map(topic -> {
                    var entries = about(topic.slug(), shown)
                            .sorted(order(topic, frame))
                            .limit(MOST_LINES)
                            .map(entry -> line(entry, subject, frame))
                            .toList();
                    return panel(
                            shown,
                            subject,
                            frame,
                            Say.in(frame.language(), topic.name()),
                            Say.orNull(frame.language(), topic.summary()),
                            subject.under() + "/topics/" + topic.slug(),
                            frame.text("embed.topic"),
                            entries,
                            List.of());
                });
    }

    /** The area's that are shown, and the practice's own. */
    private Stream<Entry> about(String topic, PracticeShown shown) {
        var own = shown.services().stream().filter(service -> service.topics().contains(topic));
        return Stream.concat(shown.shown(catalogue.about(List.of(topic))).stream(), own);
    }

    /** The page that bears the topic's name, then what can be followed, pages before services, local before national. */
    private Comparator<Entry> order(Topic topic, Frame frame) {
        var language = frame.language();
        var name = topic.name().best(language);
        return Comparator.<Entry, Boolean>comparing(entry -> catalogue.checks().trouble(entry, language) != null)
                .thenComparing(entry -> !entry.title().best(language).equalsIgnoreCase(name))
                .thenComparing(Entry::kind)
                .thenComparing(Entry::reach)
                .thenComparing(entry -> entry.title().best(language));
    }

    private Optional<Panel> entry(String id, PracticeShown shown, Subject subject, Frame frame) {
        var entry = catalogue.entry(id).orElse(null);
        if (entry == null) return Optional.empty();
        var path = subject.under() + "/entries/" + id;
        var title = Say.in(frame.language(), entry.title());
        var more = frame.text("embed.entry");
        if (shown.shows(entry)) {
            var about = Say.orNull(frame.language(), entry.summary());
            return Optional.of(panel(
                    shown, subject, frame, title, about, path, more, List.of(line(entry, subject, frame)), List.of()));
        }
        if (shown.hides(entry)) return Optional.empty();
        // as the public saw it last; what staff have written since is theirs
        var life = catalogue.history().publicLives(List.of(id)).get(id);
        var gone = life == null ? null : life.gone();
        if (gone == null) return Optional.empty();
        var called = Say.in(frame.language(), gone.title());
        var withdrawal = gone.withdrawal();
        var instead = withdrawal == null || withdrawal.replacement() == null
                ? List.<Panel.Line>of()
                : catalogue.entry(withdrawal.replacement()).filter(shown::shows).stream()
                        .map(other -> line(other, subject, frame))
                        .toList();
        return Optional.of(panel(
                shown,
                subject,
                frame,
                new Words(frame.text("ways.gone", called.text()), called.language()),
                withdrawal == null ? null : Say.orNull(frame.language(), withdrawal.reason()),
                path,
                more,
                instead,
                List.of()));
    }

    private Panel panel(
            PracticeShown shown,
            Subject subject,
            Frame frame,
            Words heading,
            @Nullable Words about,
            String home,
            String homeWords,
            List<Panel.Line> lines,
            List<Panel.Line> topics) {
        var language = frame.language();
        var api = frame.guideAddress() + "/api/v1/search?limit=5&lang=" + language
                + (subject.practice() == null
                        ? ""
                        : "&practice=" + URLEncoder.encode(subject.practice(), StandardCharsets.UTF_8));
        return new Panel(
                language,
                heading,
                about,
                frame.whole(home),
                homeWords,
                frame.whole(subject.under() + "/search"),
                api,
                frame.whole(""),
                shown.practice().view().accent(),
                shown.noticesOn(LocalDate.now(clock)).stream()
                        .map(notice -> new Panel.Told(Say.in(language, notice.text()), notice.url()))
                        .toList(),
                lines,
                topics,
                words(frame));
    }

    private static List<Panel.Line> topics(List<Topic> topics, Subject subject, Frame frame) {
        return topics.stream()
                .limit(MOST_TOPICS)
                .map(topic -> new Panel.Line(
                        Say.in(frame.language(), topic.name()),
                        frame.whole(subject.under() + "/topics/" + topic.slug()),
                        null))
                .toList();
    }

    private Panel.Line line(Entry entry, Subject subject, Frame frame) {
        var language = frame.language();
        var url = catalogue.checks().trouble(entry, language) == null ? entry.urlFor(language) : null;
        var title = Say.in(language, entry.title());
        if (url != null) {
            var host = URI.create(url).getHost();
            var website = host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
            return new Panel.Line(
                    title,
                    frame.whole(subject.under() + "/go/" + entry.id()),
                    website == null ? null : Words.plain(frame.text("pointer.opens", website)));
        }
        var service = entry.kind() == Kind.SERVICE ? entry.service() : null;
        return new Panel.Line(
                title,
                frame.whole(subject.under() + "/entries/" + entry.id()),
                service == null || service.phone() == null
                        ? Say.orNull(language, entry.summary())
                        : Words.plain(service.phone()));
    }

    private static Map<String, String> words(Frame frame) {
        var say = new LinkedHashMap<String, String>();
        say.put("question", frame.text("ask.question"));
        say.put("search", frame.text("ask.search"));
        say.put("topics", frame.text("embed.topics"));
        say.put("results", frame.text("embed.results", "{0}"));
        say.put("none", frame.text("embed.none"));
        say.put("all", frame.text("embed.all"));
        say.put("close", frame.text("embed.close"));
        say.put("failed", frame.text("embed.failed"));
        say.put("call", frame.text("embed.call", "{0}"));
        say.put("opens", frame.text("pointer.opens", "{0}"));
        say.put("danger", frame.text("urgent.emergency"));
        say.put("call999", frame.text("urgent.emergency.call"));
        say.put("help", frame.text("urgent.help"));
        say.put("call111", frame.text("urgent.help.call"));
        return say;
    }
}

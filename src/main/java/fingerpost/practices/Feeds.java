package fingerpost.practices;

import fingerpost.catalogue.Audience;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.News;
import fingerpost.catalogue.Verdict;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** What is new, changed and taken out, as feeds: of the area, of a topic, and of a practice less what it hides. */
@Controller
final class Feeds {

    private static final int MOST = 50;

    private final Catalogue catalogue;
    private final Pages pages;

    Feeds(Catalogue catalogue, Pages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/feed.{ending}")
    View area(Frame frame, @PathVariable String ending) {
        var name = frame.guideName().text();
        return send(ending, frame, new About(frame.text("ways.news", name), name, "", ""), null, Feeds::isTheAreas);
    }

    @GetMapping("/topics/{slug}/feed.{ending}")
    View topic(Frame frame, @PathVariable String slug, @PathVariable String ending) {
        var topic = catalogue
                .publicTopic(catalogue.mergedInto(slug).orElse(slug))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var title = frame.text("ways.news", topic.name().best(frame.language()));
        var path = "/topics/" + topic.slug();
        var about = new About(title, frame.guideName().text(), path, "");
        return send(ending, frame, about, topic.slug(), Feeds::isTheAreas);
    }

    @GetMapping("/practice/{slug}/feed.{ending}")
    View practice(Frame frame, @PathVariable String slug, @PathVariable String ending) {
        var shown = catalogue.shownBy(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = shown.practice().name().best(frame.language());
        var hidden = shown.practice().view().hidden();
        var path = "/practice/" + slug;
        return send(
                ending,
                frame,
                new About(frame.text("ways.news", name), name, path, path),
                null,
                entry -> (isTheAreas(entry) || slug.equals(entry.practice())) && !hidden.contains(entry.id()));
    }

    /** Title and author, the path of the page it is about, and what every address in it begins with. */
    private record About(String title, String author, String path, String under) {}

    private static boolean isTheAreas(Entry entry) {
        return entry.audience() == Audience.PUBLIC;
    }

    private View send(String ending, Frame frame, About about, @Nullable String topic, Predicate<Entry> shown) {
        var format = FeedFormat.of(ending).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.data(format.type(), () -> {
            var items = new ArrayList<FeedItem>();
            for (var news : catalogue.news().newest(MOST, topic, shown)) {
                if (!isHijacked(news, frame)) items.add(item(news, frame, about.under()));
            }
            return format.write(new Feed(
                    about.title(),
                    frame.text("ways.news.about"),
                    about.author(),
                    frame.language(),
                    frame.whole(about.path().startsWith("/topics/") ? about.path() : about.path() + "/"),
                    frame.whole(about.path() + "/feed"),
                    items));
        });
    }

    /** What somebody else has put at an address is no news to spread. */
    private boolean isHijacked(News.Item news, Frame frame) {
        return news.became() != News.Became.WITHDRAWN
                && catalogue.checks().trouble(news.entry(), frame.language()) == Verdict.HIJACKED;
    }

    private FeedItem item(News.Item news, Frame frame, String under) {
        var entry = news.entry();
        var language = frame.language();
        var title = entry.title().best(language);
        boolean gone = news.became() == News.Became.WITHDRAWN;
        var path = "/entries/" + entry.id();
        var words = Stream.of(entry.summary(), entry.why())
                .filter(some -> !some.isEmpty())
                .map(some -> some.best(language))
                .collect(Collectors.joining(" "));
        var reason =
                entry.withdrawal() == null ? "" : entry.withdrawal().reason().best(language);
        var text = List.of(gone ? reason : words, title).stream()
                .filter(some -> !some.isBlank())
                .findFirst()
                .orElse(title);
        var label = frame.text("changes.word." + news.became().name().toLowerCase(java.util.Locale.ROOT));
        return new FeedItem(
                frame.whole(path),
                frame.whole(under + path),
                gone || catalogue.checks().trouble(entry, language) != null ? null : entry.urlFor(language),
                gone ? frame.text("ways.gone", title) : title,
                entry.title().languageOfBest(language),
                text,
                news.became(),
                label,
                news.first(),
                news.at());
    }
}

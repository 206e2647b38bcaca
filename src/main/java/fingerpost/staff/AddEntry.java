package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.CanonicalUrl;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.upkeep.KnownSources;
import fingerpost.upkeep.PageReader;
import fingerpost.upkeep.ReadPage;
import fingerpost.upkeep.Reading;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import java.net.URI;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** From a pasted link to a filled form: by hand, from a bookmark in the browser, or shared from a phone. */
@Controller
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class AddEntry {

    record Shown(Desk desk, String typed, @Nullable String problem, String bookmark) {}

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    /** Of the topics that search suggests, those written into the form; more are seldom what a page is about. */
    private static final int TOPICS_FILLED_IN = 2;

    private final Catalogue catalogue;
    private final PageReader reader;
    private final EntryForms forms;
    private final EntryPages entryPages;
    private final Suggestions suggestions;
    private final TopicNames names;
    private final Pages pages;
    private final String baseUrl;

    AddEntry(
            Catalogue catalogue,
            PageReader reader,
            EntryForms forms,
            EntryPages entryPages,
            Suggestions suggestions,
            TopicNames names,
            Pages pages,
            @org.springframework.beans.factory.annotation.Value("${fingerpost.base-url}") String baseUrl) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.forms = forms;
        this.entryPages = entryPages;
        this.suggestions = suggestions;
        this.names = names;
        this.pages = pages;
        this.baseUrl = baseUrl;
    }

    /** A phone shares a page as a text with the address in it as often as an address. */
    @GetMapping("/staff/add")
    View add(
            Frame frame,
            Desk desk,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String words) {
        var shared = (url + " " + text).strip();
        if (shared.isEmpty() && !words.isBlank()) return lookedFor(frame, desk, words.strip());
        if (shared.isEmpty()) return ask(frame, desk, "", null);
        var address = ADDRESS.matcher(shared);
        var link = address.find()
                ? address.group()
                : shared.contains(" ") || shared.contains("://") ? shared : "https://" + shared;
        var problem = CanonicalUrl.problem(link);
        if (problem != null) {
            return ask(frame, desk, shared, Sentences.of(frame, frame.text("staff.field.url"), problem));
        }
        return filled(frame, desk, link, title.strip());
    }

    /** An entry for what people searched for and did not find: in their words, with its link still to be found. */
    private View lookedFor(Frame frame, Desk desk, String words) {
        var suggested = suggestions.of(words, "", frame.language(), "");
        var typed = forms.empty()
                .or(Map.of(
                        "everyday." + frame.language(),
                        words,
                        "reach",
                        suggested.reach().word(),
                        "topics",
                        suggested.topics().stream()
                                .limit(TOPICS_FILLED_IN)
                                .map(slug -> names.topic(slug, frame.language()))
                                .collect(Collectors.joining("\n"))));
        return entryPages.fresh(
                frame,
                desk,
                Filled.fine(typed),
                fresh(),
                List.of(),
                suggested.phrases(),
                frame.text("searched.add", words));
    }

    private static String fresh() {
        return "new-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private View ask(Frame frame, Desk desk, String typed, @Nullable String problem) {
        // the template engine drops script addresses, so this one is escaped here
        var bookmark = HtmlUtils.htmlEscape("javascript:location.href='" + baseUrl + frame.link("/staff/add")
                + "?url='+encodeURIComponent(location.href)+'&title='+encodeURIComponent(document.title)");
        return pages.own(frame, "staff/add.jte", new Shown(desk, typed, problem, bookmark));
    }

    private View filled(Frame frame, Desk desk, String link, String title) {
        var about = fresh();
        return switch (reader.read(URI.create(link))) {
            case Reading.Read read -> {
                var page = read.page();
                var suggested = suggestions.of(
                        page.title() == null ? title : page.title(),
                        page.summary() == null ? "" : page.summary(),
                        language(page),
                        "");
                var typed = forms.empty().or(words(page, title, suggested, frame.language()));
                yield entryPages.fresh(
                        frame,
                        desk,
                        Filled.fine(typed),
                        about,
                        near(page.addresses(), frame),
                        suggested.phrases(),
                        frame.text("staff.read.done"));
            }
            case Reading.Unread unread -> {
                var typed = forms.empty()
                        .or(Map.of(
                                "url",
                                CanonicalUrl.withoutTrackers(link),
                                "title." + first(),
                                title,
                                "reach",
                                Suggestions.Suggested.NOTHING.reach().word()));
                yield entryPages.fresh(
                        frame,
                        desk,
                        Filled.wrong(typed, List.of()),
                        about,
                        near(List.of(link), frame),
                        List.of(),
                        frame.text(unread.why().messageKey()) + " " + frame.text("staff.read.by-hand"));
            }
        };
    }

    private Map<String, String> words(ReadPage page, String title, Suggestions.Suggested suggested, String shown) {
        var words = new HashMap<String, String>();
        var language = language(page);
        words.put("url", page.link());
        page.twins().forEach((other, address) -> words.put("urls." + other, address));
        words.put("title." + language, page.title() == null ? title : page.title());
        words.put("summary." + language, page.summary() == null ? "" : page.summary());
        words.put("format", page.format().word());
        words.put("reach", suggested.reach().word());
        words.put(
                "topics",
                suggested.topics().stream()
                        .limit(TOPICS_FILLED_IN)
                        .map(slug -> names.topic(slug, shown))
                        .collect(Collectors.joining("\n")));
        KnownSources.publisherOf(page, catalogue.sources().values())
                .ifPresent(source -> words.put(
                        "source",
                        source.name().isEmpty() ? source.slug() : source.name().best(shown)));
        var printed = page.printed();
        if (printed != null && printed.on() != null)
            words.put("publisherReview.on", printed.on().toString());
        if (printed != null && printed.next() != null)
            words.put("publisherReview.next", printed.next().toString());
        var contact = page.contact();
        if (contact != null && contact.phone() != null) words.put("service.phone", contact.phone());
        if (contact != null && contact.postcode() != null) words.put("service.postcode", contact.postcode());
        return words;
    }

    private String language(ReadPage page) {
        var language = page.language();
        return language != null && forms.languages().contains(language) ? language : first();
    }

    private String first() {
        return forms.languages().getFirst();
    }

    private List<EntryPages.Near> near(List<String> addresses, Frame frame) {
        return catalogue.near(addresses).stream()
                .map(entry -> near(entry, frame))
                .toList();
    }

    private static EntryPages.Near near(Entry entry, Frame frame) {
        return new EntryPages.Near(
                entry.id(), entry.title().best(frame.language()), entry.status().word());
    }
}

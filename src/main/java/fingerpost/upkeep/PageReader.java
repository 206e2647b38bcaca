package fingerpost.upkeep;

import fingerpost.catalogue.CanonicalUrl;
import fingerpost.catalogue.Format;
import fingerpost.catalogue.Video;
import fingerpost.upkeep.Fetched.Failed;
import fingerpost.upkeep.Fetched.Page;
import fingerpost.upkeep.Reading.Read;
import fingerpost.upkeep.Reading.Unread;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Fetches an address that a curator pasted and reads what the page there says of itself. */
public final class PageReader {

    private final GuardedClient client;
    private final Supplier<List<String>> languages;
    // a page made to be large when taken apart is only that once at a time
    private final ReentrantLock parsing = new ReentrantLock();

    /** A reader for an area with these languages, asked for at each page. */
    public PageReader(GuardedClient client, Supplier<List<String>> languages) {
        this.client = client;
        this.languages = languages;
    }

    /** Reads the page; takes at most as long as {@link GuardedClient#fetch}, and never throws. */
    public Reading read(URI address) {
        return switch (client.fetch(address)) {
            case Failed failed -> new Unread(failed.why(), failed.address());
            case Page page
            when page.status() < 200 || page.status() > 299 ->
                new Unread(Failure.ofStatus(page.status()), page.finalAddress());
            case Page page -> read(address, page);
        };
    }

    Reading read(URI asked, Page page) {
        var file = FileFormat.of(page);
        if (file != null) return new Read(ofFile(asked, page, file));
        var text = Markup.text(page);
        if (text == null) return new Unread(Failure.NOT_A_PAGE, page.finalAddress());
        if (Markup.isOverloaded(text)) return new Unread(Failure.TOO_LARGE, page.finalAddress());
        parsing.lock();
        try {
            return new Read(ofDocument(asked, page, Markup.parsed(text, page.finalAddress())));
        } finally {
            parsing.unlock();
        }
    }

    private static ReadPage ofFile(URI asked, Page page, Format format) {
        var here = page.finalAddress();
        return ReadPage.ofFile(
                CanonicalUrl.withoutTrackers(here.toString()),
                alsoAt(asked, page, null),
                FileFormat.title(page),
                host(here),
                format);
    }

    private ReadPage ofDocument(URI asked, Page page, Document document) {
        boolean walled = isConsentWall(page.finalAddress());
        var here = walled ? asked : page.finalAddress();
        var known = languages.get();
        var said = SchemaOrg.of(document);
        var siteName = PageTitle.siteName(document, said);
        var title = walled ? null : PageTitle.of(document, siteName, host(here));
        var links = new PageLinks(document, here);
        var canonical = links.canonical();
        var twins = links.twins(known);
        var format = PageFormat.of(document, here);
        var printed = PrintedDates.of(document, said);
        var modified = said.date("dateModified");
        var contact = said.contact();
        // last, because it takes the document apart
        var main = MainText.takenFrom(document);
        var language = PageLanguage.of(document, page.contentLanguage(), main.text(), known);
        if (language != null) twins.remove(language);
        return new ReadPage(
                canonical != null && isSame(canonical, here)
                        ? canonical
                        : CanonicalUrl.withoutTrackers(here.toString()),
                alsoAt(asked, page, canonical),
                title,
                PageSummary.of(document, main, title),
                language,
                twins,
                host(here),
                siteName,
                format,
                printed,
                modified,
                Video.of(here),
                contact,
                main.headings(),
                main.text());
    }

    private static List<String> alsoAt(URI asked, Page page, @Nullable String canonical) {
        var addresses = new LinkedHashSet<String>();
        addresses.add(asked.toString());
        page.hops().forEach(hop -> addresses.add(hop.address().toString()));
        addresses.add(page.finalAddress().toString());
        if (canonical != null) addresses.add(canonical);
        return List.copyOf(addresses);
    }

    private static boolean isSame(String canonical, URI here) {
        return Objects.equals(CanonicalUrl.near(canonical), CanonicalUrl.near(here.toString()));
    }

    /** YouTube's page that asks about cookies first, where the film was asked for. */
    private static boolean isConsentWall(URI address) {
        return "consent.youtube.com".equals(address.getHost());
    }

    static String host(URI address) {
        return String.valueOf(address.getHost()).replaceFirst("^www\\.", "");
    }
}

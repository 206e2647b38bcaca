package fingerpost.upkeep;

import fingerpost.catalogue.CanonicalUrl;
import fingerpost.catalogue.Format;
import fingerpost.catalogue.Video;
import fingerpost.upkeep.Fetched.Failed;
import fingerpost.upkeep.Fetched.NotModified;
import fingerpost.upkeep.Fetched.Page;
import fingerpost.upkeep.PageSeen.Headers;
import fingerpost.upkeep.Reading.Read;
import fingerpost.upkeep.Reading.Unread;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Fetches an address that a curator pasted and reads what the page there says of itself. */
public final class PageReader {

    /** Characters; a page has some fifty thousand. */
    private static final int LARGE = 500_000;

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
            // a page is never asked for on a condition here
            case NotModified unasked -> new Unread(Failure.FAULTY, unasked.finalAddress());
            case Page page
            when page.status() < 200 || page.status() > 299 ->
                new Unread(Failure.ofStatus(page.status()), page.finalAddress());
            case Page page -> read(address, page);
        };
    }

    Reading read(URI asked, Page page) {
        return read(asked, page, Headers.NONE);
    }

    /** Reads a page that was fetched: both for a form and for comparing, from one parse. */
    Reading read(URI asked, Page page, Headers headers) {
        var file = FileFormat.of(page);
        if (file != null) return new Read(ofFile(asked, page, file), null);
        var text = Markup.text(page);
        if (text == null) return new Unread(Failure.NOT_A_PAGE, page.finalAddress());
        if (Markup.isOverloaded(text)) return new Unread(Failure.TOO_LARGE, page.finalAddress());
        return alone(text, () -> ofDocument(asked, page, headers, Markup.parsed(text, page.finalAddress())));
    }

    /**
     * Reads a page that was fetched for comparing only, which costs less; null when it is none, such as a file, or has
     * more markup than can be read with an easy mind. Never throws.
     */
    public @Nullable PageSeen seen(Page page, Headers headers) {
        var text = Markup.text(page);
        if (text == null || FileFormat.of(page) != null || Markup.isOverloaded(text)) return null;
        return alone(text, () -> {
            var here = page.finalAddress();
            var parts = PageParts.of(Markup.parsed(text, here));
            return seen(page, headers, parts, SchemaOrg.of(parts), mainText(parts));
        });
    }

    /** As {@link #seen(Page, Headers)}, with all that it was read from, for whoever judges the page. */
    @Nullable
    Opened opened(Page page, Headers headers) {
        var text = Markup.text(page);
        if (text == null || FileFormat.of(page) != null || Markup.isOverloaded(text)) return null;
        return alone(text, () -> {
            var parts = PageParts.of(Markup.parsed(text, page.finalAddress()));
            var seen = seen(page, headers, parts, SchemaOrg.of(parts), mainText(parts));
            return Opened.of(page, text, parts, seen);
        });
    }

    private <T> T alone(String text, Supplier<T> work) {
        if (text.length() < LARGE) return work.get();
        parsing.lock();
        try {
            return work.get();
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

    private static MainText mainText(PageParts parts) {
        return MainText.of(parts);
    }

    private PageSeen seen(Page page, Headers headers, PageParts parts, SchemaOrg said, MainText main) {
        var here = page.finalAddress();
        var known = languages.get();
        var title = PageTitle.of(parts, PageTitle.siteName(parts, said), host(here));
        var language = PageLanguage.of(parts.document(), page.contentLanguage(), main.sections(), known);
        var twins = new PageLinks(parts, here).twins(known);
        if (language != null) twins.remove(language);
        return new PageSeen(
                title == null ? "" : title,
                language,
                main.sections(),
                PrintedDates.of(parts, said),
                twins,
                RobotsTag.forbids(parts, headers.robots()),
                hash(page.body().bytes()),
                headers.etag(),
                headers.lastModified());
    }

    private Read ofDocument(URI asked, Page page, Headers headers, Document document) {
        var parts = PageParts.of(document);
        var said = SchemaOrg.of(parts);
        var main = mainText(parts);
        var seen = seen(page, headers, parts, said, main);
        boolean walled = isConsentWall(page.finalAddress());
        var here = walled ? asked : page.finalAddress();
        var siteName = PageTitle.siteName(parts, said);
        var title = walled ? null : PageTitle.of(parts, siteName, host(here));
        var canonical = new PageLinks(parts, here).canonical();
        var read = new ReadPage(
                canonical != null && isSame(canonical, here)
                        ? canonical
                        : CanonicalUrl.withoutTrackers(here.toString()),
                alsoAt(asked, page, canonical),
                title,
                PageSummary.of(parts, main, title),
                seen.language(),
                new TreeMap<>(seen.twins()),
                host(here),
                siteName,
                PageFormat.of(parts, here),
                seen.printed(),
                said.date("dateModified"),
                Video.of(here),
                said.contact(),
                seen.noindex() ? List.of() : main.headings(),
                seen.toBeFoundBy());
        return new Read(read, seen);
    }

    /** The same for the same bytes; 64 bits of SHA-256. */
    static long hash(byte[] bytes) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .getLong();
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
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
    static boolean isConsentWall(URI address) {
        return "consent.youtube.com".equals(address.getHost());
    }

    static String host(URI address) {
        return String.valueOf(address.getHost()).replaceFirst("^www\\.", "");
    }
}

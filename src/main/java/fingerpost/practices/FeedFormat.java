package fingerpost.practices;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdom2.Element;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** The formats that feeds come in, each with its ending in addresses. */
enum FeedFormat {
    RSS("application/rss+xml;charset=utf-8", RssFeed::of),
    ATOM("application/atom+xml;charset=utf-8", AtomFeed::of),
    JSON("application/feed+json;charset=utf-8", JsonFeed::of);

    private final String type;
    private final Function<Feed, byte[]> writer;

    FeedFormat(String type, Function<Feed, byte[]> writer) {
        this.type = type;
        this.writer = writer;
    }

    static Optional<FeedFormat> of(String ending) {
        for (var format : values()) if (format.ending().equals(ending)) return Optional.of(format);
        return Optional.empty();
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String type() {
        return type;
    }

    byte[] write(Feed feed) {
        return writer.apply(feed);
    }

    /** The feed as XML, with what Rome does not write added to its root. */
    static byte[] xml(WireFeed feed, Consumer<Element> more) {
        try {
            var document = new WireFeedOutput().outputJDom(feed);
            more.accept(document.getRootElement());
            return new XMLOutputter(Format.getPrettyFormat())
                    .outputString(document)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (FeedException incomplete) {
            throw new IllegalStateException(incomplete);
        }
    }
}

package fingerpost.practices;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** RSS 2.0, as the RSS Advisory Board has it: plain text, and a date on everything. */
final class RssFeed {

    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");
    private static final int MINUTES = 60;

    private RssFeed() {}

    static byte[] of(Feed feed) {
        var channel = new Channel("rss_2.0");
        channel.setTitle(feed.title());
        channel.setLink(feed.home());
        channel.setDescription(feed.description());
        channel.setLanguage(feed.language());
        channel.setLastBuildDate(Date.from(feed.updated()));
        channel.setTtl(MINUTES);
        channel.setItems(feed.items().stream().map(RssFeed::item).toList());
        return FeedFormat.xml(channel, root -> {
            var self = new Element("link", ATOM)
                    .setAttribute("rel", "self")
                    .setAttribute("type", "application/rss+xml")
                    .setAttribute("href", feed.self() + ".rss");
            root.addNamespaceDeclaration(ATOM);
            root.getChild("channel").addContent(3, self);
        });
    }

    private static Item item(FeedItem from) {
        var item = new Item();
        item.setTitle(from.title());
        item.setLink(from.url());
        var text = new Description();
        text.setType("text/plain");
        text.setValue(from.text());
        item.setDescription(text);
        var guid = new Guid();
        guid.setValue(from.id());
        guid.setPermaLink(false);
        item.setGuid(guid);
        // readers and WordPress sort by it: an entry comes up again when it changes
        item.setPubDate(Date.from(from.at()));
        var category = new Category();
        category.setValue(from.label());
        item.setCategories(List.of(category));
        return item;
    }
}

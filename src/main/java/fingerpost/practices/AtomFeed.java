package fingerpost.practices;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Namespace;

/** Atom (RFC 4287). */
final class AtomFeed {

    private AtomFeed() {}

    static byte[] of(Feed feed) {
        var atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        atom.setId(feed.self());
        atom.setTitle(feed.title());
        atom.setSubtitle(text(feed.description()));
        atom.setUpdated(Date.from(feed.updated()));
        SyndPerson author = new SyndPersonImpl();
        author.setName(feed.author());
        atom.setAuthors(List.of(author));
        atom.setAlternateLinks(List.of(link("alternate", feed.home(), "text/html")));
        atom.setOtherLinks(List.of(link("self", feed.self() + ".atom", "application/atom+xml")));
        atom.setEntries(feed.items().stream().map(AtomFeed::entry).toList());
        return FeedFormat.xml(atom, root -> root.setAttribute("lang", feed.language(), Namespace.XML_NAMESPACE));
    }

    private static Entry entry(FeedItem from) {
        var entry = new Entry();
        entry.setId(from.id());
        entry.setTitle(from.title());
        entry.setSummary(text(from.text()));
        entry.setPublished(Date.from(from.first()));
        entry.setUpdated(Date.from(from.at()));
        var links = new ArrayList<Link>();
        links.add(link("alternate", from.url(), "text/html"));
        entry.setAlternateLinks(links);
        if (from.externalUrl() != null) entry.setOtherLinks(List.of(link("related", from.externalUrl(), null)));
        var category = new Category();
        category.setTerm(from.word());
        category.setLabel(from.label());
        entry.setCategories(List.of(category));
        return entry;
    }

    private static Content text(String words) {
        var text = new Content();
        text.setType("text");
        text.setValue(words);
        return text;
    }

    private static Link link(String relation, String href, @org.jspecify.annotations.Nullable String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(href);
        if (type != null) link.setType(type);
        return link;
    }
}

package fingerpost.site;

import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Verdict;
import fingerpost.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what people are told of links that are broken or hijacked. */
@Component
final class Astrays {

    private final Pointers pointers;
    private final LinksNow links;
    private final Similar similar;

    Astrays(Pointers pointers, LinksNow links, Similar similar) {
        this.pointers = pointers;
        this.links = links;
        this.similar = similar;
    }

    /** Null when nothing is wrong with the link that this reader would follow. */
    @Nullable
    Astray of(Entry entry, Frame frame) {
        var pointer = pointers.of(entry, frame, null);
        var word = pointer.trouble();
        if (word == null) return null;
        var link = links.of(entry, frame);
        var url = entry.urlFor(frame.language());
        return new Astray(
                word,
                link == null || !link.word().equals(word) ? null : link.since(),
                pointer,
                url == null || word.equals(Verdict.HIJACKED.word())
                        ? null
                        : new Astray.Anyway(
                                frame.link("/go/" + entry.id() + "?" + Go.ANYWAY + "=1"), Pointers.website(url)),
                similar.to(entry, frame));
    }
}

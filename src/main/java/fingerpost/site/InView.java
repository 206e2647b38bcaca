package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.PracticeShown;
import fingerpost.catalogue.Topic;
import fingerpost.web.Frame;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a page gets to see: everything public, or what the practice shows in whose view the page is.
 *
 * @param practice null when the page is in no practice's view
 */
record InView(@Nullable PracticeShown practice) {

    static InView of(Frame frame, Catalogue catalogue) {
        var slug = frame.practiceSlug();
        return new InView(slug == null ? null : catalogue.shownBy(slug).orElse(null));
    }

    boolean shows(Entry entry) {
        return practice == null ? entry.isPublic() : practice.shows(entry);
    }

    /** Whether it is not there for this reader, in the guide or out of it. */
    boolean hides(Entry entry) {
        return practice != null && practice.hides(entry);
    }

    /** Those of these entries that are shown, in their order. */
    List<Entry> shown(List<Entry> entries) {
        return practice == null ? entries : practice.shown(entries);
    }

    /** The entries about a topic: the area's that are shown, and the practice's own. */
    List<Entry> about(String topic, Catalogue catalogue) {
        var areas = catalogue.about(List.of(topic));
        if (practice == null) return areas;
        var own =
                practice.services().stream().filter(service -> service.topics().contains(topic));
        return Stream.concat(practice.shown(areas).stream(), own).toList();
    }

    boolean leadsTo(String topic) {
        return practice == null || practice.leadsTo(topic);
    }

    /** Whether a topic is one to list: it is led to, and leads on to entries or to topics under it. */
    boolean lists(Topic topic, TopicTree tree) {
        if (practice == null) return tree.leadsSomewhere(topic);
        boolean leadsOn = practice.filled().contains(topic.slug())
                || !tree.under(topic.slug()).isEmpty();
        return leadsOn && leadsTo(topic.slug());
    }

    /** Those of these topics that are led to, in the order of whose view it is. */
    List<Topic> ordered(List<Topic> topics) {
        return practice == null ? topics : practice.ordered(topics);
    }

    /** Links to those of these topics that there are and that are led to, in the order given. */
    List<TopicLink> links(List<String> slugs, Catalogue catalogue, Frame frame) {
        return TopicLink.to(slugs.stream().filter(this::leadsTo).toList(), catalogue.topics(), frame);
    }

    /** The slug that searches are asked with, or null. */
    @Nullable
    String slug() {
        return practice == null
                ? null
                : Objects.requireNonNull(practice).practice().slug();
    }
}

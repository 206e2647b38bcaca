package fingerpost.site;

import fingerpost.catalogue.Topic;
import fingerpost.web.Frame;
import fingerpost.web.Words;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A topic's name that leads to its page. */
record TopicLink(Words name, String href) {

    static TopicLink to(Topic topic, Frame frame) {
        return new TopicLink(Say.in(frame.language(), topic.name()), frame.link("/topics/" + topic.slug()));
    }

    /** The topics of these slugs that there are, in the order given. */
    static List<TopicLink> to(Collection<String> slugs, Map<String, Topic> topics, Frame frame) {
        return slugs.stream()
                .map(topics::get)
                .filter(Objects::nonNull)
                .map(topic -> to(topic, frame))
                .toList();
    }

    static Comparator<TopicLink> byName(Frame frame) {
        return Comparator.comparing(link -> link.name().text(), Collator.getInstance(frame.locale()));
    }
}

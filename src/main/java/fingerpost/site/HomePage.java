package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The front: one question, what is often needed now, and ways to browse. */
@Controller
final class HomePage {

    private static final int MOST_FEATURED = 6;

    record Group(TopicLink link, @Nullable Words summary) {}

    record Shown(List<TopicLink> featured, List<Group> groups) {}

    private final Catalogue catalogue;
    private final TopicTree tree;
    private final Pages pages;

    HomePage(Catalogue catalogue, TopicTree tree, Pages pages) {
        this.catalogue = catalogue;
        this.tree = tree;
        this.pages = pages;
    }

    @GetMapping("/")
    View home(Frame frame) {
        var featured = TopicLink.to(catalogue.area().featured(), catalogue.topics(), frame);
        return pages.page(
                frame,
                "site/home.jte",
                new Shown(featured.stream().limit(MOST_FEATURED).toList(), groups(tree, frame)));
    }

    static List<Group> groups(TopicTree tree, Frame frame) {
        return tree.groups().stream()
                .map(topic -> new Group(TopicLink.to(topic, frame), Say.orNull(frame.language(), topic.summary())))
                .toList();
    }
}

package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Every topic: the groups to browse, then all of them under their letters. */
@Controller
final class TopicsPage {

    record Shown(List<HomePage.Group> groups, List<Alphabet.Letter> letters) {}

    private final Catalogue catalogue;
    private final TopicTree tree;
    private final Pages pages;

    TopicsPage(Catalogue catalogue, TopicTree tree, Pages pages) {
        this.catalogue = catalogue;
        this.tree = tree;
        this.pages = pages;
    }

    @GetMapping("/topics")
    View topics(Frame frame) {
        var inView = InView.of(frame, catalogue);
        var links = catalogue.publicTopics().stream()
                .filter(topic -> inView.lists(topic, tree))
                .map(topic -> TopicLink.to(topic, frame))
                .sorted(TopicLink.byName(frame))
                .toList();
        return pages.page(
                frame,
                "site/topics.jte",
                new Shown(HomePage.groups(tree, inView, frame), new Alphabet(frame.text("alphabet")).file(links)));
    }
}

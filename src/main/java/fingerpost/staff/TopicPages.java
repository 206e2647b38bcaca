package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Topic;
import fingerpost.exchange.OneLine;
import fingerpost.web.Pages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What entries are about, with the words people use for it. */
@Controller
@RequestMapping("/staff/topics")
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class TopicPages extends NamedPages<Topic> {

    TopicPages(Catalogue catalogue, Pages pages) {
        super(
                new NamedKind<>(
                        "/staff/topics",
                        "topic",
                        Shape.TOPIC,
                        Catalogue::topics,
                        Topic::name,
                        Topic::revision,
                        OneLine::topic,
                        Catalogue::describe),
                catalogue,
                pages);
    }

    @Override
    Map<String, Integer> counts(Catalogue of) {
        return of.countsByTopic();
    }
}

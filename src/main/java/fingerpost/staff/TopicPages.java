package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.NamedThings;
import fingerpost.catalogue.Topic;
import fingerpost.exchange.OneLine;
import fingerpost.search.Search;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What entries are about, with the words people use for it. */
@Controller
@RequestMapping("/staff/topics")
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class TopicPages extends NamedPages<Topic> {

    private final Catalogue catalogue;
    private final TopicNames names;

    TopicPages(Catalogue catalogue, TopicNames names, Search search, Pages pages) {
        super(
                new NamedKind<>(
                        "/staff/topics",
                        "topic",
                        Shape.TOPIC,
                        Catalogue::topics,
                        Topic::name,
                        Topic::revision,
                        OneLine::topic,
                        NamedThings::describe),
                catalogue,
                search,
                pages);
        this.catalogue = catalogue;
        this.names = names;
    }

    @Override
    Map<String, Integer> counts(Catalogue of) {
        return of.countsByTopic();
    }

    @Override
    @Nullable
    String extra(At at) {
        return at.asOf() == 0 ? null : "/staff/topics/" + at.slug() + "/merge";
    }

    /** Makes this topic part of another, for good. */
    @PostMapping("/{slug}/merge")
    View merge(
            Frame frame,
            Person person,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String into,
            RedirectAttributes after) {
        try {
            catalogue.named().mergeTopics(slug, names.slug(into.strip()), person.actor());
            after.addFlashAttribute(Desk.DONE, "staff.done.merged");
            return EntryEditor.to(frame, "/staff/topics/" + names.slug(into.strip()));
        } catch (fingerpost.catalogue.Refused why) {
            after.addFlashAttribute(Desk.DONE, "staff.done.not-merged");
            return EntryEditor.to(frame, "/staff/topics/" + slug);
        }
    }
}

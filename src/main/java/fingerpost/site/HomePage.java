package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.Topic;
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

    /** What the page shows; own is what only a practice's view has. */
    record Shown(
            List<TopicLink> featured,
            List<Group> groups,
            @Nullable Own own) {}

    /** What a practice says for itself. */
    record Own(
            @Nullable Words welcome,
            List<Pointer> pinned,
            List<Pointer> services,
            @Nullable Contact contact) {}

    /** How to reach a practice; any may be missing, and dial is the phone number as a link dials it. */
    record Contact(
            @Nullable String phone,
            @Nullable String dial,
            @Nullable String email,
            @Nullable String address,
            List<String> days,
            @Nullable String website,
            @Nullable String opens) {}

    private final Catalogue catalogue;
    private final TopicTree tree;
    private final Pointers pointers;
    private final Pages pages;

    HomePage(Catalogue catalogue, TopicTree tree, Pointers pointers, Pages pages) {
        this.catalogue = catalogue;
        this.tree = tree;
        this.pointers = pointers;
        this.pages = pages;
    }

    @GetMapping("/")
    View home(Frame frame) {
        var inView = InView.of(frame, catalogue);
        var featured = TopicLink.to(featured(inView), catalogue.topics(), frame);
        return pages.page(frame, "site/home.jte", new Shown(featured, groups(tree, inView, frame), own(inView, frame)));
    }

    /** The area's choice; a practice's own come first, all of them, then the area's as far as there is room. */
    private List<String> featured(InView inView) {
        var shown = inView.practice();
        var areas = catalogue.area().featured();
        if (shown == null) return areas.stream().limit(MOST_FEATURED).toList();
        var first = shown.practice().view().topics();
        return shown.topics().stream()
                .map(Topic::slug)
                .filter(slug -> first.contains(slug) || areas.contains(slug))
                .limit(Math.max(MOST_FEATURED, first.size()))
                .toList();
    }

    private @Nullable Own own(InView inView, Frame frame) {
        var shown = inView.practice();
        if (shown == null) return null;
        return new Own(
                Say.orNull(frame.language(), shown.practice().view().welcome()),
                pointers.of(shown.pinned(), frame),
                pointers.of(shown.services(), frame),
                contact(shown.practice(), frame));
    }

    private static @Nullable Contact contact(Practice practice, Frame frame) {
        var address = Pointers.address(practice.address(), practice.postcode());
        var website = practice.website();
        var phone = practice.phone();
        var days = Hours.days(practice.hours(), frame);
        if (phone == null && practice.email() == null && address == null && days.isEmpty() && website == null) {
            return null;
        }
        return new Contact(
                phone,
                phone == null ? null : Pointers.dial(phone),
                practice.email(),
                address,
                days,
                website,
                website == null ? null : Pointers.website(website));
    }

    static List<Group> groups(TopicTree tree, InView inView, Frame frame) {
        return inView.ordered(tree.groups()).stream()
                .map(topic -> new Group(TopicLink.to(topic, frame), Say.orNull(frame.language(), topic.summary())))
                .toList();
    }
}

package fingerpost.exchange;

import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Naming;
import fingerpost.catalogue.Notice;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.PracticeRules;
import fingerpost.catalogue.PracticeView;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A line that describes a practice, as something to be kept under its slug. */
final class PracticeLine extends SlugLine {

    private static final Set<String> PRACTICE = Set.of(
            "kind",
            "id",
            "title",
            "website",
            "phone",
            "email",
            "address",
            "postcode",
            "hours",
            "view",
            "revision",
            "health");
    private static final Set<String> VIEW =
            Set.of("welcome", "pinned", "hidden", "topics", "hiddenTopics", "notices", "accent", "languages");
    private static final Set<String> NOTICE = Set.of("id", "text", "url", "from", "until");

    PracticeLine(ObjectNode fields, String firstLanguage) {
        super(fields, firstLanguage, "the short name in addresses, such as roathwell-surgery");
    }

    Naming<Practice> practice() {
        return naming(
                PRACTICE,
                PracticeRules::problems,
                (patch, there) -> new Practice(
                        slug,
                        patch.localised("title", there == null ? Localised.NONE : there.name()),
                        patch.string("website", there == null ? null : there.website()),
                        patch.string("phone", there == null ? null : there.phone()),
                        patch.string("email", there == null ? null : there.email()),
                        patch.string("address", there == null ? null : there.address()),
                        patch.string("postcode", there == null ? null : there.postcode()),
                        patch.string("hours", there == null ? null : there.hours()),
                        view(patch, there == null ? PracticeView.INHERITED : there.view()),
                        0));
    }

    private static PracticeView view(Patch patch, PracticeView there) {
        if (patch.clears("view")) return PracticeView.INHERITED;
        var inside = patch.inside("view");
        if (inside == null) return there;
        inside.only(VIEW);
        return new PracticeView(
                inside.localised("welcome", there.welcome()),
                inside.list("pinned", there.pinned()),
                new TreeSet<>(inside.list("hidden", List.copyOf(there.hidden()))),
                inside.list("topics", there.topics()),
                new TreeSet<>(inside.list("hiddenTopics", List.copyOf(there.hiddenTopics()))),
                notices(inside, there.notices()),
                accent(inside, there.accent()),
                inside.list("languages", there.languages()));
    }

    private static @Nullable String accent(Patch view, @Nullable String there) {
        var accent = view.string("accent", there);
        return accent == null ? null : accent.toLowerCase(java.util.Locale.ROOT);
    }

    /** They are few and belong together, so a line brings all of them. */
    private static List<Notice> notices(Patch view, List<Notice> there) {
        if (view.leavesOut("notices")) return there;
        var given = view.objects("notices");
        if (given == null) return List.of();
        return given.stream().map(PracticeLine::notice).toList();
    }

    private static Notice notice(Patch notice) {
        notice.only(NOTICE);
        var id = notice.string("id", null);
        return new Notice(
                id == null ? "" : id,
                notice.localised("text", Localised.NONE),
                notice.string("url", null),
                notice.date("from", null),
                notice.date("until", null));
    }
}

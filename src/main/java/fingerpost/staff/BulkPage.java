package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.Audience;
import fingerpost.catalogue.BulkChange;
import fingerpost.catalogue.BulkOutcome;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Landed;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Reach;
import fingerpost.catalogue.Refused;
import fingerpost.catalogue.Status;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Changes many entries of a list together: shows what would become of each, does it, and takes it back. */
@Controller
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class BulkPage {

    /**
     * What the page shows: what would be done before it is, or what was done.
     *
     * @param looked who looked, in what role, as the entries will say; null when this is no look
     * @param number what undoing calls it by, or null when there is nothing to undo
     */
    record Shown(
            Desk desk,
            String list,
            boolean all,
            List<String> ids,
            String deed,
            String value,
            List<BulkOutcome> outcomes,
            long changes,
            boolean done,
            @Nullable Long number,
            @Nullable String looked,
            @Nullable String problem) {}

    /** Said of as the list calls them. */
    private static final String ENTRIES = "listed";

    private static final String STILL_GOOD = "still-good";

    private final Catalogue catalogue;
    private final Pages pages;
    private final Reviewing reviewing;
    private final TopicNames names;

    BulkPage(Catalogue catalogue, Pages pages, Reviewing reviewing, TopicNames names) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.reviewing = reviewing;
        this.names = names;
    }

    @PostMapping("/staff/entries/together")
    View together(
            Frame frame,
            Desk desk,
            Person person,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "false") boolean sure) {
        List<String> ids = List.of();
        try {
            ids = ids(request, list, all);
            var changes = List.of(change(deed, value.strip(), person));
            if (!sure) {
                var outcomes = catalogue.bulk().preview(ids, changes);
                return show(
                        frame,
                        new Shown(
                                desk,
                                list,
                                all,
                                ids,
                                deed,
                                value,
                                outcomes,
                                changed(outcomes),
                                false,
                                null,
                                looked(deed, person),
                                null));
            }
            var done = catalogue.bulk().apply(ids, changes, person.actor());
            var number = done.number().isPresent() ? done.number().getAsLong() : null;
            return show(
                    frame,
                    new Shown(
                            desk,
                            list,
                            all,
                            ids,
                            deed,
                            value,
                            done.outcomes(),
                            changed(done.outcomes()),
                            true,
                            number,
                            looked(deed, person),
                            null));
        } catch (Refused why) {
            return show(
                    frame,
                    new Shown(
                            desk,
                            list,
                            all,
                            ids,
                            deed,
                            value,
                            List.of(),
                            0,
                            false,
                            null,
                            null,
                            Sentences.of(frame, why.problems())));
        }
    }

    @PostMapping("/staff/entries/together/undo")
    View undo(
            Frame frame,
            Desk desk,
            Person person,
            @RequestParam long number,
            @RequestParam(defaultValue = "") String list) {
        try {
            var outcomes = catalogue.bulk().undo(number, person.actor());
            return show(
                    frame,
                    new Shown(
                            desk,
                            list,
                            false,
                            List.of(),
                            "undo",
                            "",
                            outcomes,
                            changed(outcomes),
                            true,
                            null,
                            null,
                            null));
        } catch (Refused why) {
            return show(
                    frame,
                    new Shown(
                            desk,
                            list,
                            false,
                            List.of(),
                            "undo",
                            "",
                            List.of(),
                            0,
                            false,
                            null,
                            null,
                            Sentences.of(frame, why.problems())));
        }
    }

    private @Nullable String looked(String deed, Person person) {
        return deed.equals(STILL_GOOD) ? reviewing.by(person) : null;
    }

    private View show(Frame frame, Shown shown) {
        return pages.own(frame, "staff/together.jte", shown);
    }

    private static long changed(List<BulkOutcome> outcomes) {
        return outcomes.stream()
                .filter(one -> one.outcome() == Landed.Outcome.CHANGED)
                .count();
    }

    private List<String> ids(HttpServletRequest request, String list, boolean all) {
        if (all) {
            var matching = catalogue.list().matching(ListQuery.of(list).filter());
            if (matching.tooMany()) {
                throw new Refused(
                        ENTRIES,
                        "are " + matching.total() + ", more than can be changed together; narrow the list first");
            }
            return matching.ids();
        }
        var ticked = request.getParameterValues("id");
        if (ticked == null) throw new Refused(ENTRIES, "are not ticked; tick some, or choose all that the list shows");
        return Arrays.stream(ticked).distinct().toList();
    }

    private BulkChange change(String deed, String value, Person person) {
        return switch (deed) {
            case "topic-add" -> new BulkChange.AddTopic(topic(value));
            case "topic-remove" -> new BulkChange.RemoveTopic(topic(value));
            case "source" -> new BulkChange.SetSource(value.isEmpty() ? null : names.source(value));
            case "reach" -> new BulkChange.SetReach(word(Reach.values(), value));
            case "audience" -> new BulkChange.SetAudience(word(Audience.values(), value));
            case "status" -> new BulkChange.SetStatus(word(Status.values(), value), Localised.NONE);
            case "withdraw" ->
                new BulkChange.SetStatus(
                        Status.WITHDRAWN, Localised.in(catalogue.area().firstLanguage(), value));
            case STILL_GOOD -> new BulkChange.SetReview(reviewing.by(person), reviewing.today(), null);
            default -> throw new Refused("deed", "is missing; choose what to do");
        };
    }

    private String topic(String value) {
        var slug = names.slug(value);
        if (catalogue.topics().containsKey(slug)) return slug;
        throw new Refused(List.of(TopicNames.unknown(value)));
    }

    private static <E extends Enum<E>> E word(E[] allowed, String value) {
        for (var one : allowed) if (one.name().equalsIgnoreCase(value)) return one;
        throw new Refused(
                "value",
                "must be one of "
                        + Arrays.stream(allowed)
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")));
    }
}

package fingerpost.staff;

import fingerpost.catalogue.Notice;
import fingerpost.catalogue.Practice;
import fingerpost.exchange.OneLine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A practice's page as it stands in its form, saved or not: its words, and its lists in their order, each of which every
 * button sends along.
 *
 * @param topics the slugs of all topics that the page lists, in their order
 */
record PracticeDraft(
        Typed typed,
        List<String> pinned,
        List<String> hidden,
        List<String> topics,
        List<String> hiddenTopics,
        List<Told> notices) {

    /** A notice as typed; its words by language. */
    record Told(String id, Map<String, String> text, String url, String from, String until) {

        boolean isBlank() {
            return text.values().stream().allMatch(String::isBlank) && (url + from + until).isBlank();
        }
    }

    /** The id of the notice that is not there yet. */
    static final String NEW = "new";

    static PracticeDraft of(Practice practice, List<String> topics, List<String> languages) {
        var view = practice.view();
        return new PracticeDraft(
                Typed.of(OneLine.of("practice", practice), Shape.PRACTICE_VIEW, languages),
                view.pinned(),
                List.copyOf(view.hidden()),
                topics,
                List.copyOf(view.hiddenTopics()),
                view.notices().stream().map(PracticeDraft::told).toList());
    }

    private static Told told(Notice notice) {
        return new Told(
                notice.id(),
                notice.text().byLanguage(),
                notice.url() == null ? "" : notice.url(),
                notice.from() == null ? "" : notice.from().toString(),
                notice.until() == null ? "" : notice.until().toString());
    }

    /** What a form holds; a notice that nothing is said in is none. */
    static PracticeDraft in(HttpServletRequest request, List<String> languages) {
        var notices = new ArrayList<Told>();
        for (var id : all(request, "notice")) {
            var text = new TreeMap<String, String>();
            for (var language : languages) text.put(language, one(request, "notice." + id + ".text." + language));
            var told = new Told(
                    id.equals(NEW) ? "n" + UUID.randomUUID().toString().substring(0, 8) : id,
                    text,
                    one(request, "notice." + id + ".url"),
                    one(request, "notice." + id + ".from"),
                    one(request, "notice." + id + ".until"));
            if (!told.isBlank()) notices.add(told);
        }
        return new PracticeDraft(
                Typed.in(request, Shape.PRACTICE_VIEW, languages),
                all(request, "pinned"),
                all(request, "hidden"),
                all(request, "topic"),
                all(request, "hide-topic"),
                notices);
    }

    private static String one(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static List<String> all(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values).stream().distinct().toList();
    }

    /** What a button such as pin-up:e_1 makes of it; one that does nothing here leaves it as it is. */
    PracticeDraft after(String button) {
        int colon = button.indexOf(':');
        var what = colon < 0 ? button : button.substring(0, colon);
        var which = colon < 0 ? "" : button.substring(colon + 1);
        return switch (what) {
            case "pin" -> with(Lists.adding(pinned, which), Lists.without(hidden, which), topics);
            case "hide" -> with(Lists.without(pinned, which), Lists.adding(hidden, which), topics);
            case "unpin" -> with(Lists.without(pinned, which), hidden, topics);
            case "unhide" -> with(pinned, Lists.without(hidden, which), topics);
            case "pin-up" -> with(Lists.moved(pinned, which, -1), hidden, topics);
            case "pin-down" -> with(Lists.moved(pinned, which, 1), hidden, topics);
            case "topic-up" -> with(pinned, hidden, Lists.moved(topics, which, -1));
            case "topic-down" -> with(pinned, hidden, Lists.moved(topics, which, 1));
            case "topic-first" -> which.isEmpty() ? this : with(pinned, hidden, Lists.first(topics, which));
            case "notice-off" ->
                new PracticeDraft(
                        typed,
                        pinned,
                        hidden,
                        topics,
                        hiddenTopics,
                        notices.stream()
                                .filter(notice -> !notice.id().equals(which))
                                .toList());
            case "accent" -> {
                var words = new TreeMap<>(typed.words());
                words.put("view.accent", which);
                yield new PracticeDraft(
                        new Typed(typed.shape(), typed.languages(), words),
                        pinned,
                        hidden,
                        topics,
                        hiddenTopics,
                        notices);
            }
            default -> this;
        };
    }

    private PracticeDraft with(List<String> newPinned, List<String> newHidden, List<String> newTopics) {
        return new PracticeDraft(typed, newPinned, newHidden, newTopics, hiddenTopics, notices);
    }

    /** Both forms' words are put together by whoever asks; of the lists, what either has is in it, mine first. */
    PracticeDraft and(PracticeDraft theirs, Typed words) {
        var told = new LinkedHashMap<String, Told>();
        for (var notice : notices) told.put(notice.id(), notice);
        for (var notice : theirs.notices) told.putIfAbsent(notice.id(), notice);
        return new PracticeDraft(
                words,
                Lists.both(pinned, theirs.pinned),
                Lists.both(hidden, theirs.hidden),
                Lists.both(topics, theirs.topics),
                Lists.both(hiddenTopics, theirs.hiddenTopics),
                List.copyOf(told.values()));
    }

    /**
     * The line of the practice as the form says it.
     *
     * @param areas the topics as the area orders them: what stands behind the last that was moved is left to the area, so
     *     that a new topic arrives where it belongs
     */
    ObjectNode line(String slug, @Nullable ObjectNode before, List<String> areas) {
        var line = typed.line(before).put("id", slug);
        var view = line.withObjectProperty("view");
        pinned.forEach(view.putArray("pinned")::add);
        hidden.forEach(view.putArray("hidden")::add);
        Lists.moved(topics, areas).forEach(view.putArray("topics")::add);
        hiddenTopics.forEach(view.putArray("hiddenTopics")::add);
        var told = view.putArray("notices");
        for (var notice : notices) {
            var one = told.addObject().put("id", notice.id());
            var text = one.putObject("text");
            notice.text().forEach((language, words) -> {
                if (!words.isBlank()) text.put(language, words);
            });
            put(one, "url", notice.url());
            put(one, "from", notice.from());
            put(one, "until", notice.until());
        }
        return line;
    }

    private static void put(ObjectNode into, String name, String words) {
        if (!words.isBlank()) into.put(name, words);
    }
}

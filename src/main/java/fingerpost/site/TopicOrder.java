package fingerpost.site;

import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.Place;
import fingerpost.catalogue.Topic;
import fingerpost.web.Frame;
import java.net.URI;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The order a topic's entries are shown in: the best page, the local services, nearest first, then the rest. */
final class TopicOrder {

    private final Topic topic;
    private final List<Entry> everything;
    private final @Nullable Entry best;
    private final List<Entry> listed;

    /** Takes which of the entries lead nowhere now: no page of these is the best, and they come last. */
    TopicOrder(Topic topic, List<Entry> entries, Predicate<Entry> leadsNowhere, @Nullable Place near, Frame frame) {
        this.topic = topic;
        this.everything = entries;
        var collator = Collator.getInstance(frame.locale());
        var ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.<Entry, Boolean>comparing(entry -> !isService(entry))
                .thenComparing(entry -> !isService(entry) && leadsNowhere.test(entry))
                .thenComparing(entry -> isService(entry) ? far(entry, near) : 0.0)
                .thenComparing(Entry::reach)
                .thenComparing(entry -> entry.title().best(frame.language()), collator));
        this.best = ordered.stream()
                .filter(entry -> !isService(entry) && !leadsNowhere.test(entry))
                .min(Comparator.comparing(entry -> isAbout(entry) ? 0 : 1))
                .orElse(null);
        ordered.remove(best);
        this.listed = List.copyOf(ordered);
    }

    /** The page to read first, or null when there are only services. */
    @Nullable
    Entry best() {
        return best;
    }

    /** All the others. */
    List<Entry> listed() {
        return listed;
    }

    List<Entry> everything() {
        return everything;
    }

    boolean hasServices() {
        return everything.stream().anyMatch(TopicOrder::isService);
    }

    static boolean isService(Entry entry) {
        return entry.kind() == Kind.SERVICE;
    }

    static @Nullable Double kilometres(Entry entry, @Nullable Place near) {
        var place = entry.place();
        return near == null || place == null ? null : near.kilometresTo(place);
    }

    private static double far(Entry entry, @Nullable Place near) {
        var kilometres = kilometres(entry, near);
        return kilometres == null ? Double.MAX_VALUE : kilometres;
    }

    /** Whether the page is about the topic itself: it bears its name, or its address ends in its slug. */
    private boolean isAbout(Entry entry) {
        var titles = entry.title().byLanguage();
        boolean named = topic.name().byLanguage().entrySet().stream()
                .anyMatch(name -> name.getValue().equalsIgnoreCase(titles.get(name.getKey())));
        if (named || entry.url() == null) return named;
        var path = URI.create(entry.url()).getPath();
        return path != null && path.toLowerCase(Locale.ROOT).matches(".*/" + topic.slug() + "/?");
    }
}

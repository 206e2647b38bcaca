package fingerpost.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a practice shows on one day, as of one revision; its pages, embed and feeds share it.
 *
 * @param languages those it is shown in, the first first; never empty
 * @param notices those of today, in its order
 * @param pinned the public entries that come first, in its order
 * @param topics the topics in its order: its own first, then the area's featured ones, then those that stand under no
 *     other; none that it hides and none that leads to nothing
 * @param services its own services, by title
 * @param filled the slugs of all topics that it shows an entry of
 */
public record PracticeShown(
        Practice practice,
        List<String> languages,
        List<Notice> notices,
        List<Entry> pinned,
        List<Topic> topics,
        List<Entry> services,
        Set<String> filled) {

    /** The notices of this day, for a reader whose day may be another than this process has. */
    public List<Notice> noticesOn(LocalDate day) {
        return practice.view().notices().stream()
                .filter(notice -> notice.holdsOn(day))
                .toList();
    }

    /** Whether its pages show this entry: a public one that it does not hide, or a service of its own. */
    public boolean shows(Entry entry) {
        return entry.isShownBy(practice.slug()) && !hides(entry);
    }

    /** Whether it wants nothing said of this entry, whatever becomes of it. */
    public boolean hides(Entry entry) {
        return practice.view().hidden().contains(entry.id());
    }

    /** Those of these entries that it shows, in their order. */
    public List<Entry> shown(List<Entry> entries) {
        return entries.stream().filter(this::shows).toList();
    }

    /** Whether it leads to the topic of this slug. */
    public boolean leadsTo(String topic) {
        return !practice.view().hiddenTopics().contains(topic);
    }

    /** Those of these topics that it leads to, its own first, then in the order given. */
    public List<Topic> ordered(List<Topic> some) {
        return order(practice.view(), some);
    }

    static List<Topic> order(PracticeView view, List<Topic> some) {
        var places = new java.util.HashMap<String, Integer>();
        for (int i = 0; i < view.topics().size(); i++) places.put(view.topics().get(i), i);
        return some.stream()
                .filter(topic -> !view.hiddenTopics().contains(topic.slug()))
                .sorted(java.util.Comparator.comparingInt(topic -> place(places, topic)))
                .toList();
    }

    private static int place(Map<String, Integer> places, Topic topic) {
        return places.getOrDefault(topic.slug(), Integer.MAX_VALUE);
    }
}

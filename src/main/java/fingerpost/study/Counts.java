package fingerpost.study;

import fingerpost.web.Provenance;
import fingerpost.web.Trial.Deed;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Of each arm, how many pages of results were shown, and after how many of them each deed was done. */
public record Counts(Map<Provenance, Long> views, Map<Provenance, Map<Deed, Long>> deeds) {

    public Counts {
        views = Collections.unmodifiableMap(new EnumMap<>(views));
        deeds = Collections.unmodifiableMap(new EnumMap<>(deeds));
    }

    public long views(Provenance arm) {
        return views.getOrDefault(arm, 0L);
    }

    /** The share of an arm's pages after which the deed was done. */
    public Share share(Provenance arm, Deed deed) {
        long times = deeds.getOrDefault(arm, Map.of()).getOrDefault(deed, 0L);
        // a page that is shown just before midnight, or at another node, may be written after what it led to
        return new Share(Math.min(times, views(arm)), views(arm));
    }

    /** The pages of the arm that has the fewest. */
    public long fewest() {
        return Arrays.stream(Provenance.values()).mapToLong(this::views).min().orElse(0);
    }

    public long allViews() {
        return views.values().stream().mapToLong(Long::longValue).sum();
    }
}

package fingerpost.search;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.RedFlag;
import fingerpost.catalogue.RedFlagWords;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells whether what somebody typed may be an emergency, by the area's own rules, in each of its languages. */
final class RedFlags {

    private static final Set<RedFlagStep> ALL = EnumSet.allOf(RedFlagStep.class);

    private record Compiled(
            Map<String, RedFlag> rules,
            Map<String, RedFlagWords> words,
            List<String> languages,
            List<RedFlagMatcher> matchers) {}

    private final Catalogue catalogue;
    private final Predicate<String> isOrdinary;
    private volatile @Nullable Compiled compiled;

    /**
     * Reads no rules yet.
     *
     * @param isOrdinary whether the guide itself uses a word as it is spelled, which is then no slip
     */
    RedFlags(Catalogue catalogue, Predicate<String> isOrdinary) {
        this.catalogue = catalogue;
        this.isOrdinary = isOrdinary;
    }

    /** The most pressing rule that the text meets, or null. */
    @Nullable
    Alarm of(String text) {
        return of(text, ALL);
    }

    /** As {@link #of(String)}, by some of the steps only. */
    @Nullable
    Alarm of(String text, Set<RedFlagStep> steps) {
        if (text.isBlank()) return null;
        var matchers = compiled().matchers();
        List<Alarm> met = matchers.stream()
                .flatMap(matcher -> matcher.met(text, isOrdinary, steps).stream())
                .toList();
        if (steps.contains(RedFlagStep.EXCLUSIONS)) {
            // whichever language a rule is met in, every language may keep it silent
            for (var matcher : matchers) met = matcher.without(met, text, isOrdinary);
        }
        return met.stream()
                .min(Comparator.comparing(Alarm::level)
                        .thenComparing(Comparator.comparingInt(Alarm::parts).reversed())
                        .thenComparing(alarm -> alarm.rule().slug()))
                .orElse(null);
    }

    private Compiled compiled() {
        var rules = catalogue.redFlags();
        var words = catalogue.redFlagWords();
        var languages = catalogue.area().languages();
        var now = compiled;
        if (now == null
                || now.rules() != rules
                || now.words() != words
                || !now.languages().equals(languages)) {
            now = new Compiled(
                    rules,
                    words,
                    languages,
                    languages.stream()
                            .map(language ->
                                    new RedFlagMatcher(language, languages.getFirst(), rules.values(), words.values()))
                            .toList());
            compiled = now;
        }
        return now;
    }
}

package fingerpost.search;

import fingerpost.catalogue.RedFlag;
import fingerpost.catalogue.RedFlagWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The red flags of one language, made ready to be held against texts. */
final class RedFlagMatcher {

    /** One way to meet a rule, and the step it is left out with. */
    private record Way(RedFlag rule, RedFlagPattern pattern, RedFlagStep step) {}

    private final RedFlagTerms terms;
    /** Each way under the words it cannot do without, of which a text holds few. */
    private final Map<Integer, List<Way>> ways = new HashMap<>();

    private final Map<String, List<RedFlagPattern>> exclusionsByRule = new HashMap<>();
    private final Set<Integer> inabilities = new HashSet<>();

    RedFlagMatcher(String language, String first, Collection<RedFlag> flags, Collection<RedFlagWords> words) {
        this.terms = new RedFlagTerms(language, first, words);
        for (var flag : flags) {
            if (flag.off()) continue;
            for (var phrase : flag.phrases().getOrDefault(language, List.of())) {
                add(new Way(flag, RedFlagPattern.phrase(phrase, terms), RedFlagStep.PHRASES));
            }
            for (var pattern : patterns(flag.patterns().getOrDefault(language, List.of()))) {
                add(new Way(flag, pattern, RedFlagStep.PATTERNS));
                pattern.negated().forEach(inabilities::add);
            }
            exclusionsByRule.put(flag.slug(), patterns(flag.exclusions().getOrDefault(language, List.of())));
        }
    }

    private void add(Way way) {
        for (int concept : way.pattern().rarest(terms)) {
            ways.computeIfAbsent(concept, _ -> new ArrayList<>()).add(way);
        }
    }

    private List<RedFlagPattern> patterns(List<String> patterns) {
        return patterns.stream()
                .map(pattern -> RedFlagPattern.pattern(pattern, terms))
                .toList();
    }

    /** Every rule that the text meets, the excluded ones too. */
    Collection<Alarm> met(String text, Predicate<String> isOrdinary, Set<RedFlagStep> steps) {
        var read = RedFlagText.of(text, terms, isOrdinary, steps.contains(RedFlagStep.SLIPS));
        var reading = new RedFlagReading(read, terms, inabilities);
        var met = new HashMap<String, Alarm>();
        for (int concept : reading.concepts()) {
            for (var way : ways.getOrDefault(concept, List.of())) {
                var alarm = steps.contains(way.step()) ? alarm(way, reading, steps) : null;
                if (alarm != null) met.merge(way.rule().slug(), alarm, Alarm::and);
            }
        }
        return met.values();
    }

    /** Those of the alarms whose rule the text does not keep silent. */
    List<Alarm> without(List<Alarm> alarms, String text, Predicate<String> isOrdinary) {
        if (alarms.isEmpty()) return alarms;
        // what silences a rule must really stand there, so its slips are not forgiven
        var strict = new RedFlagReading(RedFlagText.of(text, terms, isOrdinary, false), terms, inabilities);
        return alarms.stream().filter(alarm -> !isExcluded(alarm, strict)).toList();
    }

    private static @Nullable Alarm alarm(Way way, RedFlagReading reading, Set<RedFlagStep> steps) {
        var nearby = way.pattern().in(reading, steps.contains(RedFlagStep.NEGATION));
        if (nearby == null) return null;
        boolean past = steps.contains(RedFlagStep.HISTORY) && reading.isPast(nearby);
        return new Alarm(
                way.rule(),
                past || way.rule().level() == null
                        ? RedFlag.Level.URGENT
                        : way.rule().level(),
                way.pattern().parts());
    }

    private boolean isExcluded(Alarm alarm, RedFlagReading strict) {
        return exclusionsByRule.getOrDefault(alarm.rule().slug(), List.of()).stream()
                .anyMatch(exclusion -> exclusion.in(strict, false) != null);
    }
}

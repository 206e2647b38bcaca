package fingerpost.search;

import fingerpost.catalogue.RedFlag;
import fingerpost.catalogue.RedFlagWords;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The red flags of one language, made ready to be held against texts. */
final class RedFlagMatcher {

    private record Rule(RedFlag flag, List<RedFlagPattern> phrases, List<RedFlagPattern> patterns) {

        List<RedFlagPattern> by(Set<RedFlagStep> steps) {
            return Stream.of(
                            steps.contains(RedFlagStep.PHRASES) ? phrases : List.<RedFlagPattern>of(),
                            steps.contains(RedFlagStep.PATTERNS) ? patterns : List.<RedFlagPattern>of())
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private final RedFlagTerms terms;
    private final List<Rule> rules;
    private final Map<String, List<RedFlagPattern>> exclusionsByRule = new HashMap<>();
    private final Set<Integer> inabilities = new HashSet<>();

    RedFlagMatcher(String language, Collection<RedFlag> flags, Collection<RedFlagWords> words) {
        this.terms = new RedFlagTerms(language, words);
        this.rules = flags.stream()
                .filter(flag -> !flag.off())
                .map(flag -> new Rule(
                        flag,
                        flag.phrases().getOrDefault(language, List.of()).stream()
                                .map(phrase -> RedFlagPattern.phrase(phrase, terms))
                                .toList(),
                        patterns(flag.patterns().getOrDefault(language, List.of()))))
                .toList();
        for (var flag : flags) {
            exclusionsByRule.put(flag.slug(), patterns(flag.exclusions().getOrDefault(language, List.of())));
        }
        for (var rule : rules) {
            for (var pattern : rule.patterns()) {
                for (var group : pattern.groups()) {
                    for (var part : group)
                        if (part.negated()) for (int concept : part.concepts()) inabilities.add(concept);
                }
            }
        }
    }

    private List<RedFlagPattern> patterns(List<String> patterns) {
        return patterns.stream()
                .map(pattern -> RedFlagPattern.pattern(pattern, terms))
                .toList();
    }

    /** Every rule that the text meets. */
    Stream<Alarm> match(String text, Predicate<String> isOrdinary, Set<RedFlagStep> steps) {
        var read = RedFlagText.of(text, terms, isOrdinary, steps.contains(RedFlagStep.SLIPS));
        var reading = new RedFlagReading(read, terms, inabilities);
        var met = rules.stream()
                .flatMap(rule -> Stream.ofNullable(match(rule, reading, steps)))
                .toList();
        if (met.isEmpty() || !steps.contains(RedFlagStep.EXCLUSIONS)) return met.stream();
        // what silences a rule must really stand there, so its slips are not forgiven
        var strict = new RedFlagReading(RedFlagText.of(text, terms, isOrdinary, false), terms, inabilities);
        return met.stream().filter(alarm -> !isExcluded(alarm, strict));
    }

    private static @Nullable Alarm match(Rule rule, RedFlagReading reading, Set<RedFlagStep> steps) {
        boolean heeding = steps.contains(RedFlagStep.NEGATION);
        boolean now = false;
        int parts = 0;
        for (var pattern : rule.by(steps)) {
            var nearby = pattern.in(reading, heeding);
            if (nearby == null) continue;
            parts = Math.max(parts, pattern.parts());
            now |= !steps.contains(RedFlagStep.HISTORY) || !reading.isPast(nearby);
        }
        if (parts == 0) return null;
        var level = now && rule.flag().level() != null ? rule.flag().level() : RedFlag.Level.URGENT;
        return new Alarm(rule.flag(), level, parts);
    }

    private boolean isExcluded(Alarm alarm, RedFlagReading strict) {
        return exclusionsByRule.getOrDefault(alarm.rule().slug(), List.of()).stream()
                .anyMatch(exclusion -> exclusion.in(strict, false) != null);
    }
}

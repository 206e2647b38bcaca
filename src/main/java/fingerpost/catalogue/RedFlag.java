package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clinician-owned rule: what was typed may be an emergency, so the card with this advice comes before any result.
 * Phrases, patterns and exclusions are by language, in the grammar of docs/red-flags.md.
 *
 * @param call whom the card says to ring or where to go, one of {@link RedFlagRules#CALLS}
 * @param phrases match when all their telling words stand near each other
 * @param patterns match when all their parts do; a part is a bare word, or words by their slug in braces
 * @param exclusions keep the rule silent when one is found anywhere in the text
 * @param evidence web addresses of what the rule rests on
 * @param version counts up with every change of what the rule means
 * @param off whether the owner has switched the rule off
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RedFlag(
        String slug,
        Localised name,
        @Nullable Level level,
        @Nullable String call,
        Localised advice,
        SortedMap<String, List<String>> phrases,
        SortedMap<String, List<String>> patterns,
        SortedMap<String, List<String>> exclusions,
        @Nullable String owner,
        List<String> evidence,
        @Nullable LocalDate reviewed,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int version,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean off,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long revision) {

    private static final Pattern WORDS_BY_SLUG = Pattern.compile("\\{([^}]*)}");

    /** How soon help is needed, the most pressing first. */
    public enum Level {
        /** Life or limb: now. */
        @JsonProperty("emergency")
        EMERGENCY,
        /** Today. */
        @JsonProperty("urgent")
        URGENT;

        /** The word used in files and the API. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RedFlag {
        name = name == null ? Localised.NONE : name;
        advice = advice == null ? Localised.NONE : advice;
        phrases = Lists.orEmpty(phrases);
        patterns = Lists.orEmpty(patterns);
        exclusions = Lists.orEmpty(exclusions);
        evidence = Lists.orEmpty(evidence);
    }

    /** The slugs of the words that its patterns and exclusions name. */
    public Set<String> wordsNamed() {
        var named = new TreeSet<String>();
        Stream.of(patterns, exclusions)
                .flatMap(byLanguage -> byLanguage.values().stream())
                .flatMap(List::stream)
                .flatMap(pattern -> WORDS_BY_SLUG.matcher(pattern).results())
                .forEach(braces -> {
                    for (var slug : braces.group(1).split("\\|")) named.add(slug.strip());
                });
        return named;
    }

    RedFlag as(long newRevision) {
        return new RedFlag(
                slug,
                name,
                level,
                call,
                advice,
                phrases,
                patterns,
                exclusions,
                owner,
                evidence,
                reviewed,
                version,
                off,
                newRevision);
    }
}

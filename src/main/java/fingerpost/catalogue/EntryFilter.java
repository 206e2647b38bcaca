package fingerpost.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a staff list shows; everything asked for must hold, and what is null or false is not asked for.
 *
 * @param words all of these stand in a title or link, whatever their case and accents
 * @param missing a language in which something is missing that another language has
 * @param unreviewed a language whose words await somebody who reads them over
 * @param due the next look is due on this day or was before
 * @param reviewer words in the role of who looked last
 * @param changedSince changed on this day or later
 * @param changedBy whose the last change was, as history has it
 */
public record EntryFilter(
        @Nullable String words,
        @Nullable Status status,
        @Nullable Audience audience,
        @Nullable Kind kind,
        @Nullable Reach reach,
        @Nullable String topic,
        @Nullable String source,
        @Nullable Format format,
        @Nullable String missing,
        @Nullable String unreviewed,
        @Nullable LocalDate due,
        @Nullable String reviewer,
        boolean neverReviewed,
        boolean withoutWhy,
        boolean withoutPhrases,
        @Nullable LocalDate changedSince,
        @Nullable String changedBy) {

    /** Everything. */
    public static final EntryFilter NONE = new Reading(Map.of()).filter();

    private static final int LONGEST = 200;

    /**
     * Reads what an address asks for, under the names of this record's parts; other names and empty values are passed
     * over. Flags are true or false. Throws {@link Refused} with every problem at once.
     */
    public static EntryFilter of(Map<String, String> asked) {
        var reading = new Reading(asked);
        var filter = reading.filter();
        if (!reading.problems.isEmpty()) throw new Refused(reading.problems);
        return filter;
    }

    /** What {@link #of} reads this filter back from. */
    public Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "words", words);
        put(asked, "status", status == null ? null : status.word());
        put(asked, "audience", audience == null ? null : audience.word());
        put(asked, "kind", kind == null ? null : kind.word());
        put(asked, "reach", reach == null ? null : reach.word());
        put(asked, "topic", topic);
        put(asked, "source", source);
        put(asked, "format", format == null ? null : format.word());
        put(asked, "missing", missing);
        put(asked, "unreviewed", unreviewed);
        put(asked, "due", due);
        put(asked, "reviewer", reviewer);
        put(asked, "neverReviewed", neverReviewed ? true : null);
        put(asked, "withoutWhy", withoutWhy ? true : null);
        put(asked, "withoutPhrases", withoutPhrases ? true : null);
        put(asked, "changedSince", changedSince);
        put(asked, "changedBy", changedBy);
        return asked;
    }

    private static void put(Map<String, String> asked, String name, @Nullable Object value) {
        if (value != null) asked.put(name, value.toString());
    }

    private static final class Reading {

        private final Map<String, String> asked;
        private final List<Problem> problems = new ArrayList<>();

        Reading(Map<String, String> asked) {
            this.asked = asked;
        }

        EntryFilter filter() {
            return new EntryFilter(
                    text("words"),
                    word("status", Status.values(), Status::word),
                    word("audience", Audience.values(), Audience::word),
                    word("kind", Kind.values(), Kind::word),
                    word("reach", Reach.values(), Reach::word),
                    text("topic"),
                    text("source"),
                    word("format", Format.values(), Format::word),
                    language("missing"),
                    language("unreviewed"),
                    day("due"),
                    text("reviewer"),
                    flag("neverReviewed"),
                    flag("withoutWhy"),
                    flag("withoutPhrases"),
                    day("changedSince"),
                    text("changedBy"));
        }

        private @Nullable String text(String name) {
            var value = asked.getOrDefault(name, "").strip();
            if (value.length() > LONGEST) problem(name, "is longer than " + LONGEST + " characters");
            else if (value.indexOf('\0') >= 0) problem(name, "holds NUL characters");
            else if (!value.isEmpty()) return value;
            return null;
        }

        private <E extends Enum<E>> @Nullable E word(String name, E[] allowed, Function<E, String> word) {
            var value = text(name);
            if (value == null) return null;
            for (var one : allowed) if (word.apply(one).equals(value)) return one;
            problem(name, "must be one of " + Stream.of(allowed).map(word).collect(Collectors.joining(", ")));
            return null;
        }

        private @Nullable String language(String name) {
            var value = text(name);
            if (value == null || EntryRules.isLanguage(value)) return value;
            problem(name, "must be a language code such as cy");
            return null;
        }

        private @Nullable LocalDate day(String name) {
            var value = text(name);
            try {
                return value == null ? null : LocalDate.parse(value);
            } catch (DateTimeParseException notADay) {
                problem(name, "must be a date such as 2026-05-01");
                return null;
            }
        }

        private boolean flag(String name) {
            var value = text(name);
            if (value != null && !value.equals("true") && !value.equals("false")) {
                problem(name, "must be true or false");
            }
            return "true".equals(value);
        }

        private void problem(String name, String reason) {
            problems.add(new Problem(name, reason));
        }
    }
}

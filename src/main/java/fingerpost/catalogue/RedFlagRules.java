package fingerpost.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** What a red flag and its words must be before they are kept; every problem is told at once. */
public final class RedFlagRules {

    /** Everything a card may tell people to ring or go to: a wrong number here could cost a life, so others are refused. */
    public static final List<String> CALLS = List.of("999", "A&E", "111", "111 option 2", "116 123", "0808 80 10 800");

    /** Three figures or more: fewer are minutes, ages and doses. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?: ?\\d){2,}");

    /** The numbers of {@link #CALLS}. */
    private static final Pattern NUMBERS_TO_CALL = Pattern.compile("\\b(?:999|111|116 123|0808 80 10 800)\\b");

    /** A rule covers many ways to say the same. */
    private static final int MOST_LINES = 400;

    private RedFlagRules() {}

    /** Everything wrong with the rule; empty when it can be kept. */
    public static List<Problem> problems(RedFlag rule) {
        var found = new ArrayList<>(NamedRules.named(rule.slug(), rule.name()));
        if (rule.level() == null) found.add(new Problem("level", "is missing; allowed are emergency, urgent"));
        if (rule.call() == null || !CALLS.contains(rule.call())) {
            found.add(new Problem("call", "must be one of " + String.join(", ", CALLS)));
        }
        if (rule.advice().isEmpty()) found.add(new Problem("advice", "is missing"));
        EntryRules.localised(found, "advice", rule.advice(), EntryRules.LONGEST_LINE);
        numbers(found, "title", rule.name());
        numbers(found, "advice", rule.advice());
        if (rule.owner() == null)
            found.add(new Problem("owner", "is missing; every rule needs a clinician who owns it"));
        else EntryRules.lines(found, "owner", List.of(rule.owner()), EntryRules.LONGEST_TITLE);
        if (rule.phrases().isEmpty() && rule.patterns().isEmpty()) {
            found.add(new Problem("phrases", "and patterns are both missing; the rule could never fire"));
        }
        lists(found, "phrases", rule.phrases());
        lists(found, "patterns", rule.patterns());
        lists(found, "exclusions", rule.exclusions());
        rule.evidence().forEach(url -> EntryRules.url(found, "evidence", url));
        if (rule.version() < 0) found.add(new Problem("version", "must be a whole number from 1"));
        return found;
    }

    /** Everything wrong with the words; empty when they can be kept. */
    public static List<Problem> problems(RedFlagWords words) {
        var found = new ArrayList<Problem>();
        NamedRules.slug(found, words.slug());
        if (words.words().isEmpty()) found.add(new Problem("words", "are missing"));
        lists(found, "words", words.words());
        return found;
    }

    private static void numbers(List<Problem> found, String field, Localised words) {
        for (var text : words.byLanguage().values()) {
            var numbers = NUMBER.matcher(NUMBERS_TO_CALL.matcher(text).replaceAll(""));
            while (numbers.find()) {
                found.add(new Problem(
                        field,
                        "has the number " + numbers.group()
                                + "; a card may name 999, 111, 116 123 and 0808 80 10 800 only"));
            }
        }
    }

    private static void lists(List<Problem> found, String field, SortedMap<String, List<String>> lists) {
        lists.forEach((language, lines) -> {
            EntryRules.language(found, field, language);
            if (lines.size() > MOST_LINES) found.add(new Problem(field, "has more than " + MOST_LINES + " items"));
            for (var line : lines) EntryRules.lines(found, field, List.of(line), EntryRules.LONGEST_TITLE);
        });
    }
}

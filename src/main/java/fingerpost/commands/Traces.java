package fingerpost.commands;

import fingerpost.access.Forgetting.Forgotten;
import fingerpost.database.Redaction.Column;
import java.util.Collection;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where someone's addresses and names stand in what others wrote, and what stands there afterwards.
 *
 * <p>An address is nobody else's, so it is found everywhere. A name is words like others: one of several words is found
 * where staff write about one another, one of a single word only where nothing else stands.
 */
record Traces(Pattern addresses, Pattern names, Pattern wholeNames, String pseudonym) {

    /** What the guide itself says, which only editors change; and what is made from it. */
    private static final Set<String> GUIDE = Set.of(
            "area",
            "entry",
            "interest",
            "listing",
            "near_link",
            "pin",
            "practice",
            "red_flag",
            "red_flag_words",
            "source",
            "topic");

    private static final Set<String> WHERE_STAFF_WRITE =
            Set.of("audit_event", "remark", "entry_note", "working_copy", "saved_view", "bulk_edit", "suggestion");

    /** In history: who reviewed, the words of a note, and the reason that a remark was removed for. */
    private static final Pattern SAID_BY_STAFF = Pattern.compile("\"(?:by|words)\":\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private static final Pattern NEVER = Pattern.compile("(?!)");

    static Traces of(Forgotten who) {
        var many = who.names().stream().filter(name -> name.contains(" ")).toList();
        return new Traces(
                anyOf("(?<![\\p{L}\\p{N}.+_-])", who.addresses(), "(?![\\p{L}\\p{N}]|[.-][\\p{L}\\p{N}])"),
                who.shared() ? NEVER : anyOf("(?<![\\p{L}\\p{N}])", many, "(?![\\p{L}\\p{N}])"),
                who.shared() ? NEVER : anyOf("^\\s*", who.names(), "\\s*$"),
                who.pseudonym());
    }

    private static Pattern anyOf(String before, Collection<String> texts, String after) {
        if (texts.isEmpty()) return NEVER;
        var alternatives = texts.stream()
                // as it is, as JSON writes it and as an address's query does
                .flatMap(text -> Stream.of(text, json(text), text.replace("@", "%40"), text.replace(" ", "+")))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                before + "(?:" + alternatives + ")" + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String json(String text) {
        var quoted = JsonMapper.shared().writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** Whether the text names one of the addresses. */
    boolean inside(String text) {
        return addresses.matcher(text).find();
    }

    /** Who reviewed something, by another name. */
    String by(String reviewer) {
        var unnamed = replaced(wholeNames, replaced(names, reviewer));
        return replaced(addresses, unnamed);
    }

    /** A text as it is kept afterwards. */
    String without(Column column, String text) {
        if (column.name().equals("reviewed_by")) return by(text);
        if (GUIDE.contains(column.table())) return text;
        var unaddressed = replaced(addresses, text);
        if (WHERE_STAFF_WRITE.contains(column.table())) return replaced(names, unaddressed);
        if (!column.table().equals("history") || !column.name().equals("document")) return unaddressed;
        return SAID_BY_STAFF.matcher(unaddressed).replaceAll(said -> Matcher.quoteReplacement(whole(said)));
    }

    private String whole(MatchResult said) {
        var value = said.group(1);
        var before = said.group().substring(0, said.group().length() - value.length() - 1);
        return before + by(value) + "\"";
    }

    private String replaced(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(pseudonym));
    }
}

package fingerpost.staff;

import fingerpost.access.Refusal;
import fingerpost.catalogue.Problem;
import fingerpost.web.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was wrong, in the reader's language. Rules tell it in English, for pages, programs and files alike, and that
 * sentence is the key: it is looked up among the English messages under staff.problem, and told by the message of the same
 * name in the other language. One that is not among them stays English.
 */
public final class Sentences {

    private static final String PREFIX = "staff.problem.";
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

    /** An English sentence with gaps, and the end of its key. */
    private record Known(Pattern english, String word, int length) {}

    private static final List<Known> KNOWN = known();

    private Sentences() {}

    private static List<Known> known() {
        var english = ResourceBundle.getBundle("messages", Locale.ENGLISH);
        return english.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> known(key.substring(PREFIX.length()), english.getString(key)))
                // what leaves least open fits best
                .sorted(Comparator.comparingInt(Known::length).reversed().thenComparing(Known::word))
                .toList();
    }

    private static Known known(String word, String sentence) {
        var pattern = VALUE.splitAsStream(sentence).map(Pattern::quote).collect(Collectors.joining("(.+)"));
        if (sentence.endsWith("}")) pattern += "(.+)";
        return new Known(Pattern.compile(pattern, Pattern.DOTALL), word, sentence.length());
    }

    /** The clause alone, without what it is about. */
    static String reason(Frame frame, String english) {
        for (var one : KNOWN) {
            var found = one.english().matcher(english);
            if (!found.matches()) continue;
            var values = new ArrayList<@Nullable Object>();
            for (int i = 1; i <= found.groupCount(); i++) values.add(found.group(i));
            return frame.text(PREFIX + one.word(), values.toArray());
        }
        return english;
    }

    /** The whole sentence, about what pages call by this name. */
    static String of(Frame frame, String name, String english) {
        return frame.text("staff.problems.one", name, reason(frame, english));
    }

    /** The whole sentence, about a field as a form calls it, or as files do where no form has it. */
    public static String of(Frame frame, Problem problem) {
        var name = frame.textOrNull("staff.field." + problem.field());
        return of(frame, name == null ? problem.field() : name, problem.reason());
    }

    /** All of them, one after the other. */
    static String of(Frame frame, List<Problem> problems) {
        return problems.stream().map(problem -> of(frame, problem) + ".").collect(Collectors.joining(" "));
    }

    /** About an account: a sentence at the field it is about. */
    static Map<String, String> of(Frame frame, Refusal why) {
        return Map.of(why.field(), frame.text("staff.refused." + why.word()));
    }
}

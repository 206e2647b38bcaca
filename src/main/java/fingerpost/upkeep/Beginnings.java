package fingerpost.upkeep;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The letters that matches of a regular expression can begin with, so far as they are told one by one. */
final class Beginnings {

    /**
     * @param whole nothing that is not told stands between these letters and what follows in the expression
     */
    private record Start(String letters, boolean whole) {}

    private static final String REPEATS = "?*+{";
    private static final Set<Start> ANYTHING = Set.of(new Start("", false));

    private final String regex;
    private final int most;
    private int at;

    private Beginnings(String regex, int most) {
        this.regex = regex;
        this.most = most;
    }

    /**
     * At most this many letters of each, shorter where less is told. Throws for an expression of which some match may
     * begin with anything, or be empty.
     */
    static Set<String> of(String regex, int most) {
        var read = new Beginnings(regex, most);
        var all = read.alternatives().stream().map(Start::letters).collect(Collectors.toSet());
        if (read.at < regex.length() || all.contains("")) throw new IllegalArgumentException(regex);
        return all;
    }

    private Set<Start> alternatives() {
        var all = sequence();
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    /** Each piece makes what stands before it longer, until it is long enough or no longer told. */
    private Set<Start> sequence() {
        var open = new HashSet<>(Set.of(""));
        var told = new HashSet<Start>();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            var piece = piece();
            char repeat = repeat();
            if (piece == null) continue;
            var longer = new HashSet<String>();
            for (var before : open) {
                if (repeat == '?' || repeat == '*') longer.add(before);
                for (var more : piece) {
                    var letters = before + more.letters();
                    if (letters.length() >= most) told.add(new Start(letters.substring(0, most), false));
                    else if (more.whole() && (repeat == 0 || repeat == '?')) longer.add(letters);
                    else told.add(new Start(letters, false));
                }
            }
            open = longer;
        }
        open.forEach(letters -> told.add(new Start(letters, true)));
        return told;
    }

    /** Null when it takes no letter. */
    private @Nullable Set<Start> piece() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '\\' -> escaped();
            case '[' -> {
                at = regex.indexOf(']', at) + 1;
                yield ANYTHING;
            }
            case '.' -> ANYTHING;
            default -> Set.of(new Start(String.valueOf(QuickPattern.folded(c)), true));
        };
    }

    private @Nullable Set<Start> group() {
        boolean looks = !regex.startsWith("?:", at);
        at += regex.startsWith("?<", at) ? 3 : 2;
        var within = alternatives();
        at++;
        return looks ? null : within;
    }

    private @Nullable Set<Start> escaped() {
        char what = regex.charAt(at++);
        if (what == 'b') return null;
        return Character.isLetter(what) ? ANYTHING : Set.of(new Start(String.valueOf(what), true));
    }

    /** How the piece before is repeated, 0 when it is not. */
    private char repeat() {
        if (at == regex.length() || REPEATS.indexOf(regex.charAt(at)) < 0) return 0;
        char how = regex.charAt(at);
        at = how == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        // as few, or as many as there are
        if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) at++;
        return how;
    }
}

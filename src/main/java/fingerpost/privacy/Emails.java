package fingerpost.privacy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** E-mail addresses, also those spelled out. */
final class Emails {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}][\\p{L}\\p{N}.+_%'-]{0,63} ?@ ?[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,6}");

    /** Where the sign is written as a word, the dot must be too, or there are too many words "at". */
    private static final Pattern SPELLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}][\\p{L}\\p{N}.+_-]{0,63}(?: dot [\\p{L}\\p{N}_-]{1,40}){0,4}"
                    + "(?: ?[(\\[] ?at ?[)\\]] ?[\\p{L}\\p{N}-]{1,63}(?: ?(?:\\.|[(\\[] ?dot ?[)\\]]| dot) ?[\\p{L}\\p{N}-]{1,63}){1,6}"
                    + "| at [\\p{L}\\p{N}-]{1,63}(?: dot [\\p{L}\\p{N}-]{1,63}){1,6})",
            Pattern.CASE_INSENSITIVE);

    private Emails() {}

    static List<Taken> in(String text) {
        return java.util.stream.Stream.of(WRITTEN, SPELLED)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(Emails::taken)
                .toList();
    }

    private static Taken taken(MatchResult match) {
        return new Taken(Personal.EMAIL, match.start(), match.end());
    }
}

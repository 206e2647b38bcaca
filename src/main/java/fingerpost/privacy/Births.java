package fingerpost.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates of birth: whole dates that are said to be one, or stand right behind a number that names a patient. */
final class Births {

    private static final String MONTHS =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
                    + "|ionawr|chwefror|mawrth|ebrill|[mf]ai|[mf]ehefin|gorffennaf|orffennaf|awst|[mf]edi|hydref|[td]achwedd|ragfyr|rhagfyr)";

    private static final String DATE =
            "(?:\\d{1,2} ?[/.\\-–] ?\\d{1,2} ?[/.\\-–] ?\\d{2,4}|\\d{1,2} \\d{1,2} \\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}"
                    + "|\\d{1,2}(?:st|nd|rd|th|af|ain|ed|fed)?(?: of| o)?[ -]" + MONTHS + ",?[ -]\\d{2,4}"
                    + "|" + MONTHS + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{8}|\\d{6})(?!\\d)";

    private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern SAID = Pattern.compile(
            "(?<!\\p{L})(?:d\\.? ?o\\.? ?b\\b\\.?|birth\\s?da(?:y|te)|date of birth|birth|born|b\\.|dyddiad geni|ganwyd|ganed|geni)"
                    + "[^\\d\\n]{0,16}?(" + DATE + ")",
            LOOSE);

    /** Behind an NHS number. */
    private static final Pattern BEHIND =
            Pattern.compile("\\d{4}[ ,;/:()]{0,3}(?<=[\\d ,;/:(])(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})(?!\\d)");

    /** Before an NHS number, or behind somebody's name. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2})[ ,;]{1,3}(?:nhs|gig)(?!\\p{L})", LOOSE);

    private static final Pattern BEHIND_NAME =
            Pattern.compile("\\G[ ,(–-]{1,3}(\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2})(?!\\d)");

    private static final Pattern TEN = Pattern.compile("\\d(?:[ ._/–-]{0,2}\\d){9}$");

    private Births() {}

    static List<Taken> in(String text) {
        var said = SAID.matcher(text).results().map(match -> new Taken(Personal.BORN, match.start(1), match.end(1)));
        var behind = BEHIND.matcher(text)
                .results()
                .filter(match -> TEN.matcher(text.substring(Math.max(0, match.start() - 16), match.start() + 4))
                        .find())
                .map(match -> new Taken(Personal.BORN, match.start(1), match.end(1)));
        var before =
                BEFORE.matcher(text).results().map(match -> new Taken(Personal.BORN, match.start(1), match.end(1)));
        return Stream.of(said, behind, before).flatMap(all -> all).toList();
    }

    /** A date right behind somebody's name. */
    static List<Taken> behind(List<Taken> names, String text) {
        var found = new ArrayList<Taken>();
        for (var name : names) {
            var date = BEHIND_NAME.matcher(text);
            if (date.find(name.end())) found.add(new Taken(Personal.BORN, date.start(1), date.end(1)));
        }
        return found;
    }
}

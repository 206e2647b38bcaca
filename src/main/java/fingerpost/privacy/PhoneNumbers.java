package fingerpost.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Phone numbers that may be somebody's own; those that only organisations have (111, 0300, 0800) stay. */
final class PhoneNumbers {

    private static final Pattern BRITISH = Pattern.compile(
            "(?<![\\p{N}+])(?<!\\d[-./])(?:(?:\\+ ?|00 ?)44[ .-]?(?:\\( ?0 ?\\))?|(?:\\( ?)?0)(?:[ ().–-]{0,3}\\d){9,10}(?!\\d)");

    private static final Pattern FOREIGN =
            Pattern.compile("(?<![\\p{N}])(?:\\+|00)[1-9](?:[ ().–-]{0,2}\\d){7,13}(?!\\d)");

    /** Without its code, where it is said to be a number to ring. */
    private static final Pattern SHORT = Pattern.compile(
            "(?:tel|phone|ring|call|mobile|whatsapp|text|fax|landline|ff[oô]n|ffonio|ffoniwch)(?: me| us| her| him)?"
                    + "(?: on| at| ar| is| yw)?[ :.]{0,3}([2-9]\\d{2,4}[ -]?\\d{3,4})(?![\\d/]|[ -]\\d)",
            Pattern.CASE_INSENSITIVE);

    /** Numbers that people do not have at home: shared cost, free and premium ones. */
    private static final Pattern ORGANISATIONS = Pattern.compile("0(?:3|800|808|500|84|87|9)\\d*");

    private PhoneNumbers() {}

    static List<Taken> in(String text) {
        var found = new ArrayList<Taken>();
        var british = BRITISH.matcher(text);
        while (british.find()) {
            var digits = british.group().replaceAll("\\D", "").replaceFirst("^(?:00)?440?(?=\\d{9,10}$)", "0");
            if (!ORGANISATIONS.matcher(digits).matches()) found.add(phone(british.start(), british.end()));
        }
        FOREIGN.matcher(text).results().forEach(match -> {
            var number = match.group().replaceAll("\\D", "");
            if (!number.startsWith("44") && !number.startsWith("0044")) found.add(phone(match.start(), match.end()));
        });
        SHORT.matcher(text).results().forEach(match -> {
            if (match.group(1).replaceAll("\\D", "").length() >= 6) found.add(phone(match.start(1), match.end(1)));
        });
        return found;
    }

    private static Taken phone(int start, int end) {
        return new Taken(Personal.PHONE, start, end);
    }
}

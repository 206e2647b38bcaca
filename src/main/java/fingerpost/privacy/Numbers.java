package fingerpost.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** NHS numbers, by their check digit or by what they are called, and National Insurance numbers. */
final class Numbers {

    private static final int DIGITS = 10;

    /** Ten digits in groups; behind a hyphen, a stroke or a country's code they are the end of something longer. */
    private static final Pattern TEN =
            Pattern.compile("(?<!\\d)(?<!\\d[-/._])(?<!\\+ ?44[ .(-]?)\\d(?:[ ._/–-]{0,2}\\d){9}(?!\\d)(?![-/]\\d)");

    private static final Pattern CALLED =
            Pattern.compile("(?:nhs|gig|patient|claf)[^\\d\\n]{0,20}$", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAIRS = Pattern.compile("\\d\\d(?: \\d\\d){4}");

    private static final Pattern INSURANCE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-CEGHJ-PR-TW-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D](?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    static List<Taken> nhs(String text) {
        var found = new ArrayList<Taken>();
        var ten = TEN.matcher(text);
        int from = 0;
        while (from <= text.length() && ten.find(from)) {
            boolean isOne = isNhs(ten.toMatchResult(), text);
            if (isOne) found.add(new Taken(Personal.NHS_NUMBER, ten.start(), ten.end()));
            from = isOne ? ten.end() : ten.start() + 1;
        }
        return found;
    }

    private static boolean isNhs(MatchResult match, String text) {
        if (CALLED.matcher(text.substring(Math.max(0, match.start() - 24), match.start()))
                .find()) return true;
        // a time and a date side by side are ten digits as well
        int groups = match.group().split("[ ._/–-]+").length;
        boolean plain =
                groups <= 3 || groups == DIGITS || PAIRS.matcher(match.group()).matches();
        return plain && checks(match.group().replaceAll("\\D", ""));
    }

    /** Whether the last digit is what the others, weighed from ten down, ask for. */
    static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) sum += (digits.charAt(i) - '0') * (DIGITS - i);
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(DIGITS - 1) - '0';
    }

    static List<Taken> insurance(String text) {
        return INSURANCE
                .matcher(text)
                .results()
                .map(match -> new Taken(Personal.INSURANCE, match.start(), match.end()))
                .toList();
    }
}

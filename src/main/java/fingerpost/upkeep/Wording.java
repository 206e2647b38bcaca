package fingerpost.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings words to the form in which only what matters to their meaning is left. */
final class Wording {

    static final int LONGEST_SENTENCE = 2_000;
    private static final int LONG_WORD = 16;

    private static final Map<String, String> SAME = Numerals.both(
            Numerals.COUNTED,
            Map.ofEntries(
                    Map.entry("cannot", "can not"),
                    Map.entry("twice", "2 times"),
                    Map.entry("milligram", "mg"),
                    Map.entry("milligrams", "mg"),
                    Map.entry("microgram", "mcg"),
                    Map.entry("micrograms", "mcg"),
                    Map.entry("µg", "mcg"),
                    Map.entry("μg", "mcg"),
                    Map.entry("millilitre", "ml"),
                    Map.entry("millilitres", "ml"),
                    Map.entry("gram", "g"),
                    Map.entry("grams", "g"),
                    Map.entry("per", "a"),
                    Map.entry("telephone", "phone"),
                    Map.entry("tel", "phone")));
    private static final Pattern SHORT_FORMS = Pattern.compile(
            "(?:\\b(ca)n't|\\b(wo)n't|n't\\b|(?<=[a-z])'(re|ll|ve|m)\\b|(?<=\\b(?:it|that|here|there|what|who))'s\\b)");
    private static final Pattern COUNTS = Pattern.compile(
            "\\b\\d[\\d,.]*k?\\+? (?:(?:out )?of \\d[\\d,.]* )?(?=(?:people (?:found|have (?:read|viewed|liked)|like|liked|are reading|read|viewed)|(?:views?|likes?|shares?|comments?"
                    + "|reviews?|ratings?|votes?|downloads?|followers?|replies|sylwadau?|ymweliadau?)(?! (?:a|per|each|every|with|from|at|by|of|y|yr|bob|mewn)\\b)|o bobl (?:wedi|yn))\\b)");
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(viewed|read|shared|downloaded|visited|accessed|liked|gwelwyd|rhannwyd) (?:by \\d[\\d,.]*|\\d[\\d,.]* (?:times|o weithiau|gwaith)\\b(?! (?:a|per|each|every|y|yr|bob|mewn|in)\\b))"
                    + "|\\b(views|visits|hits|likes|shares|downloads): ?\\d[\\d,.]*");
    private static final Pattern AGO = Pattern.compile(
            "(?:updated|posted|published|reviewed|added|edited|changed|modified|diweddarwyd|postiwyd|cyhoeddwyd)[: ]+(?:about |tua )?\\d+ \\p{L}+ (?:ago|yn ôl)");
    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwef|maw|ebr|mai|meh|gorff|awst|medi|hyd|tach|rhag)\\p{L}*\\.?";
    private static final String DATE =
            "(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*,? |dydd \\p{L}+ )?(?:\\d{1,2}(?:st|nd|rd|th)? )?" + MONTH
                    + "(?: \\d{1,2},)?,? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern DATED = Pattern.compile(
            "(?:(?:this |the )?(?:page|content|information|article|leaflet|guide|web ?page|y dudalen hon|tudalen)?\\s*(?:was |wedi'i |has been )?(?:last |first |next |medically |clinically |fully )*"
                    + "(?:review(?:ed)?(?: due| date)?|updated?|publish(?:ed|ing)|modified|changed|edited|checked|posted|produced|amended|revised|adolygwyd|diweddarwyd|diweddaru|cyhoeddwyd|addaswyd|adolygiad|adolygu|hadolygu|postiwyd|(?:version|fersiwn)(?: \\d+(?:\\.\\d+)?)?,?|correct as of|accurate as of|as of|yn gywir ar)"
                    + "(?: due| date| nesaf| d?diwethaf| olaf| y dudalen hon| i fod| again)*)\\s*[:–-]?\\s*(?:on|by|in|at|ar|yn|erbyn|is|was|:)?\\s*(?:"
                    + DATE + ")(?:,? (?:at |am )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]m)?)?");
    private static final Pattern CUE = Pattern.compile(
            "review|updat|publish|modif|check|chang|edit|post|produc|amend|revis|adolyg|diweddar|cyhoedd|addas|[vf]ersi|as of|gywir");
    private static final Pattern YEAR = Pattern.compile("\\d{4}|[/.-]\\d{2}\\b");
    private static final Pattern ONLY_DATE =
            Pattern.compile("(?:" + DATE + ")(?:,? (?:at |am |- )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]m)?)?\\W*");
    private static final Pattern ABOUT_DATES = Pattern.compile(
            "\\b(?:dates?|when|open|opening|times?|hours|sessions?|clinics?|events?|calendar|courses?|closed|pryd|dyddiadau|oriau|amserau|agor|sesiynau|clinig|digwyddiadau|cyrsiau|cau)\\b");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?:©|\\(c\\) |copyright\\b|hawlfraint\\b).{0,30}?\\d{4}(?: ?[-–] ?\\d{4})?");
    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(?=[0-9a-z-]*\\d)(?=[0-9a-z-]*[a-z])[0-9a-z-]{16,64}\\b|(https?://[^\\s?]{1,200})\\?\\S+|\\b(?:session|ref(?:erence)?|request|sesiwn)(?: id| no)?[:=] ?\\S+");
    private static final Pattern ON_THE_HOUR = Pattern.compile("(?<=\\b\\d{1,2})[.:]00(?=\\s?[ap]\\.?m\\b)");
    private static final Pattern ABROAD = Pattern.compile("\\+44\\s?(?:\\(0\\)\\s?)?");
    private static final Pattern HALF_DAY = Pattern.compile("\\b([ap])\\.m\\.?");
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "dr", "mr", "mrs", "ms", "st", "no", "e.g", "i.e", "approx", "a.m", "p.m", "tel", "prof", "etc", "vs",
            "y.b", "y.h");

    private Wording() {}

    /** The words as far as they matter, with single spaces; empty when none does. */
    static String key(String words) {
        return key(words, "");
    }

    /**
     * The same below a heading: a date by itself is when the page was written, unless it says when something is on.
     *
     * @param heading as {@link #key(String)} writes it
     */
    static String key(String words, String heading) {
        var small = small(words);
        if (Boilerplate.isAboutThePage(words)) return "";
        if (ONLY_DATE.matcher(small).matches() && !ABOUT_DATES.matcher(heading).find()) return "";
        return tokens(withoutCosmetics(small));
    }

    private static String small(String words) {
        var small = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '’', '‘', '`', '´', 'ʼ' -> small.append('\'');
                case '‑', '‐', '−', '–', '—' -> small.append('-');
                case '\u00ad', '\u200b' -> {}
                case '\u00a0', '\u2009', '\u202f' -> small.append(' ');
                default -> small.append(Character.toLowerCase(c));
            }
        }
        return small.toString();
    }

    private static String withoutCosmetics(String small) {
        var words = small;
        if (words.indexOf('\'') >= 0) {
            words = SHORT_FORMS.matcher(words).replaceAll(found -> shortForm(found.group(), found.group(3)));
        }
        if (hasDigit(words)) {
            if (words.indexOf(' ') < 0) return words;
            words = COUNTS.matcher(words).replaceAll("");
            words = COUNTED.matcher(words)
                    .replaceAll(found -> found.group(1) == null ? found.group(2) : found.group(1));
            if (YEAR.matcher(words).find() && CUE.matcher(words).find())
                words = DATED.matcher(words).replaceAll(" ");
            if (words.contains("ago") || words.contains("yn ôl"))
                words = AGO.matcher(words).replaceAll(" ");
            if (words.indexOf('©') >= 0
                    || words.contains("(c)")
                    || words.contains("copyright")
                    || words.contains("hawlfraint"))
                words = COPYRIGHT.matcher(words).replaceAll(" ");
            if (hasLongWord(words) || words.indexOf("session") >= 0 || words.indexOf("ref") >= 0) {
                words = REFERENCE.matcher(words).replaceAll(found -> found.group(1) == null ? " " : found.group(1));
            }
            if (words.contains("00")) words = ON_THE_HOUR.matcher(words).replaceAll("");
            if (words.contains("+44")) words = ABROAD.matcher(words).replaceAll("0");
        }
        return words.indexOf(".m") < 0 ? words : HALF_DAY.matcher(words).replaceAll("$1m");
    }

    private static String shortForm(String written, @org.jspecify.annotations.Nullable String ending) {
        if (ending != null) {
            return switch (ending) {
                case "re" -> " are";
                case "ll" -> " will";
                case "ve" -> " have";
                default -> " am";
            };
        }
        if (written.equals("can't")) return "can not";
        if (written.equals("won't")) return "will not";
        return written.equals("'s") ? " is" : " not";
    }

    private static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) if (words.charAt(i) >= '0' && words.charAt(i) <= '9') return true;
        return false;
    }

    private static boolean hasLongWord(String words) {
        int length = 0;
        for (int i = 0; i < words.length(); i++) {
            length = words.charAt(i) == ' ' ? 0 : length + 1;
            if (length >= LONG_WORD) return true;
        }
        return false;
    }

    /** Letters, and numbers with their points, each by itself. */
    private static String tokens(String words) {
        var tokens = new ArrayList<String>();
        int at = 0;
        while (at < words.length()) {
            char c = words.charAt(at);
            int from = at;
            if (isNumeral(c)) {
                while (at < words.length() && isOfNumber(words, at)) at++;
                addNumber(tokens, words.substring(from, at).replace(",", ""));
            } else if (Character.isLetter(c)) {
                while (at < words.length() && isOfWord(words, at)) at++;
                var word = words.substring(from, at).replace("'", "");
                tokens.add(SAME.getOrDefault(word, british(word)));
            } else {
                if (c == '%' || c == '£' || c == '½' || c == '¼' || c == '¾') tokens.add(String.valueOf(c));
                if (c == '&') tokens.add("and");
                // a sign that turns a number round, as in <5
                if (c == '<' || c == '>' || c == '+') tokens.add(String.valueOf(c));
                at++;
            }
        }
        return String.join(" ", tokens);
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOfNumber(String words, int at) {
        char c = words.charAt(at);
        if (isNumeral(c)) return true;
        return (c == '.' || c == ',' || c == ':') && at + 1 < words.length() && isNumeral(words.charAt(at + 1));
    }

    private static boolean isOfWord(String words, int at) {
        char c = words.charAt(at);
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\'' && at + 1 < words.length() && Character.isLetter(words.charAt(at + 1));
    }

    /** A phone number is one, however its digits are grouped. */
    private static void addNumber(List<String> tokens, String number) {
        var last = tokens.isEmpty() ? "" : tokens.getLast();
        boolean phone = last.length() >= 2
                && last.charAt(0) == '0'
                && last.indexOf('.') < 0
                && number.indexOf('.') < 0
                && last.length() + number.length() <= 11;
        if (phone && last.chars().allMatch(c -> c >= '0' && c <= '9')) tokens.set(tokens.size() - 1, last + number);
        else tokens.add(number.replace(':', '.'));
    }

    private static String british(String word) {
        int z = word.lastIndexOf("iz");
        if (z < 3) return word;
        return switch (word.substring(z + 2)) {
            case "e", "ed", "es", "ing", "ation" -> word.substring(0, z) + "is" + word.substring(z + 2);
            default -> word;
        };
    }

    /** The sentences of a line, none longer than can be compared in good time. */
    static List<String> sentences(String line) {
        var sentences = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean full = i - from >= LONGEST_SENTENCE && (line.charAt(i) == ' ' || i - from >= 2 * LONGEST_SENTENCE);
            if (full || isEnd(line, from, i)) {
                sentences.add(line.substring(from, i + 1).strip());
                from = i + 1;
            }
        }
        if (from < line.length()) sentences.add(line.substring(from).strip());
        return sentences;
    }

    private static boolean isEnd(String line, int from, int at) {
        char c = line.charAt(at);
        if (c != '.' && c != '!' && c != '?' || at + 2 >= line.length() || line.charAt(at + 1) != ' ') return false;
        char next = line.charAt(at + 2);
        if (!Character.isUpperCase(next) && next != '“' && next != '‘' && next != '"') return false;
        int word = Math.max(from, line.lastIndexOf(' ', at) + 1);
        return c != '.' || !BEFORE_A_NAME.contains(line.substring(word, at).toLowerCase(Locale.ROOT));
    }
}

package fingerpost.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** People's names: where somebody is being named, and the given names that are no other word wherever they stand. */
final class GivenNames {

    static final GivenNames KNOWN = read();

    private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String RELATIVES =
            "(?:grand|step|god|great|foster|ex)?[ -]?(?:son|daughter|mum|mam|mom|mummy|mother|dad|daddy|father|brother|sister|child|kid|baby"
                    + "|boy|girl|lad|lass|twins?|sons|daughters|parents|ma|pa)(?:-in-law)?|wife|husband|partner|boyfriend|girlfriend|friend|mate|nan|nana|nanny"
                    + "|nain|gran|granny|grandma|grandpa|grandad|granddad|taid|uncle|auntie|aunty|aunt|cousin|neighbour|nephew|niece"
                    + "|carer|landlord|landlady|boss|colleague|teacher|worker|midwife|nurse|consultant|therapist|counsellor|ex|man|woman"
                    + "|fianc[eé]e?|manager|supervisor|physio|dentist|visitor|receptionist|doctor|gp|advocate|interpreter|lodger|flatmate"
                    + "|mab|merch|[nḡ]?g[wŵ]r|ng[wŵ]r|g?wraig|ngwraig|fam|tad|nhad|brawd|mrawd|chwaer|ffrind|mam-gu|tad-cu|plentyn|babi|gofalwr";

    /** Words that say what a person is like or whose they are, between "my" and who they are. */
    private static final String MY =
            "(?:my|our|his|her|their|the|a|fy|ein|ei)(?: [\\p{L}'’-]{1,12}){0,2}? (?:" + RELATIVES + ")";

    private static final String GOES_ON =
            "(?:['’]?s)?(?: name)?(?:['’]s| is| was| yw)?(?: called| named| o'r enw)?[ ,:(–-]{1,3}";

    private record Cue(Pattern pattern, Trust trust) {}

    /** How far a word behind a cue is believed to be a name. */
    private enum Trust {
        /** Any word that is not an everyday one, small letters too. */
        ANY,
        /** Any with a capital that does not say what somebody is; else one that is known. */
        CAPITAL,
        /** One that is known; with a capital also when it is an ordinary word. */
        KNOWN,
        /** As CAPITAL, when nothing but names follows. */
        LAST
    }

    private static final List<Cue> CUES = List.of(
            new Cue(
                    Pattern.compile(
                            "(?<!\\p{L})(?:[Mm]rs?|MR|MRS|[Mm]s|[Mm]iss|Mx|[Dd]r|DR|Doctor|Prof|Professor|Sister|Nurse|Matron"
                                    + "|Rev|Reverend|Father|Bro|Lady|Sir)(?:\\. ?| )(?=\\p{Lu})"),
                    Trust.CAPITAL),
            new Cue(
                    Pattern.compile(
                            "(?<!\\p{L})(?:my(?: full)? name(?:['’]?s| is|:)|name ?[:=]|full name|fy enw(?: i)?(?: yw|['’]n)?|enw llawn:?) {0,2}",
                            LOOSE),
                    Trust.ANY),
            new Cue(Pattern.compile("(?<!\\p{L})" + MY + GOES_ON, LOOSE), Trust.CAPITAL),
            new Cue(
                    Pattern.compile(
                            "(?<!\\p{L})(?:(?:his|her|their|whose|child's|baby's|patient's) name (?:is|was)|first name:?|surname:?|(?:he|she|who) is called|they call (?:me|him|her)|known as|o'r enw) (?=\\p{Lu})",
                            LOOSE),
                    Trust.CAPITAL),
            new Cue(
                    Pattern.compile("(?<!\\p{L})(?:" + RELATIVES + ")(?: is| yw)?[ ,:(–-]{1,3}(?=\\p{Lu})", LOOSE),
                    Trust.KNOWN),
            new Cue(
                    Pattern.compile("(?<!\\p{L})enw (?:fy |ei |ein )?(?:" + RELATIVES + ") (?:yw|oedd|ydy) ", LOOSE),
                    Trust.CAPITAL),
            new Cue(
                    Pattern.compile(
                            "(?<!\\p{L})(?:i am|i['’]?m|this is|it['’]?s|name|dw?i['’]n|rwy['’]n|patient:?|enw) ",
                            LOOSE),
                    Trust.KNOWN),
            new Cue(
                    Pattern.compile(
                            "(?<!\\p{L})(?:I am|I['’]m|i am|im|Patient:|This is) (?=\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}|[,.!\\n]|$))"),
                    Trust.CAPITAL),
            new Cue(
                    Pattern.compile(
                            "(?<!\\p{L})(?:my|called|named|ask(?:ed)? for|tell|told|spoke (?:to|with)|speak (?:to|with)|contact|ring"
                                    + "|call|phone|text|email|write to|saw|with|by|from|for|and|â|gan|gyda|hi|hello|dear|annwyl|helo|says?|said)[ :,]{1,2}",
                            LOOSE),
                    Trust.KNOWN),
            new Cue(
                    Pattern.compile(
                            "(?<!\\p{L})(?:regards|best|yours|many thanks|gorau|ta|hwyl|thanks|thank you|thankyou|wishes|sincerely|faithfully|cheers|cofion|diolch|gywir|love|from|oddi wrth"
                                    + "|signed|llofnodwyd|xx?)[ ,.!:-]{0,3}\\n{0,3} ?(?=\\p{Lu})",
                            LOOSE),
                    Trust.LAST),
            // behind a number or a date that names a patient
            new Cue(
                    Pattern.compile(
                            "(?<!\\p{L})(?:[Nn][Hh][Ss]|[Pp]atient|PATIENT|[Dd]\\.?[Oo]\\.?[Bb]\\.?|[Bb]orn|[Gg]aned|[Gg]anwyd)(?!\\p{L})[^\\n]{1,30}?\\d[ ,]{1,3}(?=\\p{Lu}(?:\\.|[\\p{L}'’-]+) \\p{Lu})"),
                    Trust.CAPITAL),
            new Cue(
                    Pattern.compile(
                            "(?<!\\p{L})(?:(?:[Gg]ofyn\\p{L}*|[Hh]ol(?:i|ais)) am|(?:[Ww]yres|[Ŵŵ]yr|[Mm]ab|[Mm]erch|[Cc]hwaer|[Bb]rawd|[Gg]wraig|[Gg][wŵ]r) i) (?=\\p{Lu})"),
                    Trust.CAPITAL),
            new Cue(Pattern.compile("(?:\\n|[.!?] )(?=\\p{Lu})"), Trust.KNOWN),
            new Cue(Pattern.compile("^"), Trust.KNOWN));

    /** What is said of a person and not of a rose. */
    private static final Pattern GOES_ON_ABOUT = Pattern.compile(
            " (?:is|was|has|had|who|got|said|says|can|can['’]t|could|needs?|lives?|works?|sy|mae|oedd|\\p{Ll}{3,12}ed)(?!\\p{L})");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}(?:\\. ?| )(?=\\p{Lu})");
    private static final Pattern NEXT = Pattern.compile(
            "\\G \\p{Lu}\\.(?= \\p{Lu})|\\G (?:(?:ap|ab|ferch|verch|van|de|da|bin|al|el|O|von|der) )?\\p{Lu}[\\p{L}'’-]*");
    private static final Pattern OWN = Pattern.compile("['’]s?$");
    private static final Pattern END = Pattern.compile("[ ,.!x]{0,4}(?:\\n|\\(|$)");
    private static final int MOST_WORDS = 4;
    private static final int LONG_ENOUGH = 5;

    /** Behind a name they make of it a place or an organisation. */
    private static final Set<String> OF_A_PLACE = Set.of(
            "hospital",
            "house",
            "centre",
            "center",
            "street",
            "road",
            "ward",
            "clinic",
            "surgery",
            "trust",
            "foundation",
            "school",
            "park",
            "health",
            "university",
            "court",
            "unit",
            "wing",
            "avenue",
            "medical",
            "practice",
            "pharmacy",
            "church",
            "hall",
            "chapel",
            "college",
            "library",
            "app",
            "page",
            "line",
            "helpline",
            "ryder",
            "curie",
            "cadwaladr",
            "dda",
            "group",
            "hospice",
            "charity",
            "lane",
            "close",
            "square",
            "terrace",
            "gardens",
            "place",
            "day",
            "cross",
            "disease",
            "syndrome",
            "palsy",
            "alert",
            "card",
            "team",
            "service",
            "bay",
            "link",
            "scale",
            "test",
            "score",
            "method",
            "lewis",
            "spencer");

    /** Before a name they do. */
    private static final Set<String> PLACE_BEFORE = Set.of(
            "st",
            "saint",
            "queen",
            "king",
            "prince",
            "princess",
            "ysbyty",
            "heol",
            "canolfan",
            "meddygfa",
            "stryd",
            "ffordd",
            "capel",
            "port",
            "mount",
            "talk",
            "marie",
            "sue",
            "the",
            "llan",
            "royal",
            "glan",
            "dyffryn",
            "lloyds",
            "marks",
            "ty");

    private final Set<String> names;
    private final Set<String> ordinaryToo;

    private GivenNames(Set<String> names, Set<String> ordinaryToo) {
        this.names = names;
        this.ordinaryToo = ordinaryToo;
    }

    private static GivenNames read() {
        var names = new HashSet<String>();
        var ordinaryToo = new HashSet<String>();
        try (var file = GivenNames.class.getResourceAsStream("/given-names.txt");
                var reader = new BufferedReader(
                        new InputStreamReader(java.util.Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            for (var line : reader.lines().filter(one -> !one.startsWith("#")).toList()) {
                for (var name : line.strip().split("\\s+")) {
                    if (name.isEmpty()) continue;
                    if (name.endsWith("?")) ordinaryToo.add(name.substring(0, name.length() - 1));
                    else names.add(name);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        names.removeAll(ordinaryToo);
        return new GivenNames(Set.copyOf(names), Set.copyOf(ordinaryToo));
    }

    List<Taken> in(String text) {
        var found = new ArrayList<Taken>();
        for (var cue : CUES) {
            var match = cue.pattern().matcher(text);
            int from = 0;
            while (from <= text.length() && match.find(from)) {
                var name = named(text, match.end(), cue.trust());
                if (name != null) add(found, name);
                from = Math.max(match.start() + 1, name == null ? 0 : name.end());
            }
        }
        var word = WORD.matcher(text);
        while (word.find()) {
            var plain = OWN.matcher(plain(word.group())).replaceFirst("");
            boolean capital = Character.isUpperCase(word.group().charAt(0));
            if (!names.contains(plain) || !capital && plain.length() < LONG_ENOUGH) continue;
            if (before(text, word.start())) continue;
            var name = name(text, word.start());
            if (name != null) add(found, name);
        }
        return found;
    }

    /** Longer ones take the place of those they hold. */
    private static void add(List<Taken> found, Taken name) {
        for (var there : found) {
            if (there.start() <= name.start() && there.end() >= name.end()) return;
        }
        found.removeIf(there -> there.touches(name));
        found.add(name);
    }

    private @Nullable Taken named(String text, int at, Trust trust) {
        var initial = INITIAL.matcher(text).region(at, text.length());
        int first = at;
        while (initial.lookingAt()) {
            first = initial.end();
            initial.region(first, text.length());
        }
        var word = WORD.matcher(text).region(first, text.length());
        if (!word.lookingAt()) return null;
        var plain = plain(word.group());
        boolean capital = Character.isUpperCase(word.group().charAt(0));
        boolean known = names.contains(plain) || capital && ordinaryToo.contains(plain);
        boolean fits = switch (trust) {
            case ANY -> known || ordinaryToo.contains(plain) || !EverydayWords.holds(plain);
            case CAPITAL ->
                known
                        || ordinaryToo.contains(plain)
                                && GOES_ON_ABOUT
                                        .matcher(text)
                                        .region(word.end(), text.length())
                                        .lookingAt()
                        || capital && !EverydayWords.holds(plain) && !EverydayWords.tellsWhat(plain);
            case KNOWN -> known;
            case LAST -> (known || capital && !EverydayWords.holds(plain)) && isLast(text, at, first);
        };
        // a word behind somebody that tells what they do, with a capital only because a sentence begins so
        if (!fits || trust == Trust.KNOWN && ordinaryToo.contains(plain) && isOrdinaryHere(text, word.end()))
            return null;
        var name = name(text, first);
        return name == null ? null : new Taken(Personal.NAME, at, name.end());
    }

    /** Whether what follows "Mark" or "Will" at the beginning of a sentence makes it the ordinary word. */
    private static boolean isOrdinaryHere(String text, int end) {
        return text.startsWith(" ", end) && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
    }

    private boolean isLast(String text, int at, int first) {
        var name = name(text, first);
        return name != null
                && END.matcher(text).region(name.end(), text.length()).lookingAt()
                && at <= first;
    }

    /** The name that begins with the word here, with those that go on from it; null when it is a place's. */
    private static @Nullable Taken name(String text, int start) {
        var word = WORD.matcher(text).region(start, text.length());
        if (!word.lookingAt()) return null;
        int end = word.end();
        if (OWN.matcher(word.group()).find()) {
            var cut = OWN.matcher(word.group()).replaceFirst("");
            if (OF_A_PLACE.contains(nextWord(text, end))) return null;
            return new Taken(Personal.NAME, start, start + cut.length());
        }
        var next = NEXT.matcher(text).region(end, text.length()).useTransparentBounds(true);
        for (int words = 1; words < MOST_WORDS && next.lookingAt(); words++) {
            var plain = plain(next.group().strip());
            var last = plain.substring(plain.lastIndexOf(' ') + 1);
            if (OF_A_PLACE.contains(OWN.matcher(last).replaceFirst(""))) return null;
            if (EverydayWords.holds(last) || EverydayWords.tellsWhat(last)) break;
            end = next.end();
            next.region(end, text.length());
        }
        var own = OWN.matcher(text.substring(start, end));
        if (own.find()) end = start + own.start();
        // a health board's
        if (plain(text.substring(start, end)).equals("aneurin bevan")) return null;
        return OF_A_PLACE.contains(nextWord(text, end)) ? null : new Taken(Personal.NAME, start, end);
    }

    private static String nextWord(String text, int end) {
        var word = WORD.matcher(text).region(Math.min(end, text.length()), text.length());
        if (end < text.length() && text.charAt(end) == ' ') word.region(end + 1, text.length());
        return word.lookingAt() ? plain(word.group()) : "";
    }

    /** Whether the word before makes of it a place or an organisation: St David's. */
    private static boolean before(String text, int start) {
        int space = start - 1;
        if (space < 1 || text.charAt(space) != ' ' && text.charAt(space) != '.') return false;
        int from = space;
        while (from > 0 && !Character.isLetter(text.charAt(from - 1)) && space - from < 2) from--;
        int end = from;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) from--;
        var word = plain(text.substring(from, end));
        return PLACE_BEFORE.contains(word)
                && end > from
                && (Character.isUpperCase(text.charAt(from)) || !word.equals("the"));
    }

    /** In small letters without accents. */
    static String plain(String word) {
        var bare = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}

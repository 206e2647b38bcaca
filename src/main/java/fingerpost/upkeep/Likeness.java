package fingerpost.upkeep;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a page stands to what the link was for: the page that was there before, and what the entry is called. */
final class Likeness {

    /** Shorter words tell nothing. */
    private static final int TELLING = 4;

    // words of any website, which tell nothing
    private static final Set<String> ANYBODY = Set.of(
            "about",
            "after",
            "again",
            "also",
            "another",
            "around",
            "because",
            "before",
            "best",
            "better",
            "both",
            "each",
            "every",
            "find",
            "from",
            "give",
            "good",
            "have",
            "help",
            "helps",
            "here",
            "home",
            "into",
            "information",
            "just",
            "keep",
            "know",
            "last",
            "like",
            "look",
            "make",
            "many",
            "more",
            "most",
            "much",
            "need",
            "news",
            "only",
            "open",
            "other",
            "others",
            "over",
            "page",
            "people",
            "read",
            "same",
            "should",
            "some",
            "take",
            "tell",
            "than",
            "that",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "time",
            "today",
            "under",
            "week",
            "welcome",
            "well",
            "were",
            "what",
            "when",
            "where",
            "which",
            "while",
            "will",
            "with",
            "work",
            "year",
            "years",
            "your",
            "yourself",
            "hefyd",
            "allwch",
            "bydd",
            "eich",
            "gael",
            "gwybodaeth",
            "gyda",
            "hynny",
            "mewn",
            "rhai",
            "sydd",
            "wedi",
            "website");
    // a page with some of these is still about health, whatever has become of it
    private static final Pattern HEALTH = Pattern.compile(
            "(?iU)\\b(?:health\\w*|hospitals?|clinics?|doctors?|nurses?|GPs?|NHS|patients?|symptoms?|treatments?|medicines?|pharmac(?:y|ist)s?|surgery|disease|illness|diagnos\\w+|vaccin\\w+|carers?|wellbeing|therap\\w+|midwi(?:fe|ves)|iechyd|meddyg\\w*|ysbyty|clinig\\w*|nyrs\\w*|cleifion|triniaeth\\w*|symptomau|meddyginiaeth\\w*|gofal\\w*|fferyll\\w*)\\b");
    private static final int MOST_LETTERS = 20_000;
    private static final double SAME = 0.5;
    private static final double SHARED = 0.2;
    private static final double KEPT = 0.4;
    private static final int STILL_HEALTH = 3;
    /** Fewer words than these are no website but something in the way of one. */
    private static final int A_WEBSITE = 20;

    private static final int FEW_WORDS = 60;
    private static final double HARDLY_SHARED = 0.25;
    // those who live on other people's old names must say so, by the rules on advertising
    private static final Pattern EARNS = Pattern.compile(
            "(?iU)\\b(?:(?:earn|receive|get) (?:an? )?(?:small )?(?:affiliate )?commissions?|affiliate (?:links?|disclosure|partners?)|sponsored (?:posts?|articles?)|guest posts?|backlinks?)\\b");

    private Likeness() {}

    /** Whether half of the lines are those of before. */
    static boolean isSame(PageSeen before, PageSeen now) {
        var lines = lines(before);
        var others = lines(now);
        if (lines.isEmpty() || others.isEmpty()) return false;
        int common = 0;
        int letters = 0;
        for (var line : others) {
            if (!lines.contains(line)) continue;
            common++;
            letters += line.length();
        }
        // what stands on every page of a website is half of a page that has hardly a line of its own
        int all = lines.stream().mapToInt(String::length).sum();
        return common >= SAME * Math.min(lines.size(), others.size()) && common > 1 && letters >= KEPT * all
                || lines.equals(others);
    }

    private static Set<String> lines(PageSeen seen) {
        var lines = new HashSet<String>();
        for (var section : seen.sections()) lines.addAll(section.lines());
        return lines;
    }

    /** Whether it is plainly somebody else's. */
    static boolean isForeign(Watched link, Opened opened) {
        return Boolean.TRUE.equals(isUnlike(link, opened));
    }

    /** Whether nothing on the page recalls what the link was for; null when there is too little to tell by. */
    static @Nullable Boolean isUnlike(Watched link, Opened opened) {
        var before = link.before();
        if (before == null || opened.words() < A_WEBSITE) return null;
        if (isSame(before, opened.seen()) || mentionsItself(link, opened)) return false;
        var now = words(opened.title() + " " + opened.text());
        // half of a name's words: many pages have one of "high blood pressure"
        for (var name :
                Stream.concat(link.names().stream(), Stream.of(before.title())).toList()) {
            var telling = words(name);
            long there = telling.stream().filter(now::contains).count();
            if (there > 0 && 2 * there >= telling.size()) return false;
        }
        if (healthWords(opened) >= STILL_HEALTH) return false;
        // the same page in the area's other language shares no words with itself
        var language = opened.seen().language();
        if (language != null
                && !language.equals(before.language())
                && before.twins().containsKey(language)) return false;
        var then = words(before.text());
        if (then.isEmpty() || now.isEmpty()) return now.isEmpty() ? Boolean.TRUE : null;
        int shared = 0;
        for (var word : now) if (then.contains(word)) shared++;
        return shared < SHARED * Math.min(now.size(), then.size());
    }

    /** Whether it still has its website's name on it: the name of a host is seldom in another's page. */
    static boolean mentionsItself(Watched link, Opened opened) {
        if (isInStrangeTongue(link, opened) || EARNS.matcher(opened.text()).find()) return false;
        var host = RegisteredDomain.of(link.link());
        var page = opened.everything() + opened.title();
        for (var part : host.split("[.]", 2)[0].split("-")) if (part.length() > 3 && page.contains(part)) return true;
        return false;
    }

    /** Whether it is in a language that it never was in and that is not spoken here. */
    private static boolean isInStrangeTongue(Watched link, Opened opened) {
        var before = link.before();
        var now = opened.seen().language();
        return before != null
                && before.language() != null
                && now != null
                && !now.equals(before.language())
                && !before.twins().containsKey(now)
                && !PageLanguage.isHeard(now);
    }

    /**
     * Whether what the page said has given way to a few words that share nothing with it, whatever they are: websites
     * have more ways to say that a page is missing than anybody can list.
     */
    static boolean isReplaced(Watched link, Opened opened) {
        var before = link.before();
        if (before == null || opened.words() > FEW_WORDS || opened.isShell() || isNamed(link, opened)) return false;
        var language = opened.seen().language();
        if (language != null && before.language() != null && !language.equals(before.language())) return false;
        var then = words(before.text());
        var now = words(opened.title() + " " + opened.text());
        if (then.size() < 2 * now.size()) return false;
        long shared = now.stream().filter(then::contains).count();
        return shared < HARDLY_SHARED * now.size();
    }

    /** Whether it holds any telling word of what the entry is called, or the page was. */
    static boolean isNamed(Watched link, Opened opened) {
        var before = link.before();
        if (before != null && isSame(before, opened.seen())) return true;
        // an address that is said back names nothing
        var path = String.valueOf(link.link().getPath()).toLowerCase(Locale.ROOT);
        var all = (opened.title() + " " + opened.text()).toLowerCase(Locale.ROOT);
        var now = words(path.length() > 1 ? all.replace(path, " ") : all);
        var names = before == null
                ? link.names()
                : Stream.concat(link.names().stream(), Stream.of(before.title()))
                        .toList();
        return names.stream().anyMatch(name -> words(name).stream().anyMatch(now::contains));
    }

    /** Whether a page's title and headings hold every telling word of one of the entry's names. */
    static boolean recalls(Watched link, Opened opened) {
        var before = link.before();
        if (before != null && isSame(before, opened.seen())) return true;
        var now = words(opened.title() + " " + opened.headings());
        for (var name : link.names()) {
            var words = words(name);
            if (!words.isEmpty() && now.containsAll(words)) return true;
        }
        return false;
    }

    private static int healthWords(Opened opened) {
        var found = new HashSet<String>();
        var text = opened.text();
        var words = HEALTH.matcher(opened.title() + " " + text.substring(0, Math.min(MOST_LETTERS, text.length())));
        while (words.find()) found.add(words.group().toLowerCase(Locale.ROOT));
        return found.size();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        int end = Math.min(MOST_LETTERS, text.length());
        int from = 0;
        for (int at = 0; at <= end; at++) {
            if (at < end && Character.isLetter(text.charAt(at))) continue;
            if (at - from >= TELLING) {
                var word = text.substring(from, at).toLowerCase(Locale.ROOT);
                if (!ANYBODY.contains(word)) words.add(word);
            }
            from = at + 1;
        }
        return words;
    }
}

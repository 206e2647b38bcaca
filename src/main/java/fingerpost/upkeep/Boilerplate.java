package fingerpost.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the lines out of a page's main part that are about the page or lead away from it, told by their words. */
final class Boilerplate {

    private static final int LONGEST_LINE = 160;
    private static final int LONG = 80;
    private static final int LONG_TEASER = 300;
    private static final int SHORT = 60;
    private static final int MENU = 3;

    /** What leads to other pages, when nearly all below it is links. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:related|people also|more (?:in|from|like|on|about|information)|see also|read (?:more|next)|you (?:might|may) also"
                    + "|also (?:in|on|see)|explore|contents?\\b|on this page|in this (?:section|guide)|popular|latest"
                    + "|useful links|quick links|further (?:information|reading)|find out more|what’?s new|next steps?"
                    + "|pages in|topics|recent|tags|categories|cynnwys|ar y dudalen hon|tudalennau (?:cysylltiedig|eraill)"
                    + "|yn yr adran|dolenni|darllen(?:wch)? (?:mwy|ymhellach|nesaf)|gweler hefyd|pynciau|mwy o wybodaeth"
                    + "|gwybodaeth (?:bellach|gysylltiedig)|hefyd yn).*");
    /** What is about the page or the website, whatever stands below it. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?:share (?:this|on|page)|how (?:useful|helpful) (?:was|is)|(?:was|is|did you find) this (?:page|article|information|answer|guide|content)"
                    + " (?:helpful|useful)|help us improve|(?:rate|print|e-?mail|bookmark|save) this (?:page|article)"
                    + "|follow us|connect with us|sign up (?:to|for) (?:our|the)|(?:join|subscribe to) our (?:newsletter|mailing)"
                    + "|cookies? (?:on|settings|policy|preferences)|we use cookies|leave a (?:reply|comment)"
                    + "|comments?(?: \\(\\d+\\))?$|advertisement|sponsored|give (?:us )?(?:your )?feedback"
                    + "|tell us what you think|page feedback|rhannu(?:’r| y| ar|$)|rhannwch (?:y|ar|hyn)"
                    + "|(?:oedd|a oedd|ydy|a yw|yw)(?:’r)? ?(?:y dudalen|hyn|dudalen|tudalen).{0,20}(?:ddefnyddiol|help)"
                    + "|dilynwch ni|helpwch ni i wella|cwcis|argraffu(?:’r|$)|tanysgrifi|gadewch (?:sylw|ateb)"
                    + "|(?:rhowch|rhoi) (?:eich )?(?:adborth|farn)).*");

    private static final String MARKED =
            "(?:reviewed|updated|published|modified|checked|changed|edited|review)(?: due| date| again)*\\b";
    private static final String DATE = "(?:\\d{1,2}\\D.{0,20}\\d{4}|\\p{L}{3,9}\\.?,? \\d{4}|\\d{4})";
    /** Lines that say something about the page, in small letters. */
    private static final Pattern LINE = Pattern.compile(
            "skip to .*|(?:back|return|go) to (?:the )?(?:top|start|previous|list|all|home).*"
                    + "|(?:page |article |content |information |leaflet )?(?:last |next |first )?(?:medically |clinically )?"
                    + MARKED + "\\s*[:–-]?\\s*(?:on|by|in|is|at)?\\s*" + DATE + ".{0,60}"
                    + "|(?:this|the) (?:page|leaflet|article|information|web ?page|guide) (?:was|has been) (?:last )?(?:updated|modified|reviewed|viewed|accessed|visited|read|printed|published)\\b.{0,60}"
                    + "|(?:page |content )?last (?:updated|reviewed|modified|changed|edited)(?: on)?:?|(?:published|posted|created|written|updated)(?: on| by|:).{0,80}|reviewed by:? (?:dr|mr|mrs|ms|prof)\\b.{0,80}"
                    + "|(?:next (?:planned )?review|due for review|review due)(?: date)?\\b.{0,6}" + DATE
                    + ".*|(?:©|\\(c\\)|copyright\\b|crown copyright|all rights reserved|hawlfraint|cedwir pob hawl).*"
                    + "|(?:yes|no|ydy|nac ydy|oedd|nac oedd|ie|na)(?: (?:no|nac ydy|nac oedd|na))?[.?!]?|share|print|tweet|e-?mail|like|rhannu|argraffu|trydar"
                    + "|facebook|twitter|instagram|youtube|linkedin|tiktok|whatsapp|pinterest|(?:open|show|close|hide) all(?: (?:open|show|close|hide) all)?(?: sections)?"
                    + "|[\\d,.]+k? (?:(?:out )?of [\\d,.]+k? )?(?:people|readers|o bobl) (?:found|have|like|liked|read|viewed|are reading|wedi).{0,60}|[\\d,.]+k? (?:views?|visits?|likes?|shares?|comments?|ratings?|votes?|downloads?)[.!]?"
                    + "|(?:viewed|views?|hits|page views|gwelwyd)\\b.{0,3}\\s*[\\d,]+.{0,30}|(?:visits|visitors?)(?: number)?[: ]+[\\d,]{3,}|\\d+ min(?:ute)?s? read|(?:approximate |estimated )?read(?:ing)? time.{0,30}"
                    + "|(?:rated|average rating|rating).{0,6}\\d.{0,60}|advertisement|sponsored(?: content| by.*)?|menu|search|close|open menu|chwilio|dewislen|cau"
                    + "|(?:previous|next|nesaf|blaenorol)(?: ?(?:page|article|post|:).{0,100})?|(?:accept|reject)(?: all)?(?: cookies)?|cookie settings|(?:tags?|categories|category|filed under|topics?):.{0,120}"
                    + "|(?:image|photo|picture|credit|llun)s?(?: credit| by|:).{0,100}|(?:listen|gwrando)(?: to this page| ar y dudalen hon)?|(?:english|cymraeg)|registered charity.*|elusen gofrestredig.*|company limited by.*"
                    + "|neidio i.*|(?:nôl|yn ôl) i.*|(?:cafodd|mae) y dudalen hon (?:ei|wedi).{0,80}\\d.*|(?:adolygwyd|diweddarwyd|cyhoeddwyd|adolygiad nesaf|dyddiad adolygu|bydd yr adolygiad)\\b.{0,40}\\d{4}.*"
                    + "|today is .{0,40}|it is now .{0,30}|session (?:id|ref).*|loading.{0,3}|read (?:more|aloud)|mwy|download (?:as )?pdf");
    /** What those lines and headings begin with, so that few others need be compared with them. */
    private static final Set<String> BEGINNINGS = Set.of(
            "skip",
            "back",
            "return",
            "go",
            "page",
            "article",
            "content",
            "information",
            "leaflet",
            "last",
            "next",
            "first",
            "medically",
            "clinically",
            "reviewed",
            "updated",
            "published",
            "modified",
            "checked",
            "changed",
            "edited",
            "review",
            "this",
            "the",
            "posted",
            "created",
            "written",
            "due",
            "c",
            "copyright",
            "crown",
            "all",
            "hawlfraint",
            "cedwir",
            "yes",
            "no",
            "ydy",
            "nac",
            "oedd",
            "ie",
            "na",
            "share",
            "print",
            "tweet",
            "email",
            "e",
            "like",
            "rhannu",
            "argraffu",
            "trydar",
            "facebook",
            "twitter",
            "instagram",
            "youtube",
            "linkedin",
            "tiktok",
            "whatsapp",
            "pinterest",
            "open",
            "show",
            "close",
            "hide",
            "viewed",
            "view",
            "views",
            "hits",
            "gwelwyd",
            "visits",
            "visitor",
            "visitors",
            "approximate",
            "estimated",
            "reading",
            "read",
            "rated",
            "average",
            "rating",
            "advertisement",
            "sponsored",
            "menu",
            "search",
            "chwilio",
            "dewislen",
            "cau",
            "previous",
            "nesaf",
            "blaenorol",
            "accept",
            "reject",
            "cookie",
            "cookies",
            "tag",
            "tags",
            "categories",
            "category",
            "filed",
            "topic",
            "topics",
            "image",
            "images",
            "photo",
            "photos",
            "picture",
            "pictures",
            "credit",
            "credits",
            "llun",
            "lluns",
            "listen",
            "gwrando",
            "english",
            "cymraeg",
            "registered",
            "elusen",
            "company",
            "neidio",
            "nôl",
            "yn",
            "cafodd",
            "mae",
            "adolygwyd",
            "diweddarwyd",
            "cyhoeddwyd",
            "adolygiad",
            "dyddiad",
            "bydd",
            "today",
            "it",
            "session",
            "loading",
            "mwy",
            "download",
            "was",
            "is",
            "did",
            "help",
            "rate",
            "bookmark",
            "save",
            "follow",
            "connect",
            "sign",
            "join",
            "subscribe",
            "we",
            "leave",
            "comment",
            "comments",
            "give",
            "tell",
            "rhannwch",
            "a",
            "yw",
            "how",
            "dilynwch",
            "helpwch",
            "cwcis",
            "tanysgrifiwch",
            "tanysgrifio",
            "gadewch",
            "rhowch",
            "rhoi");
    /** Lines that end as only those of a website's foot do, as they are written. */
    private static final Pattern FOOT = Pattern.compile(
            "(?:.{0,60} is a )?(?:[Rr]egistered )?[Cc]harity (?:number|no|in England|registered|reg).*|.{0,60}\\b(?:Ltd|Limited|plc|Cyf)\\b\\.?.{0,30}\\d{4}\\.?"
                    + "|.{0,60}[·|•] ?(?i:privacy|terms|cookies|sitemap|site map|accessibility|preifatrwydd|hygyrchedd)(?: (?:policy|notice|statement|and conditions))?");

    private static final Pattern BYLINE = Pattern.compile("(?:[Bb]y|[Aa]uthor:?) (?:\\p{Lu}\\S+ ?){2,4}(?:[|·•,].*)?");

    private Boilerplate() {}

    /** The lines without those. */
    static List<Block> without(List<Block> blocks) {
        return withoutSections(withoutMenus(afterTop(blocks)));
    }

    /** Short lines above the first main heading say where the page stands. */
    private static List<Block> afterTop(List<Block> blocks) {
        int top = -1;
        for (int i = 0; i < blocks.size() && top < 0; i++) {
            if (blocks.get(i).level() == 1) top = i;
            else if (blocks.get(i).words().length() >= LONG && !blocks.get(i).isLinks()) return blocks;
        }
        return top <= 0 ? blocks : blocks.subList(top, blocks.size());
    }

    private static List<Block> withoutMenus(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        int from = 0;
        while (from < blocks.size()) {
            int to = from;
            while (to < blocks.size()
                    && blocks.get(to).level() == 0
                    && blocks.get(to).isLinks()) to++;
            boolean row = to == from + 1 && blocks.get(from).links() > 2;
            if (to - from < MENU && !row) kept.addAll(blocks.subList(from, to));
            if (to < blocks.size()) {
                if (!isAboutThePage(blocks.get(to))) kept.add(blocks.get(to));
                to++;
            }
            from = to;
        }
        return kept;
    }

    private static boolean isAboutThePage(Block block) {
        return block.level() != 1 && isAboutThePage(block.words());
    }

    /** Whether a line is about the page, such as when it was changed or how many liked it. */
    static boolean isAboutThePage(String words) {
        if (words.length() > LONGEST_LINE) return false;
        if (words.indexOf("harity") >= 0
                || words.indexOf("td") >= 0
                || words.indexOf("imited") >= 0
                || words.indexOf("yf") >= 0
                || words.indexOf("plc") >= 0
                || words.indexOf('·') >= 0
                || words.indexOf('|') >= 0
                || words.indexOf('•') >= 0) {
            if (FOOT.matcher(words).matches()) return true;
        }
        var small = small(words);
        if (small.startsWith("by ") || small.startsWith("author"))
            return BYLINE.matcher(words).matches();
        if (!isBeginning(small)) return false;
        return LINE.matcher(small).matches()
                || small.length() <= SHORT
                        && !small.endsWith(".")
                        && ABOUT.matcher(small).matches();
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ROOT).replace('\'', '’');
    }

    private static boolean isBeginning(String small) {
        int end = 0;
        while (end < small.length() && Character.isLetter(small.charAt(end))) end++;
        return end == 0 || BEGINNINGS.contains(small.substring(0, end));
    }

    private static List<Block> withoutSections(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        int from = 0;
        while (from < blocks.size()) {
            int to = from + 1;
            while (to < blocks.size() && blocks.get(to).level() == 0) to++;
            if (isKept(blocks.subList(from, to))) kept.addAll(blocks.subList(from, to));
            from = to;
        }
        return kept;
    }

    /** A heading that leads to another page, with next to nothing below it. */
    private static boolean isTeaser(List<Block> section) {
        return section.getFirst().isLinks()
                && section.size() <= MENU
                && section.stream().mapToInt(one -> one.words().length()).sum() < LONG_TEASER;
    }

    private static boolean isKept(List<Block> section) {
        var head = section.getFirst();
        if (head.level() == 1) return true;
        if (head.level() > 0 && isTeaser(section)) return false;
        var words = small(head.words());
        if (words.length() > LONG) return true;
        // a short line may be the heading that its markup does not say
        if (ABOUT.matcher(words).matches()) {
            if (head.level() > 0) return false;
            return section.size() > MENU;
        }
        if (head.level() == 0 || !ELSEWHERE.matcher(words).matches()) return true;
        long linked = section.stream().mapToLong(Block::linked).sum() - head.linked();
        long all = section.stream().mapToLong(one -> one.words().length()).sum()
                - head.words().length();
        return linked * 2 <= all && all > 0;
    }
}

package fingerpost.upkeep;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells the elements of a page that hold what stands on every page of its website: by their kind, role and name. */
final class Surroundings {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "canvas",
            "select",
            "button",
            "dialog",
            "head",
            "video",
            "audio",
            "datalist",
            "figcaption");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar");
    /** Words in ids and classes that nothing which is read for its own sake is called by. */
    private static final Set<String> NAMES = Set.of(
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "onetrust",
            "ccc",
            "cookiebot",
            "breadcrumb",
            "breadcrumbs",
            "crumbs",
            "crumbtrail",
            "skiplink",
            "skiplinks",
            "share",
            "sharing",
            "sharebar",
            "sharedaddy",
            "social",
            "socials",
            "addtoany",
            "addthis",
            "newsletter",
            "sidebar",
            "advert",
            "advertisement",
            "adverts",
            "ads",
            "adslot",
            "sponsored",
            "popup",
            "modal",
            "nav",
            "navbar",
            "navigation",
            "menu",
            "submenu",
            "megamenu",
            "footer",
            "related",
            "relatedposts",
            "recommended",
            "recommendations",
            "trending",
            "pagination",
            "pager",
            "feedback",
            "helpful",
            "survey",
            "comments",
            "respond",
            "byline",
            "copyright",
            "colophon",
            "subscribe",
            "donate",
            "donation",
            "login",
            "toolbar",
            "browsealoud",
            "recite",
            "translate",
            "tagcloud",
            "toc",
            "masthead",
            "phase",
            "promo",
            "promos",
            "signpost",
            "llywio",
            "troedyn",
            "cwcis");
    /** The same of two words that stand together. */
    private static final Set<String> PAIRS = Set.of(
            "skip link",
            "skip to",
            "site header",
            "site footer",
            "back top",
            "to top",
            "entry meta",
            "post meta",
            "posted on",
            "page tools",
            "page actions",
            "contents list",
            "table contents",
            "on page",
            "most read",
            "most popular",
            "see also",
            "read more",
            "read next",
            "language switcher",
            "lang switcher",
            "language switch",
            "print link",
            "print page",
            "star rating",
            "rate page",
            "page rating",
            "review date",
            "last updated",
            "last reviewed",
            "page updated",
            "view count",
            "page views",
            "hit counter",
            "widget area",
            "tag cloud",
            "author box",
            "author bio",
            "sign up",
            "mailing list",
            "follow us",
            "global header",
            "page footer",
            "quick links",
            "useful tools",
            "left column",
            "right column",
            "rail right",
            "opinion poll");
    /** Those that a heading inside does not excuse. */
    private static final Set<String> HARD = Set.of("cookie", "cookies", "consent", "gdpr", "onetrust", "cookiebot");

    private static final int LONG_ASIDE = 80;

    // all pages of a website, and of whoever made it, call their parts the same
    private static final Cache<String, Boolean> KNOWN =
            Caffeine.newBuilder().maximumSize(5_000).build();

    private static final int LONGEST_KNOWN = 100;

    private final Map<String, Boolean> known = new HashMap<>();
    private final int paragraphs;

    /**
     * @param paragraphs how many the page has
     */
    Surroundings(int paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Whether nobody sees or reads its words as such. */
    static boolean isNever(Element element) {
        if (NEVER.contains(element.normalName())) return true;
        if (element.attributesSize() == 0) return false;
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("role").endsWith("dialog");
    }

    /**
     * Whether it only surrounds the main text.
     *
     * @param inside it stands inside an element that is called the main one
     */
    boolean holds(Element element, boolean inside) {
        switch (element.normalName()) {
            case "nav", "footer" -> {
                return true;
            }
            case "form" -> {
                return !isMost(element);
            }
            case "aside" -> {
                return !inside || !isTold(element);
            }
            case "header" -> {
                if (!inside && element.selectFirst("article, main") == null) return true;
            }
            case "html", "body", "main", "h1", "p", "li", "td", "tr", "strong", "em", "b", "i", "br" -> {
                return false;
            }
            default -> {}
        }
        if (element.attributesSize() == 0) return false;
        if (ROLES.contains(element.attr("role"))) return !isMost(element);
        return (isNamed(element.id()) || isNamed(element.className())) && !isExcused(element);
    }

    private boolean isMost(Element element) {
        return element.selectFirst("h1, main, [role=main]") != null
                || paragraphs >= 3 && element.select("p").size() * 2 > paragraphs;
    }

    private boolean isExcused(Element element) {
        if (element.selectFirst("main, [role=main], article") != null) return true;
        var names = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
        return HARD.stream().noneMatch(names::contains) && isMost(element);
    }

    /** An aside that speaks to the reader, rather than sends on. */
    private boolean isTold(Element aside) {
        if (isNamed(aside.className()) || isNamed(aside.id())) return false;
        int all = aside.text().length();
        return all >= LONG_ASIDE && aside.select("a").text().length() * 3 < all;
    }

    private boolean isNamed(String names) {
        return !names.isEmpty() && known.computeIfAbsent(names, Surroundings::isKnownNoise);
    }

    private static boolean isKnownNoise(String names) {
        return names.length() > LONGEST_KNOWN ? isNoise(names) : KNOWN.get(names, Surroundings::isNoise);
    }

    private static boolean isNoise(String names) {
        var before = "";
        for (var name : names.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z0-9]+")) {
            if (NAMES.contains(name) || PAIRS.contains(before + " " + name)) return true;
            before = name;
        }
        return false;
    }
}

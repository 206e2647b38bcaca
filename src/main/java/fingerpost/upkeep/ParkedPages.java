package fingerpost.upkeep;

import fingerpost.upkeep.Finding.Hijacked;
import fingerpost.upkeep.Finding.Sign;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands where a website was once its name has lapsed: told by the scripts of those who fill such names with
 * advertisements, by where they send on to, and by their words on a page that says nothing else.
 */
final class ParkedPages {

    /** Scripts, styles and frames from these serve nothing but parked names. */
    private static final List<String> MACHINERY = List.of(
            "google.com/adsense/domains/caf.js",
            "sedoparking.com",
            "parkingcrew.net",
            "/themes/assets/parking",
            "d38psrni17bvxu.cloudfront.net",
            "bodis.com",
            "parklogic.com",
            "skenzo.com",
            "dsparking.com",
            "cashparking.com",
            "img1.wsimg.com/parking-lander",
            "parking-lander",
            "above.com/marketplace",
            "domainsponsor.com",
            "smartname.com",
            "hastydns.com",
            "ztomy.com",
            "voodoo.com/park",
            "internettraffic.com",
            "namedrive.com",
            "parked-content.godaddy.com",
            "ww1.parkingpage",
            "afternic.com/forsale",
            "hugedomains.com/domain_profile",
            "cdn.dan.com",
            "rookdns.com",
            "/js/fingerprint/iife");

    /** Markets for names, to which whole websites are sent on. */
    private static final Set<String> MARKETS = Set.of(
            "hugedomains.com",
            "dan.com",
            "sedo.com",
            "afternic.com",
            "buydomains.com",
            "domainmarket.com",
            "undeveloped.com",
            "brandbucket.com",
            "squadhelp.com",
            "atom.com",
            "uniregistry.com",
            "domains.atom.com",
            "efty.com",
            "sav.com",
            "dynadot.com",
            "namesilo.com",
            "fabulous.com",
            "flippa.com",
            "sedoparking.com",
            "bodis.com",
            "parkingcrew.net",
            "above.com",
            "spaceship.com",
            "domain.io",
            "perfectdomain.com",
            "gname.com",
            "dropcatch.com",
            "snapnames.com");

    private static final Pattern IN_SCRIPT = Pattern.compile(
            "window\\.park\\s*=|parkingcrew\\s*=|location(?:\\.href)?\\s*=\\s*[\"']/lander[\"'?]|\\bfp=-\\d|/px\\.gif\\?ch=\\d&rn=");

    // the name itself has full stops within
    private static final String GAP = "(?:[^.!?]|\\.(?=\\w)){0,60}?";
    private static final Pattern FOR_SALE =
            Pattern.compile("(?iU)\\b(?:(?:this|the|your) (?:premium |web ?site )?domain(?: name)?" + GAP
                    + " (?:is|may be|might be|could be) (?:now )?(?:for sale|available for (?:sale|purchase)|listed for sale)"
                    + "|buy this (?:premium )?domain|purchase this domain|inquire about this domain|enquire about this domain|make an offer (?:on|for) this domain"
                    + "|(?:domain|name) (?:is )?for sale\\b|this domain is available|own this domain(?: today)?|get this domain"
                    + "|interested in (?:buying )?this domain|mae(?:’r| y|'r) (?:parth|enw parth)[^.]{0,40} ar werth)");
    /** For sale in other languages of those who trade in names, and what a name is called in them. */
    private static final Pattern SALE_ABROAD = Pattern.compile(
            "(?iU)steht zum verkauf|zu verkaufen|\\bà vendre\\b|\\bte koop\\b|\\ben venta\\b|\\bà venda\\b|\\bin vendita\\b|\\bna sprzedaż\\b|\\btill salu\\b|\\btil salg\\b|\\bsatılık\\b|\\bar werth\\b|продается|продаётся|出售");

    private static final Pattern NAME_ABROAD = Pattern.compile(
            "(?iU)\\bdomain|\\bdomein|\\bdom[ií]nio|\\bdomini[oe]?\\b|\\bdomen[ay]|\\bdomän|\\bdomene|nom de domaine|alan adı|\\bparth\\b|домен|域名");
    private static final Pattern PARKED = Pattern.compile(
            "(?iU)\\b(?:parked (?:free|domain|for free|page)|domain (?:name )?(?:is )?(?:parked|has been parked)|(?:domain|page|website) (?:is )?parked"
                    + "|domain parking|(?:this|the) domain(?: name)?" + GAP
                    + " (?:has (?:recently )?(?:been registered|been suspended|expired|lapsed)|(?:is|was) (?:recently |newly |just )?(?:registered|pending renewal|expired|suspended|on hold))"
                    + "|domain (?:name )?(?:has )?expired|(?:registration|renewal) of [^.!?]{1,60} has (?:lapsed|expired)|pending renewal or deletion"
                    + "|it is parked (?:here|free|by)|related searches|sponsored listings"
                    + "|(?:is|get) (?:this )?your domain|domain owner maintains no relationship|courtesy of (?:godaddy|namecheap|ionos|123-reg))");
    private static final Pattern OWN_HOSTS = Pattern.compile("ww\\d{1,2}\\..+");
    private static final Pattern PRICE = Pattern.compile("[$£€] ?\\d");

    /** One of these is in all that the two patterns find. */
    private static final List<String> CUES = List.of(
            "domain",
            "for sale",
            "parth",
            "parked",
            "registration of",
            "renewal",
            "related searches",
            "sponsored listings",
            "courtesy of");

    private static final int SHORT = 120;
    private static final int NOTHING_ELSE = 40;

    private ParkedPages() {}

    static @Nullable Hijacked of(Watched link, Opened opened) {
        var there = opened.page().finalAddress();
        var host = RegisteredDomain.host(there);
        if (!opened.page().hops().isEmpty()) {
            if (MARKETS.contains(RegisteredDomain.of(there))) return new Hijacked(Sign.FOR_SALE, there.toString());
            if (OWN_HOSTS.matcher(host).matches()) return new Hijacked(Sign.PARKED, there.toString());
        }
        if (opened.words() > SHORT) return null;
        var machinery = machinery(opened);
        var words = opened.everything();
        var name = host.replaceFirst("^www\\.", "");
        boolean aboutItself = words.contains(name) || opened.title().contains(name);
        boolean mayBe = CUES.stream().anyMatch(words::contains);
        var sale = FOR_SALE.matcher(words);
        boolean forSale = mayBe && sale.find();
        // "example.org is for sale", in so many words
        boolean nameForSale = words.contains(name)
                && words.matches("(?s).*" + Pattern.quote(name)
                        + "[^.!?]{0,20} (?:is|may be|might be) (?:now )?(?:for sale|available).*");
        if (nameForSale
                || PRICE.matcher(words).find()
                        && words.matches(
                                "(?s).*\\b(?:buy|own|get|acquire|purchase|lease) " + Pattern.quote(name) + ".*")
                || aboutItself
                        && SALE_ABROAD.matcher(words).find()
                        && NAME_ABROAD.matcher(words).find()
                || forSale
                        && (aboutItself
                                || machinery != null
                                || isOffered(words) && isItsWholeSubject(link, opened, FOR_SALE))) {
            return new Hijacked(Sign.FOR_SALE, forSale ? sale.group() : name);
        }
        var parked = PARKED.matcher(words);
        boolean saysParked = mayBe && parked.find();
        if (saysParked && (aboutItself || machinery != null || isItsWholeSubject(link, opened, PARKED))) {
            return new Hijacked(machinery == null && forSale ? Sign.FOR_SALE : Sign.PARKED, parked.group());
        }
        return machinery == null ? null : new Hijacked(Sign.PARKED, machinery);
    }

    /**
     * A page that tells of a lapsed name in passing, below a title of its own, is no lapsed name; nor is one that a
     * curator chose because it tells of them.
     */
    private static boolean isItsWholeSubject(Watched link, Opened opened, Pattern sign) {
        if (link.names().stream().anyMatch(name -> sign.matcher(name).find())) return false;
        return sign.matcher(opened.title() + "\n" + opened.headings()).find()
                || opened.words() <= NOTHING_ELSE && !Likeness.recalls(link, opened);
    }

    private static boolean isOffered(String words) {
        return words.matches("(?s).*(?:[$£€] ?\\d|offer|price|payment plan|escrow|buyer|broker|quote).*");
    }

    private static @Nullable String machinery(Opened opened) {
        for (var script : opened.parts().scripts()) {
            var from = script.attr("src").toLowerCase(Locale.ROOT);
            for (var one : MACHINERY) if (from.contains(one)) return one;
            if (from.isEmpty()) {
                var inside = IN_SCRIPT.matcher(script.data());
                if (inside.find()) return inside.group();
            }
        }
        for (var link : opened.parts().links()) {
            for (var one : MACHINERY) if (link.attr("href").contains(one)) return one;
        }
        for (var frame : opened.parts().frames()) {
            var from = frame.attr("src");
            for (var one : MACHINERY) if (from.contains(one)) return one;
            if (OWN_HOSTS.matcher(from.replaceFirst("^(?:https?:)?//", "")).matches()) return from;
        }
        var html = opened.parts().document().firstElementChild();
        return html != null && html.hasAttr("data-adblockkey") ? "data-adblockkey" : null;
    }
}

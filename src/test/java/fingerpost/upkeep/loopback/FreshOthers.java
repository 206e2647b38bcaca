package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** What others, who sell or write honestly, put on the names of the fresh half. */
@NullMarked
final class FreshOthers {

    static final Map<String, FreshTurn> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "plumber",
                page(
                        "en",
                        "Emergency plumber, 24 hours",
                        "Leaks mended tonight",
                        "<p>Burst pipes, blocked drains and boilers that will not fire.</p><h2>Fixed prices</h2><p>No call-out charge before ten in the evening. All engineers are Gas Safe registered.</p><h2>Bathrooms</h2><p>We fit showers, basins and wet rooms, and tile them too.</p>"));
        ALL.put(
                "law firm",
                page(
                        "en",
                        "Injury at work? Claim with our solicitors",
                        "No win, no fee",
                        "<p>Slipped on a wet floor or fell from a ladder? You may be owed thousands.</p><p>A paralegal rings you back within the hour.</p><h2>How claims run</h2><p>Most settle before a hearing. We keep a quarter of the award.</p>"));
        ALL.put(
                "old name, mattresses",
                page(
                        "en",
                        "{S} – Sleep Better, Live Better",
                        "The 9 best mattresses of 2026, tested",
                        "<p>We may earn a commission when you buy through our links.</p><h2>Best overall: CloudNine Hybrid</h2><p>Pocket springs under a slab of memory foam. Couples of every weight liked it.</p><h2>Best budget: Snoozle</h2><p>Comes rolled in a box and smells for a day.</p>"));
        ALL.put(
                "dentists abroad",
                page(
                        "en",
                        "Dental implants in Antalya: smile makeovers",
                        "A new smile and a week in the sun",
                        "<p>Veneers, crowns and implants at a third of the price at home, hotel and transfers included.</p><h2>Hollywood smile package</h2><p>Twenty zirconium crowns in five days by our multilingual dentists.</p><h2>Before and after</h2><p>Send a photograph by WhatsApp for a treatment plan.</p>"));
        ALL.put(
                "recipes in Spanish",
                page(
                        "es",
                        "La cocina de Marisa: recetas fáciles",
                        "Tortilla de patatas jugosa",
                        "<p>Pela las patatas, córtalas finas y fríelas a fuego lento con la cebolla.</p><p>Bate seis huevos, mezcla y cuaja la tortilla por ambos lados.</p><h2>Trucos</h2><p>Deja reposar la mezcla diez minutos antes de cuajarla.</p>"));
        ALL.put(
                "marketing agency",
                page(
                        "en",
                        "Guest posts and backlinks | SEO agency",
                        "Rank higher with links that last",
                        "<p>We place your article on 4,000 websites with strong authority.</p><h2>Write for us</h2><p>Categories: business, fashion, home, law, pets, technology, travel.</p><p>Sponsored articles go live within two days of payment.</p>"));
        ALL.put(
                "puppies",
                page(
                        "en",
                        "Cavapoo and cockapoo puppies",
                        "Two litters ready in spring",
                        "<p>Raised in our kitchen with children and cats, wormed and chipped.</p><p>Mother can be seen. A deposit of £200 holds the pup you choose.</p><h2>What to bring</h2><p>A crate, a towel and a helper for the drive home.</p>"));
        ALL.put(
                "trading school",
                page(
                        "en",
                        "Learn forex: free webinar for beginners",
                        "Trade currencies like the banks",
                        "<p>Our mentor turned a small account into a full-time income and shares each setup.</p><h2>Signals</h2><p>Entries, stops and targets on your phone before London opens.</p><h2>Funded accounts</h2><p>Pass two phases and trade our capital.</p>"));
    }

    private FreshOthers() {}

    private static FreshTurn page(String language, String title, String heading, String body) {
        return FreshTurn.html("<!doctype html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>"
                + title
                + "</title><meta name=\"generator\" content=\"WordPress 6.8\"></head><body class=\"home blog\"><header><nav><a href=\"/\">Home</a><a href=\"/blog\">Blog</a><a href=\"/contact-us\">Contact us</a></nav></header><main><h1>"
                + heading + "</h1>" + body + "</main><footer><p>All rights reserved.</p></footer></body></html>");
    }
}

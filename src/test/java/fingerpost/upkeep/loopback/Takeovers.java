package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** What has become of websites whose names have passed to others. %H is the website's name on the network. */
@NullMarked
final class Takeovers {

    static final Map<String, String> PARKED_TUNING = new LinkedHashMap<>();
    static final Map<String, String> PARKED_REPORTED = new LinkedHashMap<>();
    static final Map<String, String> SPAM_TUNING = new LinkedHashMap<>();
    static final Map<String, String> SPAM_REPORTED = new LinkedHashMap<>();
    static final Map<String, String> OTHER_TUNING = new LinkedHashMap<>();
    static final Map<String, String> OTHER_REPORTED = new LinkedHashMap<>();

    static {
        PARKED_TUNING.put(
                "for sale",
                page(
                        "en",
                        "%H is for sale!",
                        "The domain %H is for sale",
                        "<p>Buy now for £2,495 or make an offer.</p><p>Fast transfer. Buyer protection.</p><form><input name=offer><button>Make an offer</button></form>"));
        PARKED_TUNING.put(
                "parking advertisements",
                "<!DOCTYPE html><html data-adblockkey=\"MFwwDQYJ\" lang=\"en\"><head><title>%H</title><script src=\"https://www.google.com/adsense/domains/caf.js\"></script></head><body><div id=\"target\"></div><h2>Related searches</h2><ul><li><a href=\"/?q=1\">Cheap insurance</a></li><li><a href=\"/?q=2\">Home care jobs</a></li></ul><script>window.park = \"eyJ1\";</script></body></html>");
        PARKED_TUNING.put(
                "registrar's page",
                page(
                        "en",
                        "%H - Parked domain",
                        "This domain is parked free of charge",
                        "<p>Is this your domain? Add hosting, e-mail and more.</p>"));
        PARKED_TUNING.put(
                "lander",
                "<!DOCTYPE html><html lang=\"en\"><head><script>window.onload=function(){window.location.href=\"/lander\"}</script></head></html>");
        PARKED_TUNING.put(
                "expired",
                page(
                        "en",
                        "%H has expired",
                        "This domain has expired",
                        "<p>If you are the owner, log in to your account to renew it.</p>"));

        PARKED_REPORTED.put(
                "inquire",
                page(
                        "en",
                        "%H",
                        "%H may be for sale",
                        "<p>Inquire about this domain.</p><p>Get a price in less than 24 hours.</p>"));
        PARKED_REPORTED.put(
                "premium name",
                page(
                        "en",
                        "HugeDomains.com - %H is for sale",
                        "%H",
                        "<p>This domain is available for purchase. 30-day money back guarantee. Quick delivery of the domain.</p><a href='https://www.hugedomains.com/domain_profile.cfm?d=%H'>Start payment plan</a>"));
        PARKED_REPORTED.put(
                "sponsored listings",
                "<html><head><title>%H</title><link rel=stylesheet href=\"https://img.sedoparking.com/templates/bg/x.css\"></head><body><div id=searchbox>Search ads</div><div>Sponsored listings</div><div>Health insurance</div><div>Nursing courses</div><p>The domain owner maintains no relationship with the advertisers. Domain parking by Sedo.</p></body></html>");
        PARKED_REPORTED.put(
                "just registered",
                page(
                        "en",
                        "%H",
                        "A website is coming here soon",
                        "<p>This domain name has been registered with our service. It is parked here until its owner builds a website.</p>"));
        PARKED_REPORTED.put(
                "renewal",
                page(
                        "en",
                        "Renew %H",
                        "Domain name expired",
                        "<p>The registration of %H has lapsed. It is pending renewal or deletion. Contact your registrar.</p>"));
        PARKED_REPORTED.put(
                "caf frame",
                "<!doctype html><html><head><title>%H</title><script src=\"//d38psrni17bvxu.cloudfront.net/themes/assets/parking.js\"></script></head><body><script>var parkingcrew={domain:'%H'};</script><p>Privacy policy</p></body></html>");

        SPAM_TUNING.put(
                "casino",
                page(
                        "en",
                        "Best Online Casino Bonus 2026 | Play Slots",
                        "Top online casinos",
                        "<h2>Free spins no deposit</h2><p>Claim your welcome bonus and play slots for real money.</p><a href='/1'>Play now</a> <a href='/2'>Join casino</a> <a href='/3'>Sports betting</a>"));
        SPAM_TUNING.put(
                "slot gacor",
                page(
                        "id",
                        "Situs Slot Gacor Hari Ini Judi Online Terpercaya",
                        "Slot gacor maxwin",
                        "<p>Daftar sekarang dan dapatkan bonus new member. Deposit pulsa tanpa potongan.</p><a href='/daftar'>Daftar</a> <a href='/login'>Login slot88</a>"));
        SPAM_TUNING.put(
                "pills",
                page(
                        "en",
                        "Buy Viagra Online Without Prescription - Cheap Cialis",
                        "Canadian pharmacy",
                        "<h2>Order cheap Viagra 100mg</h2><p>Lowest price. No prescription needed. Fast discreet shipping.</p><a href='/v'>Buy Viagra</a> <a href='/c'>Buy Cialis</a> <a href='/l'>Add to cart</a>"));
        SPAM_TUNING.put(
                "adult",
                page(
                        "en",
                        "Free porn videos - XXX sex tube",
                        "Hot xxx movies",
                        "<h2>Most viewed porn</h2><a href='/1'>Watch free sex videos</a> <a href='/2'>Live sex cams</a> <a href='/3'>Nude girls</a>"));

        SPAM_REPORTED.put(
                "betting tips",
                page(
                        "en",
                        "Live betting odds and sportsbook bonuses",
                        "Bet on football today",
                        "<h2>Bookmaker bonus codes</h2><p>Bet now and get a £50 free bet. Deposit by card.</p><a href='/1'>Bet now</a> <a href='/2'>Get free bets</a> <a href='/3'>Roulette and blackjack</a>"));
        SPAM_REPORTED.put(
                "togel",
                page(
                        "id",
                        "Bandar Togel Online dan Live Casino Resmi",
                        "Togel hari ini",
                        "<p>Agen judi bola, poker online dan slot pragmatic. Bonus deposit 100%.</p><a href='/d'>Daftar togel</a> <a href='/s'>Slot demo</a>"));
        SPAM_REPORTED.put(
                "pharmacy shop",
                page(
                        "en",
                        "Generic Levitra and Sildenafil: best price online",
                        "Online drugstore without prescriptions",
                        "<h2>Bestsellers: Cialis 20mg, Viagra 100mg, Tramadol</h2><p>Free pills with every order. We ship worldwide.</p><a href='/v'>Order Levitra now</a> <a href='/c'>Buy generic Cialis</a> <a href='/t'>Buy Tramadol cheap</a>"));
        SPAM_REPORTED.put(
                "escorts",
                page(
                        "en",
                        "Independent escorts and hot sex dating near you",
                        "Meet naughty singles tonight",
                        "<h2>Escort girls</h2><a href='/1'>Book an escort</a> <a href='/2'>Adult webcams</a> <a href='/3'>Join free hookup</a><p>Over 18 only. XXX chat.</p>"));
        SPAM_REPORTED.put(
                "casino in Russian",
                page(
                        "ru",
                        "Онлайн казино — играть на деньги, бонусы и игровые автоматы",
                        "Казино с бонусом",
                        "<p>Игровые автоматы, рулетка и покер. Бонус за регистрацию и депозит.</p><a href='/1'>Играть</a> <a href='/2'>Зеркало казино</a>"));

        OTHER_TUNING.put(
                "roof repairs",
                page(
                        "en",
                        "Roof repairs and gutters in your town",
                        "Roofers you can trust",
                        "<p>Slates, tiles and flat roofs repaired within the week.</p><p>We also clear gutters and mend chimneys.</p><h2>Our vans</h2><p>Three vans and nine roofers are on the road every day.</p><p>Ask for a quotation today and we send a roofer with a ladder.</p><a href='/quote'>Quotation</a>"));
        OTHER_TUNING.put(
                "Chinese shop",
                page("zh", "优质家具批发网", "家具批发", "<p>我们提供各种办公家具和家居用品。</p><p>欢迎联系我们了解价格。</p><p>产品出口到许多国家。</p>"));
        OTHER_TUNING.put(
                "crypto blog",
                page(
                        "en",
                        "Crypto Signals Daily",
                        "Ten coins to watch this week",
                        "<p>Bitcoin climbed past its resistance while altcoins lagged.</p><p>Our traders share their positions every morning.</p><p>Leverage multiplies gains as well as losses.</p><h2>Wallets compared</h2><p>Hardware wallets keep keys offline.</p>"));

        OTHER_REPORTED.put(
                "mobile phone reviews",
                page(
                        "en",
                        "Gadget Gazette: phones reviewed",
                        "Which phone has the best camera?",
                        "<div>We took six new phones to the seaside and photographed gulls.</div><div>Zoom lenses have improved most since last year.</div><h2>Battery charging compared</h2><div>Chargers of 60 watts fill a phone in half an hour.</div><div>Subscribe to our channel for unboxing videos.</div>"));
        OTHER_REPORTED.put(
                "Japanese blog",
                page(
                        "ja",
                        "中古車の買い方ガイド",
                        "中古車を選ぶポイント",
                        "<p>中古車を買うときは走行距離を確認しましょう。</p><p>販売店の評判も調べてください。</p><p>試乗をおすすめします。</p>"));
        OTHER_REPORTED.put(
                "essay writing",
                page(
                        "en",
                        "Essay writers for students: hire an expert",
                        "College papers written overnight",
                        "<p>Hand over your homework and our writers deliver before the deadline.</p><p>Each paper passes plagiarism software.</p><h2>Prices</h2><p>From nine dollars a page, with unlimited revisions.</p><p>Dissertations are quoted separately.</p>"));
        OTHER_REPORTED.put(
                "wedding cars",
                page(
                        "en",
                        "Vintage wedding cars for hire",
                        "Arrive in style",
                        "<p>Our Bentleys and Beetles are polished on the morning of the ceremony.</p><p>Chauffeurs wear livery, and ribbons match the bouquet.</p><p>Reserve early in summer: Saturdays fill first.</p>"));
        PARKED_REPORTED.put(
                "auction",
                page(
                        "en",
                        "%H",
                        "%H is available at auction",
                        "<p>Bids from £150. Own this domain today.</p><p>Powered by a marketplace for names.</p>"));
        PARKED_REPORTED.put(
                "courtesy page",
                page(
                        "en",
                        "Welcome to %H",
                        "Welcome to %H",
                        "<p>This Web page is parked for FREE, courtesy of a registrar.</p><p>Search for domains similar to %H.</p>"));
        SPAM_REPORTED.put(
                "bingo and slots",
                page(
                        "en",
                        "Online bingo, slots and jackpots: £40 welcome bonus",
                        "Play bingo and slots online",
                        "<p>Deposit £10 and play with £40. Hundreds of slot games.</p><a href='/1'>Play slots</a> <a href='/2'>Claim bonus</a> <a href='/3'>Live casino</a>"));
        OTHER_REPORTED.put(
                "garden sheds",
                page(
                        "en",
                        "Sheds, greenhouses and log cabins",
                        "Timber sheds delivered flat",
                        "<ul><li>Overlap sheds with felt roofs</li><li>Greenhouses with toughened glazing</li><li>Log cabins with double doors</li></ul><p>Delivery lorries reach every postcode on the mainland within ten days.</p><p>Planks are pressure treated and guaranteed against rot.</p>"));
    }

    private Takeovers() {}

    private static String page(String language, String title, String heading, String body) {
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body><div class=\"page\"><h1>" + heading + "</h1>" + body
                + "</div></body></html>";
    }

    static Answer answer(String template, String host) {
        return Answer.html(template.replace("%H", host.replaceFirst("^www\\.", "")));
    }
}

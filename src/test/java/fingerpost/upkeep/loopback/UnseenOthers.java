package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** What new owners of lapsed names do there that is neither parked nor plainly spam. */
@NullMarked
final class UnseenOthers {

    /** Shown at every path. */
    static final Map<String, UnseenTurn> BLOGS = blogs();

    /** Another registered name, and its front page. */
    static final Map<String, UnseenTurn> HOMES = homes();

    private UnseenOthers() {}

    private static Map<String, UnseenTurn> blogs() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        all.put(
                "house and garden",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en-US\"><head><title>{D} - Home Improvement Ideas</title><meta name=\"generator\" content=\"WordPress 6.5\"></head><body class=\"home blog\"><h1>Cozy Nest Daily</h1><article><h2>[[10 Kitchen Backsplash Trends|How to Choose a Garage Door]]</h2><p>Renovating on a budget? Our editors picked tiles that look expensive.</p></article><article><h2>Best Cordless Drills of {N}</h2><p>As an affiliate we earn from qualifying purchases.</p></article><footer>Theme: NewsPress</footer></body></html>"));
        all.put(
                "travel",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Wander & Roam | Travel Tips and Hidden Beaches</title></head><body><h1>Where to next?</h1><p>[[Three days in Lisbon on $60|The best rooftop bars in Bangkok|Packing light for Bali]]: our latest guide.</p><h2>Editor's hotels</h2><p>Infinity pools, street food and the cheapest flights. Issue {N}.</p></body></html>"));
        all.put(
                "gadgets",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>TechBuzzly – Smartphones, AI and Gaming</title></head><body><div class=\"ticker\">Trending: [[foldables|graphics cards|smart rings]]</div><h2>{N} ways to speed up Windows</h2><p>Your laptop is slow because of startup apps.</p><h2>Which VPN should you buy?</h2><p>We compare ten providers.</p><p>Write for us - guest posts accepted.</p></body></html>"));
        all.put(
                "roofers",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en-US\"><head><title>#1 Roofing Contractor in [[Plano, TX|Tampa, FL|Boise, ID]]</title></head><body><h1>Storm damage? Free roof inspection</h1><p>Licensed, bonded and insured. Shingles, gutters and siding.</p><p>Call (555) 010-{N}</p><h2>What our customers say</h2><p>They finished in one day!</p></body></html>"));
        all.put(
                "dentist abroad",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>[[Antalya|Tijuana|Budapest]] Smile Studio – Hollywood Smile Packages</title></head><body><h1>Dental veneers abroad with hotel and transfer</h1><p>20 zirconium crowns from €[[2,400|3,100]]. Airport pick-up included.</p><p>Chat with us on WhatsApp {N}.</p></body></html>"));
        all.put(
                "japanese diary",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>[[転職|脱毛|引っ越し]]のおすすめ情報ブログ</title></head><body><h1>はじめての方へ</h1><p>このブログでは[[格安スマホ|クレジットカード|宅配弁当]]の選び方を紹介しています。記事番号{N}。</p><h2>最新記事</h2><p>人気ランキングを比較しました。</p></body></html>"));
        all.put(
                "wedding photographs",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Ellery Vale Photography</title></head><body><nav>Portfolio Pricing Enquire</nav><h1>Candid weddings, [[golden light|film grain]]</h1><p>Barn receptions, elopements and engagement shoots. Packages from £1,400. Gallery {N}.</p></body></html>"));
        all.put(
                "search engine marketing",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Rank Higher Agency – SEO & Backlinks</title></head><body><h1>Dominate page one</h1><p>DA [[40|60]]+ guest posts, niche edits and local citations from $29. {N} links built.</p><h2>Our process</h2><p>Audit, outreach, results.</p></body></html>"));
        all.put(
                "celebrities",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>StarBio Hub: Net Worth, Age, Height, Wife</title></head><body><h1>Who is [[Jaxon Riddle|Mila Cortane|Theo Brandt]]?</h1><p>The actor's net worth is estimated at ${N}00. Learn about his girlfriend, family and career.</p><h2>Trending biographies</h2><p>Rapper, influencer, quarterback.</p></body></html>"));
        all.put(
                "software house",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Nubrix Labs | Cloud, Data & AI Consulting</title></head><body><h1>We ship [[enterprise|logistics|fintech]] platforms</h1><p>From DevOps to blockchain, our 40 engineers scale your product.</p><h2>Case study {N}</h2><p>Cutting a retailer's cloud bill by half.</p></body></html>"));
        all.put(
                "recipes in Spanish",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"es\"><head><title>Recetas de la abuela y trucos de cocina</title></head><body><h1>[[Tarta de queso|Paella mixta|Croquetas de jamón]] fácil</h1><p>Mezcla los huevos con la nata y hornea cuarenta minutos. Receta número {N}.</p><h2>Más leídas</h2><p>Gazpacho, tortilla, flan.</p></body></html>"));
        all.put(
                "cars",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Torque Diaries - Car Reviews</title></head><body><h1>Tested: the new [[Brava GT|Orion EV|Kestrel R]]</h1><p>Zero to sixty in 4.2 seconds, and a boot for two golf bags.</p><h2>Used bargains</h2><p>Stock number {N}. Best dash cams and tyres.</p></body></html>"));
        all.put(
                "pets",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Fluffy Paw Planet: Dog Breeds & Cat Toys</title></head><body><h1>Can dogs eat [[pineapple|pickles|popcorn]]?</h1><p>Vets weigh in. Plus the best harness for a French bulldog.</p><p>We may earn a commission. Post {N}</p></body></html>"));
        all.put(
                "in the old design",
                UnseenTurn.within(
                        "[[Top 10 Office Chairs for Gamers|How to Start a Dropshipping Business|Best Mattress Deals]]",
                        "en",
                        "Looking for a bargain? Our reviewers compared dozens of products bought by shoppers like you.|#Winner|Free delivery and a ten year guarantee.|#Runner-up|Cheaper, but the assembly takes an afternoon.|#Disclosure|We earn a commission when you buy through our links. Item {N}."));
        return all;
    }

    private static Map<String, UnseenTurn> homes() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        all.put(
                "casino's home",
                UnseenTurn.away(
                        301,
                        "royal-spin-{N}.com",
                        "/",
                        UnseenTurn.html(
                                "<html lang=\"en\"><head><title>Royal Spin Casino</title></head><body><h1>Welcome bonus 200%</h1><p>Slots, roulette and live dealers. Join now {N}.</p></body></html>")));
        all.put(
                "betting home, for now",
                UnseenTurn.away(
                        302,
                        "betgiris{N}.net",
                        "/",
                        UnseenTurn.html(
                                "<html lang=\"tr\"><head><title>Bahis ve Casino</title></head><body><h1>Hoş geldiniz</h1><p>Canlı bahis ve deneme bonusu. {N}</p></body></html>")));
        all.put(
                "solicitors",
                UnseenTurn.away(
                        301,
                        "www.harding-quill-{N}.co.uk",
                        "/",
                        UnseenTurn.html(
                                "<html lang=\"en\"><head><title>Harding Quill Solicitors</title></head><body><h1>Conveyancing and personal injury</h1><p>No win, no fee. [[Offices in Leeds and Hull.|Call us today.]] {N}</p></body></html>")));
        all.put(
                "insurance",
                UnseenTurn.away(
                        301,
                        "compare-cover-{N}.com",
                        "/",
                        UnseenTurn.html(
                                "<html lang=\"en\"><head><title>Compare Life Insurance Quotes</title></head><body><h1>Cover from £5 a month</h1><form><input placeholder=\"Postcode\"><button>Get quotes</button></form><p>{N} quotes today</p></body></html>")));
        all.put(
                "clothes shop",
                UnseenTurn.away(
                        302,
                        "moda-lane-{N}.com",
                        "/",
                        UnseenTurn.html(
                                "<html lang=\"en\"><head><title>Moda Lane | Dresses & Accessories</title></head><body><h1>Summer edit</h1><p>New in: linen, [[sandals|sunglasses]], swimwear. Free returns. {N}</p></body></html>")));
        all.put(
                "agency that built it",
                UnseenTurn.away(
                        301,
                        "pixelforge-{N}.co.uk",
                        "/",
                        UnseenTurn.html(
                                "<html lang=\"en\"><head><title>Pixelforge – web design and branding</title></head><body><h1>Websites that work hard</h1><p>We design, host and market. [[Ask for a quote.|See our portfolio.]] {N}</p></body></html>")));
        all.put("through a tracker", (ground, site, path, content) -> {
            var last = UnseenTurn.away(
                            302,
                            "sweeps-win-{N}.org",
                            "/",
                            UnseenTurn.html(
                                    "<html lang=\"en\"><head><title>Congratulations!</title></head><body><h1>You have been chosen</h1><p>Spin the wheel for a phone. Ticket {N}.</p></body></html>"))
                    .of(ground, site, path, content);
            var host = "track" + (10_000 + ground.random.nextInt(80_000)) + ".com";
            ground.web.unknown(host, last).page(host, "/click", last);
            return Answer.sendsOn(302, "http://" + host + ":" + ground.doors.plain() + "/click");
        });
        all.put(
                "supplements",
                UnseenTurn.away(
                        307,
                        "keto-glow-{N}.shop",
                        "/",
                        UnseenTurn.html(
                                "<html lang=\"en\"><head><title>Keto Glow Gummies Official Store</title></head><body><h1>Melt fat fast</h1><p>Buy 3 get 2 free. Doctors hate this trick. {N}</p></body></html>")));
        all.put(
                "dating",
                UnseenTurn.away(
                        302,
                        "meet-tonight-{N}.net",
                        "/",
                        UnseenTurn.html(
                                "<html lang=\"en\"><head><title>Meet singles near you</title></head><body><h1>Hot singles want to chat</h1><p>Are you over 18? [[Yes|Enter]]. {N} online.</p></body></html>")));
        all.put(
                "hotel group",
                UnseenTurn.away(
                        308,
                        "www.sandbanks-stay-{N}.com",
                        "/",
                        UnseenTurn.html(
                                "<html lang=\"en\"><head><title>Sandbanks Stay Hotels</title></head><body><h1>Book direct and save</h1><p>Spa breaks and sea views in [[four|six]] towns. {N}</p></body></html>")));
        all.put(
                "news in another tongue",
                UnseenTurn.away(
                        301,
                        "noticias-{N}.info",
                        "/",
                        UnseenTurn.html(
                                "<html lang=\"pt\"><head><title>Portal de Notícias</title></head><body><h1>Últimas notícias</h1><p>Futebol, economia e famosos. [[Ao vivo.|Assine já.]] {N}</p></body></html>")));
        return all;
    }
}

package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Names that lapsed and are parked or for sale, as their many sellers show them. */
@NullMarked
final class UnseenParked {

    static final Map<String, UnseenTurn> ALL = all();

    private static final String RELATED =
            "[[Private Health Insurance|Cheap Hotel Deals|Stairlifts Near Me|Funeral Plans]]";
    private static final String MORE = "[[Dental Implants Cost|Online Degree|Hearing Aids|Car Insurance Over 70]]";

    private UnseenParked() {}

    private static Map<String, UnseenTurn> all() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        feeds(all);
        sales(all);
        registrars(all);
        return all;
    }

    private static void feeds(Map<String, UnseenTurn> all) {
        all.put(
                "related links",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\" data-adblockkey=\"MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBA{X}\"><head><meta charset=\"utf-8\"><title>{D}&nbsp;-&nbsp;{D} Resources and Information.</title><meta name=\"description\" content=\"{D} is your first and best source for all of the information you’re looking for.\"><link href=\"//img.sedoparking.com/templates/logos/sedo_logo.png\" rel=\"icon\"></head><body><div id=\"container-content\"><h1>{D}</h1><div class=\"two-tier-ads\"><h2>Related Searches</h2><ul><li>"
                                + RELATED + "</li><li>" + MORE
                                + "</li></ul></div><div class=\"container-disclaimer\">The Sponsored Listings displayed above are served automatically by a third party. Neither the service provider nor the domain owner maintain any relationship with the advertisers.</div><a href=\"https://www.sedo.com/search/details/?domain={D}\">Buy this domain</a> The domain {D} may be for sale by its owner!</div></body></html>"));
        all.put("lander", (ground, site, path, content) -> {
            var there = UnseenTurn.html(
                            "<!doctype html><html><head><title>{D}</title><script>window.LANDER_SYSTEM=\"[[CP|PW]]\"</script></head><body><div id=\"contentMain\">Loading...</div><script src=\"https://img1.wsimg.com/parking-lander/static/js/main.{N}.chunk.js\"></script></body></html>")
                    .of(ground, site, path, content);
            var first = Answer.html(
                    "<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href=\"/lander\"}</script></head></html>");
            ground.web.page(site.host(), "/lander", there);
            return visit -> (visit.path.startsWith("/lander") ? there : first).to(visit);
        });
        all.put(
                "script only",
                UnseenTurn.html(
                        200,
                        "Server: openresty\r\nX-Adblock-Key: {X}\r\nSet-Cookie: parking_session={X}; path=/\r\n",
                        "<!doctype html><html data-adblockkey=\"MFwwDQYJKoZIhvcNAQ{X}\" lang=\"en\" style=\"background:#2B2B2B\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"></head><body><div id=\"target\" style=\"opacity: 0\"></div><script>window.park = \"eyJ1dWlkIjoi{X}\";</script><script src=\"/b{X}.js\"></script></body></html>"));
        all.put(
                "crew",
                UnseenTurn.html(
                        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"><html><head><title>{D}</title><script src=\"//d38psrni17bvxu.cloudfront.net/scripts/js3caf.js\"></script><script src=\"http://www.google.com/adsense/domains/caf.js\"></script></head><body onload=\"\"><div id=\"header\"><h1>{D}</h1></div><div id=\"searchbox\">Search Ads</div><div id=\"ads\">"
                                + RELATED + "<br>" + MORE
                                + "</div><div class=\"privacy\"><a href=\"javascript:void(0)\">Privacy Policy</a> | 2024 Copyright. All Rights Reserved.</div><script>var tcblock={'container':'tc','type':'relatedsearch','number':3};var domain='{D}';</script></body></html>"));
        all.put(
                "above",
                UnseenTurn.html(
                        "<html><head><title>{D}</title></head><body><table width=\"100%\"><tr><td>Welcome to {D}</td><td align=right><a href=\"https://www.above.com/marketplace/{D}\">This domain may be for sale. Click here to inquire.</a></td></tr><tr><td><b>Sponsored Listings</b><ul><li><a href=\"/?k=1&s={X}\">"
                                + RELATED + "</a></li><li><a href=\"/?k=2&s={X}\">" + MORE
                                + "</a></li><li><a href=\"/?k=3\">Van Leasing</a></li></ul></td></tr></table></body></html>"));
        all.put(
                "two clicks",
                UnseenTurn.html(
                        "<html><head><title>{D} - Popular searches</title><meta name=\"robots\" content=\"index,follow\"></head><body style=\"font-family:arial\"><center><h3>Explore the following topics</h3><p><a href=\"/{X}/1\">"
                                + RELATED + " &raquo;</a></p><p><a href=\"/{X}/2\">" + MORE
                                + " &raquo;</a></p><p><a href=\"/{X}/3\">[[Walk In Tubs|Broadband Offers|Back Pain Relief]] &raquo;</a></p><small>Ads by a third party. This webpage was generated by the domain owner using a domain parking service.</small></center></body></html>"));
        all.put(
                "redirecting traffic",
                UnseenTurn.html(
                        "<html><head><title>{D}</title><script type=\"text/javascript\" src=\"/px.js?ch=1\"></script><script>function handleABPDetect(){try{var imglog=document.createElement(\"img\");imglog.src=\"/abp.gif?s={X}\";}catch(e){}}</script></head><frameset rows=\"100%,*\" border=\"0\"><frame src=\"http://ww1.{D}/?_cf={X}\" /><noframes><a href=\"http://ww1.{D}/\">Click here to proceed</a></noframes></frameset></html>"));
        all.put(
                "free search",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>{D} | Find what you need</title></head><body><form><input name=\"query\"><button>Search the Web</button></form><div class=\"kw\"><span>Trending near you:</span> "
                                + RELATED + " &middot; " + MORE
                                + " &middot; [[Loans Bad Credit|Memory Foam|Solar Panels]]</div><footer>{D} domain parked free of charge. Interested in this domain?</footer></body></html>"));
    }

    private static void sales(Map<String, UnseenTurn> all) {
        all.put(
                "huge list",
                UnseenTurn.away(
                        302,
                        "domains-profile-{N}.com",
                        "/domain_profile.cfm?d={D}",
                        UnseenTurn.html(
                                "<!DOCTYPE html><html><head><title>{D} is for sale | The Huge Domain Shop</title></head><body><h1>{D}</h1><h2>is for sale</h2><p>Price: <b>$[[2,895|3,495|1,795]]</b> or $[[120.63|74.79|145.63]]/month for 24 months</p><a href=\"/cart\">Buy Now</a><ul><li>30-day money back guarantee</li><li>Take immediate ownership</li><li>Safe and secure shopping</li></ul><p>Why our customers love us</p></body></html>")));
        all.put(
                "broker",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{D} is for sale!</title></head><body><header><svg class=\"logo\"></svg></header><main><h1>The domain name <strong>{D}</strong> is for sale!</h1><p>Buy safely: our [[escrow|buyer protection]] keeps your money until the domain is yours.</p><div class=\"price\">£[[1,250|880|4,000]] excl. VAT</div><button>Buy now</button><button>Make an offer</button><ul><li>Free transfer support</li><li>Lease to own from £[[49|39]] a month</li></ul></main></body></html>"));
        all.put(
                "get a price",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>{D} - Get a price in less than 24 hours</title></head><body><p>This domain is available for purchase.</p><h1>Get a price in less than 24 hours</h1><form><label>Name</label><input><label>Email</label><input><label>Phone</label><input><button>Get Price</button></form><p>We respond within a day with a quote for {D}. [[2.6 million|Thousands of]] names sold since 1999.</p></body></html>"));
        all.put(
                "owner sells himself",
                UnseenTurn.html(
                        "<html><head><title>Domain for sale</title></head><body bgcolor=\"#ffffcc\"><h2>{D}</h2><p>I am selling this domain. It has [[12|17|21]] years of history and [[340|1,200]] backlinks. Serious offers only, no lowballs.</p><p>Write to sales{N}@example.net. Escrow OK.</p></body></html>"));
        all.put(
                "auction",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>Domain auction: {D}</title></head><body><div class=\"lot\"><h1>{D}</h1><p>Current bid: $[[69|240|510]]</p><p>Bidders: [[3|5|11]] &ndash; auction ends in [[2|4]] days</p><button>Place bid</button></div><p>This expired domain is up for public auction. Backorder other expiring names here.</p></body></html>"));
        all.put(
                "german sale",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"de\"><head><title>{D} steht zum Verkauf</title></head><body><h1>{D}</h1><p>Diese Domain steht zum Verkauf. [[Fordern Sie jetzt ein Angebot an.|Jetzt anfragen und sicher kaufen.]]</p><form><input placeholder=\"Ihr Angebot in EUR\"><button>Angebot abgeben</button></form><a href=\"/impressum\">Impressum</a></body></html>"));
        all.put(
                "chinese sale",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>{D} 域名出售</title></head><body><h1>您正在访问的域名 {D} 可以转让！</h1><p>该域名正在出售，一口价：¥[[6800|9900|12000]]</p><p>This domain name is for sale. 联系 QQ：{N}88</p><a href=\"#\">立即购买</a></body></html>"));
        all.put(
                "brand shop",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>{D} - premium brandable name</title></head><body><div class=\"card\"><h1>{D}</h1><p>A [[short, warm and trustworthy|memorable and versatile]] name for a [[wellness|fintech|travel]] startup. Logo included.</p><span>$[[2,299|4,750]]</span><button>Add to cart</button></div><h3>Similar names</h3><p>Velunto.com, Carrivo.com, Nestiqa.com</p></body></html>"));
        all.put(
                "rent or buy",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>{D}</title><meta property=\"og:title\" content=\"{D} is available\"></head><body><main><p>{D}</p><p>[[Own it today for|Yours for]] $[[995|1,488]].</p><p>Installments</p><p>Powered by a marketplace for names. Secure checkout. 0% commission.</p><a href=\"#offer\">Submit offer</a></main></body></html>"));
    }

    private static void registrars(Map<String, UnseenTurn> all) {
        all.put(
                "registered for a client",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{D} - registered by a client</title></head><body><h1>{D}</h1><p>This domain has been registered on behalf of a client by [[Penguin Names|Blue Otter Hosting|123 Easy Names]].</p><h2>Is this your domain?</h2><p>Log in to your control panel to set up your website and email.</p><h2>Looking for a domain of your own?</h2><input placeholder=\"Find your domain\"> .co.uk from £1</body></html>"));
        all.put(
                "expired",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>{D} has expired</title></head><body><div class=\"warn\"><h1>This domain has expired</h1><p>{D} expired on [[04 March|19 July|27 October]] 2024 and is pending [[renewal or deletion|deletion]].</p><p>If this is your domain, renew it now to avoid losing it.</p><a href=\"#\">Renew now</a> <a href=\"#\">Backorder this domain</a></div></body></html>"));
        all.put(
                "just bought",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>Registrant WHOIS contact information verification | {D}</title></head><body><img src=\"/assets/logo.png\"><h2>{D} was just registered</h2><p>This is a [[parking|placeholder]] page. The owner has not yet put up a website.</p><p>Get hosting, email and SSL in one place - 20% off with code {U}</p></body></html>"));
        all.put(
                "parked by a registrar",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>Parked Domain name on our DNS system</title></head><body><table><tr><td><h1>Parked Domain</h1><p>{D} is parked here [[free|at no charge]] by its registrar.</p><p><a href=\"#\">Sponsored</a>: "
                                + RELATED + " | " + MORE + "</p></td></tr></table></body></html>"));
        all.put(
                "holding page",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>Holding page for {D}</title></head><body><div><h1>Welcome to {D}</h1><p>This is the default holding page of a domain that has been bought through [[Harbour|Longship|Snowdrop]] Domains.</p><ul><li>Domain names from 99p</li><li>Web hosting from £2.49 a month</li><li>Business email</li></ul></div></body></html>"));
        all.put(
                "dutch reserved",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"nl\"><head><title>{D} is gereserveerd</title></head><body><h1>{D}</h1><p>Deze domeinnaam is [[gereserveerd|geregistreerd]] voor een klant en geparkeerd.</p><p>This domain name is parked. Wilt u deze domeinnaam kopen?</p><small>{N}</small></body></html>"));
    }
}

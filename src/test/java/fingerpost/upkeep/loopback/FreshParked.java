package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** What the names of the fresh half show when nobody uses them, or somebody sells them. */
@NullMarked
final class FreshParked {

    static final Map<String, FreshTurn> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "frame set",
                FreshTurn.html(
                        "<html><head><title>{H}</title><meta name=\"keywords\" content=\"{H}\"></head><frameset rows=\"100%,*\" border=\"0\" frameborder=\"0\"><frame src=\"http://ww1.{H}/?sub1=20261123\" name=\"{H}\"><noframes><body>Your browser does not handle frames. <a href=\"http://ww1.{H}/?sub1=20261123\">Click here</a>.</body></noframes></frameset></html>"));
        ALL.put(
                "sent to a numbered subdomain",
                FreshTurn.away(
                        302,
                        "ww25.{H}",
                        "/?subid1=20261123-1200-00aa-bb11-{H}",
                        FreshTurn.html(
                                "<!doctype html><html data-adblockkey=\"MFwwDQYJKoZIhvcNAQEB\" lang=\"en\"><head><meta charset=\"utf-8\"><title>{H}</title><link rel=\"preconnect\" href=\"https://www.google.com\" crossorigin></head><body><div id=\"target\" style=\"opacity: 0\"></div><script>window.park = \"eyJ1dWlkIjoiMTEi\";</script><script src=\"/bXkxAbQpj.js\"></script></body></html>")));
        ALL.put(
                "marketplace elsewhere",
                FreshTurn.away(
                        302,
                        "www.afternic.com",
                        "/forsale/{H}?utm_source=TDFS_DASLNC&traffic_type=TDFS_DASLNC",
                        FreshTurn.html(
                                "<!DOCTYPE html><html lang=\"en\"><head><title>{H} is for sale | Afternic</title></head><body><div id=\"__next\"><h1>{H}</h1><p>Get this domain</p><div>Buy it now for £1,899</div><div>Lease to own, £158 a month for 12 months</div><button>Make an offer</button><p>Questions? Talk to a domain expert.</p></div></body></html>")));
        ALL.put(
                "German marketplace",
                FreshTurn.html(
                        "<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>{H} steht zum Verkauf</title></head><body><h1>Die Domain {H} steht zum Verkauf</h1><p>Kaufpreis: 2.400 EUR zzgl. MwSt.</p><p>Sicherer Transfer durch unseren Treuhandservice.</p><form><input placeholder=\"Ihr Angebot\"><button>Angebot abgeben</button></form></body></html>"));
        ALL.put(
                "French marketplace",
                FreshTurn.html(
                        "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>{H}</title></head><body><h1>Ce nom de domaine est à vendre</h1><p>{H} est disponible immédiatement.</p><a href=\"/acheter\">Acheter maintenant</a> <a href=\"/offre\">Faire une offre</a></body></html>"));
        ALL.put(
                "registrar, recently registered",
                FreshTurn.html(
                        "<!DOCTYPE html><html><head><title>Registrant WHOIS contact information verification | {H}</title></head><body><h1>{H}</h1><p>This domain was recently registered at Namecheap.com. Please check back later!</p><a href=\"https://www.namecheap.com\">Find a domain of your own</a></body></html>"));
        ALL.put(
                "registrar, unverified",
                FreshTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Domain suspended</title></head><body><h1>This domain has been suspended</h1><p>The registrant’s e-mail address was not confirmed in time, as ICANN asks. If {H} is yours, confirm your contact details with your registrar to have it switched on again.</p></body></html>"));
        ALL.put(
                "registrar, brand new",
                FreshTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{H} | parked domain</title></head><body><div class=\"pig\"></div><h1>A brand new domain!</h1><p>Congratulations, you have found {H}. It is parked at our registrar while its owner thinks up something splendid.</p></body></html>"));
        ALL.put(
                "registrar in Welsh and English",
                FreshTurn.html(
                        "<!DOCTYPE html><html lang=\"cy\"><head><meta charset=\"utf-8\"><title>{H}</title></head><body><h1>Mae’r enw parth {H} wedi’i gofrestru</h1><p>Mae’r perchennog eto i greu gwefan yma.</p><h2>The domain name {H} is registered</h2><p>Its owner has yet to build a website here. Get your own .cymru or .wales name from £5.</p></body></html>"));
        ALL.put(
                "coming soon with searches",
                FreshTurn.html(
                        "<!DOCTYPE html><html><head><title>{H}</title></head><body><h1>This Site Is Under Construction and Coming Soon.</h1><p>This domain is registered with Network Solutions.</p><iframe src=\"https://searchresults.example/caf?d={H}\" width=\"100%\" height=\"600\"></iframe></body></html>"));
        ALL.put(
                "script with a fingerprint",
                FreshTurn.html(
                        "<html><head><title>{H}</title><script type=\"text/javascript\" src=\"/js/fingerprint/iife.min.js\"></script><script>var redirect_link='http://{H}/?js=eyJhbGciOi&';function fallbackRedirect(url){window.location.replace(url);}FingerprintJS.load().then(fp=>fp.get()).then(r=>{window.location.replace(redirect_link+'fp='+r.visitorId)}).catch(()=>fallbackRedirect(redirect_link+'fp=-7'));</script></head><body bgcolor=\"#ffffff\" text=\"#000000\"><div style=\"display: none;\"><a href='http://{H}/?fp=-3'>Click here to enter</a></div><noscript><meta http-equiv=\"refresh\" content=\"0; URL=http://{H}/?fp=-5\"></noscript></body></html>"));
        ALL.put(
                "backorder",
                FreshTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Get {H}</title></head><body><h1>{H} has been caught for you</h1><p>Dropped names are caught as they lapse. Own {H} today for £349, or pay in four parts.</p><ul><li>11 years old</li><li>214 linking domains</li></ul><button>Add to basket</button></body></html>"));
    }

    private FreshParked() {}
}

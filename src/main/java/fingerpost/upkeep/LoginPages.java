package fingerpost.upkeep;

import fingerpost.upkeep.Fetched.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pages that ask who one is in place of what was asked for. A box for signing in beside a page is no such thing. */
final class LoginPages {

    private static final Pattern ASKS = Pattern.compile(
            "(?iU)\\b(?:log ?in|log ?on|sign ?in|signing in|members? only|log(?:ged)? in to|welcome back|authoris|authoriz"
                    + "|mewngofnod\\w*|aelodau yn unig|password|cyfrinair)\\b");
    private static final Pattern MUST = Pattern.compile(
            "(?iU)(?:must|need to|have to|please) (?:be )?(?:log(?:ged)?|sign(?:ed)?)[ -]?in|for members only|rhaid (?:i chi )?fewngofnodi");

    private static final Pattern PROTECTED = Pattern.compile(
            "(?iU)(?:content|page|post|article|area|site|section) (?:is|has been) password[- ]?protected|enter (?:your|the) password (?:below|to (?:view|see|continue))");
    // SAML and WS-Federation, as they are posted by a form that sends itself
    private static final String HANDED_ON = "input[name=SAMLRequest], input[name=wresult], form[action*=SAML2]";
    private static final Pattern PASSWORD_BOX = Pattern.compile("(?i)<input[^>]{0,300}type=[\"']?password");
    private static final Pattern ASKS_IN = Pattern.compile("(?i)\\b(?:log ?in|sign ?in|mewngofnod\\w*)\\b");

    private static final int HARDLY_A_WORD = 40;

    private LoginPages() {}

    /** Whether who is refused is asked in the same breath who they are. */
    static boolean ofRefusal(Page page) {
        if (page.status() != 403) return false;
        var start = new String(page.body().bytes(), StandardCharsets.UTF_8);
        return PASSWORD_BOX.matcher(start).find() && ASKS_IN.matcher(start).find();
    }

    /** What shows that the page is one, or null. */
    static @Nullable String of(Watched link, Opened opened) {
        // an entry may be there to sign in with, such as a portal for patients
        if (WebPath.isLogin(link.link())
                || link.names().stream().anyMatch(name -> ASKS.matcher(name).find())) {
            return null;
        }
        var before = link.before();
        if (before != null && ASKS.matcher(before.title()).find()) return null;
        var there = opened.page().finalAddress();
        boolean sentOn = !opened.page().hops().isEmpty();
        if (sentOn && WebPath.isLogin(there) && opened.words() < 4 * HARDLY_A_WORD) return there.toString();
        var document = opened.parts().document();
        if (opened.words() <= HARDLY_A_WORD && document.selectFirst(HANDED_ON) != null) return opened.title();
        if (opened.words() <= 2 * HARDLY_A_WORD
                && document.selectFirst("input[type=password]") != null
                && PROTECTED.matcher(document.text()).find()) {
            return opened.title();
        }
        if (opened.words() > HARDLY_A_WORD) return null;
        boolean password = document.selectFirst("input[type=password]") != null;
        var said = opened.title() + "\n" + opened.headings();
        if (password && (ASKS.matcher(said).find() || opened.words() < 10 && !Likeness.recalls(link, opened)))
            return opened.title();
        return MUST.matcher(opened.text()).find() && ASKS.matcher(said).find() ? opened.title() : null;
    }
}

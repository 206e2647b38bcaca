package fingerpost.upkeep;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pages that ask who one is in place of what was asked for. A box for signing in beside a page is no such thing. */
final class LoginPages {

    private static final Pattern ASKS = Pattern.compile(
            "(?iU)\\b(?:log ?in|log ?on|sign ?in|signing in|members? only|log(?:ged)? in to|welcome back|authoris|authoriz"
                    + "|mewngofnod\\w*|aelodau yn unig|password|cyfrinair)\\b");
    private static final Pattern MUST = Pattern.compile(
            "(?iU)(?:must|need to|have to|please) (?:be )?(?:log(?:ged)?|sign(?:ed)?)[ -]?in|for members only|rhaid (?:i chi )?fewngofnodi");

    private static final int HARDLY_A_WORD = 40;

    private LoginPages() {}

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
        if (opened.words() > HARDLY_A_WORD) return null;
        boolean password = opened.parts().document().selectFirst("input[type=password]") != null;
        var said = opened.title() + "\n" + opened.headings();
        if (password && (ASKS.matcher(said).find() || opened.words() < 10 && !Likeness.recalls(link, opened)))
            return opened.title();
        return MUST.matcher(opened.text()).find() && ASKS.matcher(said).find() ? opened.title() : null;
    }
}

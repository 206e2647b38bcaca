package fingerpost.upkeep;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What web servers and their keepers show where there is no website, or none any more. */
final class NoWebsite {

    private static final Pattern TITLE = Pattern.compile(
            "(?iU)welcome to nginx!?|apache2? .{0,20}default page.*|test page for .*|iis windows(?: server)?|it works!?|default (?:web ?site|plesk|parallels) page.*"
                    + "|(?:plesk|cpanel|directadmin) default.*|web server'?s default page|domain default page|index of /?|account (?:has been )?suspended|this account has been suspended.*|website (?:suspended|disabled)"
                    + "|site not found|no site configured.*|future home of .*|there is no website (?:configured )?.*|site (?:is )?(?:currently )?not published|this (?:site|website) is no longer available.*|this (?:shop|store) is (?:currently )?unavailable");

    private NoWebsite() {}

    /** The words that tell it, or null. */
    static @Nullable String of(Opened opened) {
        if (opened.words() > 250) return null;
        for (var line : (opened.title() + "\n" + opened.headings()).split("\n")) {
            if (TITLE.matcher(line).matches()) return line;
        }
        return null;
    }

    /** Whether there is nothing at all for anybody to see, hear or run. */
    static boolean isEmpty(Opened opened) {
        if (opened.words() > 2) return false;
        var document = opened.parts().document();
        return opened.headings().isEmpty()
                && document.selectFirst(
                                "script[src], script:not([type*=json]):not(:empty), img, svg, iframe, frame, object, embed, video, audio, canvas, form, meta[http-equiv=refresh], link[rel=modulepreload]")
                        == null;
    }
}

package fingerpost.upkeep;

import fingerpost.catalogue.Checked;
import fingerpost.catalogue.Link;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What one look says about our own way out.
 *
 * @param site whose website it is: links of one site say nothing about other sites
 * @param past how the link was before
 * @param wrong whether something is the matter that an outage could explain
 * @param place the page it shows or the place it sends to, to be compared with other sites'; null when there is none
 * @param other whether that is another than before
 */
record Witness(
        String site, Past past, boolean wrong, @Nullable String place, boolean other) {

    enum Past {
        WELL,
        UNKNOWN,
        WRONG
    }

    private static final int ENOUGH_TO_TELL = 2_000;

    static Witness of(Link link, Look look, Checked checked) {
        var seen = look.seen();
        var place = look.finding() instanceof Finding.Moved(URI to)
                ? to.toString()
                : seen == null ? null : seen.title() + "\n" + clipped(seen.text());
        boolean other =
                place != null && link.bodyHash() != null && (seen == null || seen.bodyHash() != link.bodyHash());
        return new Witness(RegisteredDomain.of(look.asked()), past(link), isWrong(look.finding()), place, other);
    }

    private static String clipped(String text) {
        return text.length() <= ENOUGH_TO_TELL ? text : text.substring(0, ENOUGH_TO_TELL);
    }

    private static Past past(Link link) {
        if (link.failures() > 0) return Past.WRONG;
        if (link.verdict() == null) return Past.UNKNOWN;
        return link.verdict().isTrouble() ? Past.WRONG : Past.WELL;
    }

    private static boolean isWrong(Finding finding) {
        return switch (finding) {
            case Finding.Fine _, Finding.NotModified _, Finding.Moved _ -> false;
            case Finding.Caution caution -> caution.why() == Finding.Why.LOGIN || caution.why() == Finding.Why.BUSY;
            case Finding.Failing failing -> failing.why() != Failure.NOT_NOW && failing.why() != Failure.ROBOTS;
            case Finding.Hijacked _, Finding.SoftMissing _, Finding.Gone _ -> true;
        };
    }
}

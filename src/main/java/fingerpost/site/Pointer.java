package fingerpost.site;

import fingerpost.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry as a list shows it. The href is where its title leads: through the counted redirect, or to its own page when
 * it has no link; opens names the website in the first case. Only is the one language the target is in, when that is not
 * the reader's. Trouble is what is wrong with the link, broken or hijacked; such a link is not led to from a list. Own is
 * a service of the practice's own in whose view the page is, which nobody of the area looks at. Behind is what
 * stands behind it, where all of that is to be shown. All lines but the title may be missing.
 */
record Pointer(
        String id,
        Words title,
        String href,
        @Nullable String opens,
        @Nullable String only,
        @Nullable String trouble,
        @Nullable Words summary,
        @Nullable Words why,
        @Nullable Words source,
        String reach,
        @Nullable String format,
        @Nullable Looked looked,
        @Nullable Contact contact,
        @Nullable String distance,
        boolean own,
        @Nullable Behind behind) {

    /** The source's marks, how the link is in words, and the days of the next look and of the one that the page prints. */
    record Behind(
            List<String> marks,
            @Nullable String link,
            @Nullable String nextLook,
            @Nullable String publisherLooked) {

        boolean isEmpty() {
            return marks.isEmpty() && link == null && nextLook == null && publisherLooked == null;
        }
    }

    /** When a person last looked at it, as a month and as a day, in what role, and whether the next look is overdue. */
    record Looked(@Nullable Words by, String month, String day, boolean overdue) {}

    /** How to reach a service. Dial is the phone number as a link dials it; now is whether it is open. */
    record Contact(
            @Nullable String phone,
            @Nullable String dial,
            @Nullable String address,
            @Nullable String now,
            @Nullable String referral) {

        boolean isEmpty() {
            return phone == null && address == null && now == null && referral == null;
        }
    }
}

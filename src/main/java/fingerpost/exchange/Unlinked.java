package fingerpost.exchange;

import fingerpost.catalogue.Checks;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Verdict;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** Leaves out of what goes to other websites the links that lead to somebody else's content now. */
final class Unlinked {

    private Unlinked() {}

    /** The entry without the addresses that are hijacked; itself when there is none. */
    static Entry of(Entry entry, Checks checks) {
        var urls = new HashMap<>(entry.urls().byLanguage());
        boolean some = urls.keySet().removeIf(language -> isHijacked(entry, language, checks));
        boolean own = entry.url() != null && isHijacked(entry, "", checks);
        if (!some && !own) return entry;
        return entry.but()
                .url(own ? null : entry.url())
                .urls(Localised.of(urls))
                .build();
    }

    /** Where a reader of this language is led, or null. */
    static @Nullable String url(Entry entry, String language, Checks checks) {
        return isHijacked(entry, language, checks) ? null : entry.urlFor(language);
    }

    private static boolean isHijacked(Entry entry, String language, Checks checks) {
        return checks.trouble(entry, language) == Verdict.HIJACKED;
    }
}

package fingerpost.feedback;

import fingerpost.catalogue.CanonicalUrl;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Refused;
import fingerpost.catalogue.Suggestion;
import fingerpost.privacy.PersonalData;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes links that people would have in the guide: by the public's form and by the staff's. */
@Component
public final class Suggesting {

    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:.*", Pattern.CASE_INSENSITIVE);

    private final Catalogue catalogue;

    Suggesting(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The address as it was meant: people leave out what it begins with. */
    public static String meant(String typed) {
        var url = typed.strip();
        return url.isEmpty() || SCHEME.matcher(url).matches() ? url : "https://" + url;
    }

    /** Why the address cannot be suggested, as {@link CanonicalUrl#problem} tells it, or null. */
    public static @Nullable String problem(String url) {
        if (url.isEmpty()) return "is missing";
        var problem = CanonicalUrl.problem(url);
        if (problem != null) return problem;
        // a word with no dot is somebody's search, not a website
        return url.toLowerCase(Locale.ROOT).matches("https?://[^/?#]*[.:][^/?#]*.*") ? null : "names no website";
    }

    /** The entry that everybody can read, or could, which leads there already. */
    public Optional<Entry> there(String url) {
        var near = catalogue.near(List.of(url));
        return near.stream()
                .filter(Entry::isPublic)
                .findFirst()
                .or(() -> near.stream()
                        .filter(entry -> entry.withdrawal() != null)
                        .filter(entry -> !catalogue
                                .history()
                                .everPublic(List.of(entry.id()))
                                .isEmpty())
                        .findFirst());
    }

    /** Keeps it for those who keep the guide, without anything personal; throws {@link Refused}. */
    public Suggestion suggest(String url, String title, String words, boolean byStaff) {
        return catalogue
                .suggestions()
                .add(
                        url,
                        PersonalData.screen(title).words().replaceAll("\\s+", " "),
                        PersonalData.screen(words).words(),
                        byStaff);
    }
}

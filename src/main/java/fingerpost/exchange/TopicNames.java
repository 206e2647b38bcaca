package fingerpost.exchange;

import fingerpost.catalogue.EntryRules;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ids made of the words by which people sort their links and sheets. */
final class TopicNames {

    private static final int LONGEST = 100;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private TopicNames() {}

    /** The id these words make, such as back-pain of "Back pain"; none when no Latin letter or digit is in them. */
    static Optional<String> slug(String words) {
        var clipped = words.length() > 4 * LONGEST ? words.substring(0, 4 * LONGEST) : words;
        var plain = MARKS.matcher(Normalizer.normalize(clipped, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var slug = OTHER.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll("-");
        if (slug.length() > LONGEST) slug = slug.substring(0, LONGEST);
        slug = slug.replaceAll("^-+|-+$", "");
        return EntryRules.isSlug(slug) ? Optional.of(slug) : Optional.empty();
    }
}

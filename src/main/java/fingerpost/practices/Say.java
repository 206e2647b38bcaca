package fingerpost.practices;

import fingerpost.catalogue.Localised;
import fingerpost.web.Words;
import org.jspecify.annotations.Nullable;

/** Words of the catalogue for a reader of one language, marked when only another language has them. */
final class Say {

    private Say() {}

    static Words in(String language, Localised localised) {
        var spoken = localised.languageOfBest(language);
        return new Words(localised.best(language), spoken.equals(language) ? null : spoken);
    }

    static @Nullable Words orNull(String language, Localised localised) {
        return localised.isEmpty() ? null : in(language, localised);
    }
}

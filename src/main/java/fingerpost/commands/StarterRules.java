package fingerpost.commands;

import fingerpost.catalogue.Catalogue;
import fingerpost.exchange.FileFormat;
import fingerpost.exchange.Import;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The red flags that come with the product: an installation without any would show no emergency card at all. */
final class StarterRules {

    private StarterRules() {}

    /** Keeps them where there is none; an area's own, switched off or not, are left as they are. */
    static void into(Catalogue catalogue) {
        if (!catalogue.redFlags().isEmpty()) return;
        try (var rules = StarterRules.class.getResourceAsStream("/red-flags.jsonl")) {
            var imported =
                    Import.of(catalogue, "starter rules").stream(Objects.requireNonNull(rules), -1, FileFormat.JSONL);
            if (imported.total().refused() > 0) throw new IllegalStateException("a starter rule was refused");
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }
}

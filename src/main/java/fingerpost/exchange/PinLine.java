package fingerpost.exchange;

import fingerpost.catalogue.Naming;
import fingerpost.catalogue.Pin;
import fingerpost.catalogue.PinRules;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** A line that describes a pinned answer, as something to be kept under its slug. */
final class PinLine extends SlugLine {

    private static final Set<String> PIN =
            Set.of("kind", "id", "words", "entries", "reason", "until", "off", "revision");

    PinLine(ObjectNode fields, String firstLanguage) {
        super(fields, firstLanguage, "the pinned answer's short name, such as flu-jabs");
    }

    Naming<Pin> pin() {
        return naming(
                PIN,
                PinRules::problems,
                (patch, there) -> new Pin(
                        slug,
                        patch.lists("words", there == null ? new TreeMap<>() : there.words()),
                        patch.list("entries", there == null ? List.of() : there.entries()),
                        patch.string("reason", there == null ? null : there.reason()),
                        patch.date("until", there == null ? null : there.until()),
                        patch.flag("off", there != null && there.off()),
                        0));
    }
}

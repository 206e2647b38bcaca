package fingerpost.exchange;

import fingerpost.catalogue.Interest;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Naming;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A line that tells what somebody has declared, as something to be kept under its slug. */
final class InterestLine extends SlugLine {

    private static final Set<String> INTEREST = Set.of("kind", "id", "title", "role", "on", "until", "revision");

    InterestLine(ObjectNode fields, String firstLanguage) {
        super(fields, firstLanguage, "the declaration's short name, such as cardiff-gp-shares");
    }

    Naming<Interest> interest() {
        return naming(
                INTEREST,
                Interest::problems,
                (patch, there) -> new Interest(
                        slug,
                        patch.localised("title", there == null ? Localised.NONE : there.name()),
                        patch.string("role", there == null ? null : there.role()),
                        patch.date("on", there == null ? null : there.on()),
                        patch.date("until", there == null ? null : there.until()),
                        0));
    }
}

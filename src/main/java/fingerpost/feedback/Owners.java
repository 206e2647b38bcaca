package fingerpost.feedback;

import fingerpost.access.Accounts;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Version;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose an entry is: whoever of those who keep the guide was last to write or stand by it. */
@Component
final class Owners {

    private static final String ACCOUNT = "account:";

    private final Catalogue catalogue;
    private final Accounts accounts;

    Owners(Catalogue catalogue, Accounts accounts) {
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    /** The account's id; empty when nobody is left who has it. */
    Optional<String> of(String entryId) {
        return catalogue.history().ofEntry(entryId).reversed().stream()
                .map(Version::actor)
                .filter(actor -> actor.startsWith(ACCOUNT))
                .map(actor -> actor.substring(ACCOUNT.length()))
                .distinct()
                .filter(id -> accounts.find(id)
                        .filter(account -> account.on() && account.role().keepsTheGuide())
                        .isPresent())
                .findFirst();
    }
}

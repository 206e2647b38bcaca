package fingerpost.staff;

import fingerpost.access.Account;
import fingerpost.access.Accounts;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What staff call whoever history says it was. */
@Component
final class PeoplesNames {

    private static final String ACCOUNT = "account:";

    private final Accounts accounts;

    PeoplesNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** A person's name; else the word that stands there, such as import. */
    String of(String actor) {
        if (!actor.startsWith(ACCOUNT)) return actor;
        return accounts.find(actor.substring(ACCOUNT.length()))
                .map(Account::name)
                .orElse(actor);
    }

    /** The names of all accounts, by what history calls them. */
    Map<String, String> all() {
        var names = new HashMap<String, String>();
        for (var account : accounts.all()) names.put(ACCOUNT + account.id(), account.name());
        return names;
    }
}

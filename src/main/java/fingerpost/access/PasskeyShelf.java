package fingerpost.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** The passkeys of all accounts; each that comes or goes has its line in the audit log. */
public final class PasskeyShelf implements UserCredentialRepository {

    private static final int LONGEST_LABEL = 60;

    /** A passkey as its owner knows it. */
    public record Passkey(String id, String label, Instant created, Instant lastUsed) {}

    private final JdbcUserCredentialRepository kept;
    private final Audit audit;

    PasskeyShelf(SessionStatements statements, Audit audit) {
        this.kept = new JdbcUserCredentialRepository(statements);
        this.audit = audit;
    }

    /** Someone's passkeys, oldest first. */
    public List<Passkey> of(Person person) {
        return findByUserId(PasskeyOwners.handle(person.id())).stream()
                .map(one -> new Passkey(
                        one.getCredentialId().toBase64UrlString(), one.getLabel(), one.getCreated(), one.getLastUsed()))
                .sorted(java.util.Comparator.comparing(Passkey::created))
                .toList();
    }

    /** Removes a passkey of this person; answers whether they had it. */
    public boolean remove(Person person, String id) {
        for (var one : findByUserId(PasskeyOwners.handle(person.id()))) {
            if (one.getCredentialId().toBase64UrlString().equals(id)) {
                delete(one.getCredentialId());
                return true;
            }
        }
        return false;
    }

    @Override
    public void delete(Bytes id) {
        var there = findByCredentialId(id);
        if (there == null) return;
        kept.delete(id);
        log("passkey-removed", there);
    }

    @Override
    public void save(CredentialRecord passkey) {
        boolean fresh = findByCredentialId(passkey.getCredentialId()) == null;
        var label = passkey.getLabel();
        if (fresh
                && (label.isBlank()
                        || label.length() > LONGEST_LABEL
                        || label.chars().anyMatch(Character::isISOControl))) {
            throw new IllegalArgumentException("a passkey's name has 1 to " + LONGEST_LABEL + " letters");
        }
        kept.save(passkey);
        if (fresh) log("passkey-added", passkey);
    }

    private void log(String action, CredentialRecord passkey) {
        var owner = "account:" + PasskeyOwners.accountId(passkey.getUserEntityUserId());
        audit.add(owner, action, owner, null, Map.of("label", passkey.getLabel()), null);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return kept.findByCredentialId(id);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return kept.findByUserId(owner);
    }
}

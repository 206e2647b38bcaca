package fingerpost.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** Accounts as owners of passkeys: known by the account's id, shown by name and e-mail address. */
final class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(String accountId) {
        return new Bytes(accountId.getBytes(StandardCharsets.US_ASCII));
    }

    static String accountId(Bytes handle) {
        return new String(handle.getBytes(), StandardCharsets.US_ASCII);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return entity(accounts.find(accountId(id)));
    }

    /** By whichever name Spring Security has: an account's id in a session, its address while a passkey is tried. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return entity(accounts.find(username).or(() -> accounts.withEmail(username)));
    }

    private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Account> account) {
        return account.filter(Account::on)
                .map(one -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(one.id()))
                        .name(one.email())
                        .displayName(one.name())
                        .build())
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("only people with an account have passkeys");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("an account stays when its passkeys go");
    }
}

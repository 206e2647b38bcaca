package fingerpost.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An address that entries link to, once, however many do; and how it was when it was last asked.
 *
 * @param url without fragment
 * @param due when it is to be asked next; the epoch when a person wants to know now
 * @param verdict null until it was asked
 * @param since when the verdict became this
 * @param movedTo where it leads for good, when it has moved
 * @param failures how often in a row it has failed, since {@code failingSince}
 * @param checks how often it was asked; changes and failed: how often of these it had changed, or failed
 * @param bodyHash as upkeep made it of the page as last read
 * @param details what was found, as upkeep tells it: a JSON object
 */
public record Link(
        String id,
        String url,
        String host,
        Instant due,
        @Nullable Verdict verdict,
        @Nullable Instant since,
        @Nullable Instant checked,
        @Nullable String movedTo,
        int failures,
        @Nullable Instant failingSince,
        long checks,
        long changes,
        long failed,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Long bodyHash,
        String details) {

    private static final int CHARACTERS_OF_HASH = 24;

    /** The address that is asked for an entry's link. */
    static String asked(String url) {
        return url.split("#", 2)[0];
    }

    static String id(String asked) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, CHARACTERS_OF_HASH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static Link read(ResultSet row, int number) throws SQLException {
        var verdict = row.getString("verdict");
        return new Link(
                row.getString("id"),
                row.getString("url"),
                row.getString("host"),
                Instant.ofEpochMilli(row.getLong("due_at")),
                verdict == null ? null : Verdict.of(verdict),
                instant(row, "since"),
                instant(row, "checked_at"),
                row.getString("moved_to"),
                row.getInt("failures"),
                instant(row, "failing_since"),
                row.getLong("checks"),
                row.getLong("changes"),
                row.getLong("failed"),
                row.getString("etag"),
                row.getString("last_modified"),
                row.getObject("body_hash") == null ? null : row.getLong("body_hash"),
                row.getString("details"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : Instant.ofEpochMilli(row.getLong(column));
    }
}

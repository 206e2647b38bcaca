package fingerpost.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Every embedding ever computed, by model and by the sha-256 of the text, in a SQLite file of its own. */
final class Embeddings implements AutoCloseable {

    private static final String TABLE = """
            create table if not exists embedding (
                model text not null, hash blob not null, vector blob not null, primary key (model, hash)
            ) without rowid""";

    private final Connection connection;

    /** Opens the file, or starts it anew when it is no such file: what it holds can be computed again. */
    static Embeddings open(Path file) {
        try {
            return new Embeddings(file);
        } catch (SQLException unusable) {
            try {
                for (var part : new String[] {"", "-wal", "-shm"}) {
                    Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
                }
                return new Embeddings(file);
            } catch (IOException | SQLException still) {
                still.addSuppressed(unusable);
                throw new IllegalStateException("the kept embeddings in " + file + " cannot be used", still);
            }
        }
    }

    private Embeddings(Path file) throws SQLException {
        connection = DriverManager.getConnection(
                "jdbc:sqlite:" + file + "?journal_mode=WAL&synchronous=NORMAL&busy_timeout=20000");
        try (var statement = connection.createStatement()) {
            statement.execute(TABLE);
            connection.setAutoCommit(false);
        } catch (SQLException unusable) {
            connection.close();
            throw unusable;
        }
    }

    /** Those of the texts that are kept for this model. */
    synchronized Map<String, float[]> kept(String model, Collection<String> texts) throws SQLException {
        var kept = new HashMap<String, float[]>();
        try (var select = connection.prepareStatement("select vector from embedding where model = ? and hash = ?")) {
            select.setString(1, model);
            for (var text : texts) {
                select.setBytes(2, hash(text));
                try (var row = select.executeQuery()) {
                    if (row.next()) kept.put(text, vector(row.getBytes(1)));
                }
            }
        }
        connection.commit();
        return kept;
    }

    synchronized void keep(String model, Map<String, float[]> vectors) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert or replace into embedding (model, hash, vector) values (?, ?, ?)")) {
            insert.setString(1, model);
            for (var one : vectors.entrySet()) {
                insert.setBytes(2, hash(one.getKey()));
                insert.setBytes(3, bytes(one.getValue()));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] bytes(float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    private static float[] vector(byte[] bytes) {
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        return vector;
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException cannotClose) {
            throw new IllegalStateException(cannotClose);
        }
    }
}

package fingerpost.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to the tables: SQLite in the data folder, with one writer and several readers, or PostgreSQL shared by
 * several nodes. Opening it brings the tables to this version.
 */
public final class Database implements AutoCloseable {

    private static final int READERS = 4;
    // a long import touches the same index pages again and again: keep them, and write them back less often
    private static final int WRITER_CACHE_KB = 32_000;
    private static final int PAGES_A_CHECKPOINT = 8_000;
    private static final int POSTGRESQL_CONNECTIONS = 10;

    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final JdbcClient writer;
    private final JdbcClient reader;
    private final TransactionTemplate transaction;
    private final boolean postgresql;

    private Database(HikariDataSource writing, HikariDataSource reading) {
        this.writing = writing;
        this.reading = reading;
        this.writer = JdbcClient.create(writing);
        this.reader = JdbcClient.create(reading);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(writing));
        this.postgresql = writing == reading;
    }

    /** Opens the database at this JDBC address, or SQLite's file in the data folder when there is none. */
    public static Database open(Path folder, @Nullable String url) {
        if (url != null) {
            var pool =
                    pool(url.contains("?") ? url + "&reWriteBatchedInserts=true" : url + "?reWriteBatchedInserts=true");
            pool.setMaximumPoolSize(POSTGRESQL_CONNECTIONS);
            var source = new HikariDataSource(pool);
            return migrated(source, source);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException cannotCreate) {
            throw new UncheckedIOException("the data folder " + folder + " cannot be made", cannotCreate);
        }
        var file = "jdbc:sqlite:" + folder.resolve("catalogue.db") + "?journal_mode=WAL&synchronous=FULL"
                + "&foreign_keys=true&busy_timeout=20000";
        var one = pool(file + "&transaction_mode=IMMEDIATE&cache_size=-" + WRITER_CACHE_KB + "&wal_autocheckpoint="
                + PAGES_A_CHECKPOINT);
        one.setMaximumPoolSize(1);
        var writing = new HikariDataSource(one);
        var many = pool(file);
        many.setMaximumPoolSize(READERS);
        many.setMinimumIdle(1);
        many.setConnectionInitSql("pragma query_only = true");
        many.setInitializationFailTimeout(-1);
        return migrated(writing, new HikariDataSource(many));
    }

    private static HikariConfig pool(String url) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(url);
        return pool;
    }

    private static Database migrated(HikariDataSource writing, HikariDataSource reading) {
        Flyway.configure()
                .dataSource(writing)
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/" + (writing == reading ? "postgresql" : "sqlite"))
                .load()
                .migrate();
        return new Database(writing, reading);
    }

    /** For reads; inside a write transaction use the client that {@link #write} hands over. */
    public JdbcClient reader() {
        return reader;
    }

    /** For libraries that make their own statements: reads only. */
    public DataSource reading() {
        return reading;
    }

    /** For batches inside {@link #write}: statements on it join the transaction of the calling thread. */
    public DataSource writing() {
        return writing;
    }

    /** Whether the calling thread is in a write transaction, so that what it reads may yet be taken back. */
    public boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** Runs the work when the calling thread's write transaction has been committed; not when it is taken back. */
    public void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    /** Runs the work in one write transaction, joining the caller's if there is one. */
    public <T> T write(Function<JdbcClient, T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> work.apply(writer)));
    }

    /** Runs the work in one write transaction and then takes everything back, telling what the work answered. */
    public <T> T rehearse(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        }));
    }

    /** Every value of an indexed column, in order, in as many steps as there are values and not rows. */
    public static List<String> distinct(JdbcClient client, String table, String column) {
        return client.sql("""
                        with recursive found (value) as (
                            select min(%2$s) from %1$s
                            union all
                            select (select min(%2$s) from %1$s where %2$s > value) from found where value is not null
                        )
                        select value from found where value is not null""".formatted(table, column)).query(String.class).list();
    }

    boolean isPostgresql() {
        return postgresql;
    }

    /**
     * Leaves nothing of what was deleted or replaced in unused places of the files; answers false when others were at
     * work all the time, so that something may be left. Takes as long as copying the database does.
     */
    public boolean tidy() {
        var jdbc = new JdbcTemplate(writing);
        try {
            jdbc.execute("vacuum");
        } catch (DataAccessException busy) {
            return false;
        }
        if (postgresql) return true;
        var left = jdbc.query("pragma wal_checkpoint(truncate)", (row, _) -> row.getInt("busy"));
        return left.stream().allMatch(one -> one == 0);
    }

    @Override
    public void close() {
        if (reading != writing) reading.close();
        writing.close();
    }
}

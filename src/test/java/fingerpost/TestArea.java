package fingerpost;

import fingerpost.access.AccessSettings;
import fingerpost.catalogue.Catalogue;
import fingerpost.commands.Demo;
import fingerpost.commands.Installation;
import fingerpost.commands.Settings;
import fingerpost.database.Database;
import fingerpost.upkeep.AddressRanges;
import fingerpost.upkeep.CheckSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new, empty data folder and database for one test, on the database that the run is for: SQLite, or PostgreSQL with
 * {@code -Dfingerpost.test.database=postgresql}.
 */
@NullMarked
public final class TestArea implements AutoCloseable {

    private static final List<String> FILES = List.of("catalogue.db", "catalogue.db-wal");
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres postgres;

    private final Path folder;
    private final @Nullable String databaseUrl;
    private @Nullable Catalogue catalogue;

    private TestArea(Path folder, @Nullable String databaseUrl) {
        this.folder = folder;
        this.databaseUrl = databaseUrl;
    }

    /** With its tables and nothing in them. */
    public static TestArea fresh() {
        return copied(Made.TABLES);
    }

    /** As an installation is when it was opened for the first time. */
    public static TestArea installed() {
        return copied(Made.INSTALLATION);
    }

    /** As an installation is with the demonstration. */
    public static TestArea withDemo() {
        return copied(Made.DEMO);
    }

    /** A new folder on the database of another area, as a second node has it; only on PostgreSQL. */
    public static TestArea besides(TestArea other) {
        try {
            return new TestArea(Files.createTempDirectory("fingerpost-test-"), other.databaseUrl());
        } catch (IOException cannotMake) {
            throw new UncheckedIOException(cannotMake);
        }
    }

    public static boolean onPostgresql() {
        return "postgresql".equals(System.getProperty("fingerpost.test.database", "sqlite"));
    }

    /** What is made once and copied, which is quicker than making it for each test. */
    private enum Made {
        TABLES,
        INSTALLATION,
        DEMO
    }

    private static final Map<Made, TestArea> MADE = new EnumMap<>(Made.class);

    private static synchronized TestArea copied(Made made) {
        var from = MADE.computeIfAbsent(made, TestArea::made);
        try {
            var folder = Files.createTempDirectory("fingerpost-test-");
            if (onPostgresql()) return new TestArea(folder, newDatabase(Objects.requireNonNull(from.databaseUrl)));
            for (var file : FILES) {
                if (Files.exists(from.folder.resolve(file))) {
                    Files.copy(from.folder.resolve(file), folder.resolve(file));
                }
            }
            return new TestArea(folder, null);
        } catch (IOException cannotMake) {
            throw new UncheckedIOException(cannotMake);
        }
    }

    private static TestArea made(Made what) {
        try {
            var area = new TestArea(
                    Files.createTempDirectory("fingerpost-test-"), onPostgresql() ? newDatabase("/template0") : null);
            Runtime.getRuntime().addShutdownHook(new Thread(area::close));
            if (what == Made.TABLES) {
                Database.open(area.folder, area.databaseUrl).close();
                return area;
            }
            try (var installation = Installation.open(area.settings(false))) {
                if (what == Made.DEMO) Demo.load(installation.catalogue());
            }
            return area;
        } catch (IOException cannotMake) {
            throw new UncheckedIOException(cannotMake);
        }
    }

    /** A database like the one at this address, which nobody has open. */
    private static String newDatabase(String like) throws IOException {
        if (postgres == null) {
            postgres =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        }
        var name = "area_" + NUMBER.incrementAndGet();
        var template = like.substring(like.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException cannotCreate) {
            throw new IOException(cannotCreate);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    public Path folder() {
        return folder;
    }

    public @Nullable String databaseUrl() {
        return databaseUrl;
    }

    /** The area's catalogue, opened on first use and closed with the area. */
    public Catalogue catalogue() {
        if (catalogue == null) catalogue = Catalogue.open(folder, databaseUrl);
        return catalogue;
    }

    /** Settings for a server or command on this area, on any free port; computed embeddings are shared between tests. */
    public Settings settings(boolean semantic) {
        return settings(semantic, 0, AccessSettings.at("http://localhost"));
    }

    /** As {@link #settings(boolean)}, on this port, with sign-in as told. */
    public Settings settings(boolean semantic, int port, AccessSettings access) {
        return new Settings(
                folder,
                port,
                access.baseUrl(),
                databaseUrl,
                semantic,
                null,
                null,
                false,
                Path.of("target", "embeddings.db"),
                access,
                AddressRanges.parse("127.0.0.0/8, ::1"),
                CheckSettings.OFF);
    }

    @Override
    public void close() {
        if (catalogue != null) catalogue.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException leftForTheSystem) {
                    // a temporary folder the system clears anyway
                }
            });
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

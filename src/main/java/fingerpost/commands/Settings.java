package fingerpost.commands;

import fingerpost.access.AccessSettings;
import fingerpost.search.SearchSettings;
import fingerpost.upkeep.AddressRanges;
import fingerpost.upkeep.CheckSettings;
import fingerpost.upkeep.Pace;
import fingerpost.upkeep.SecondOpinion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What an operator may set, by environment variable (FINGERPOST_PORT) or in fingerpost.yaml in the data folder (port);
 * the environment wins.
 *
 * @param databaseUrl a PostgreSQL JDBC address, or null for SQLite in the data folder
 * @param model path to another ONNX model, or null for the one that comes with the program
 * @param area the area's name, or null to leave the one the catalogue holds
 * @param embeddings where computed embeddings are kept, or null for the data folder
 * @param access how staff sign in
 * @param allowAddresses special addresses that pages may be read from besides public websites
 * @param checks whether and how links are looked after
 */
public record Settings(
        Path data,
        int port,
        String baseUrl,
        @Nullable String databaseUrl,
        boolean semantic,
        @Nullable Path model,
        @Nullable String area,
        boolean metrics,
        @Nullable Path embeddings,
        AccessSettings access,
        AddressRanges allowAddresses,
        CheckSettings checks) {

    private static final int DEFAULT_PORT = 8080;
    private static final TreeSet<String> NAMES = new TreeSet<>(List.of(
            "port",
            "base_url",
            "database_url",
            "semantic",
            "model",
            "area",
            "metrics",
            "embeddings",
            "smtp_url",
            "mail_from",
            "oidc_issuer",
            "oidc_client_id",
            "oidc_client_secret",
            "oidc_roles_claim",
            "allow_addresses",
            "checks",
            "control_urls",
            "name_server",
            "pace"));

    /** Reads them; throws {@link WrongSetting} with one sentence when one cannot be used. */
    static Settings read(Map<String, String> environment, @Nullable Path data, @Nullable Integer port) {
        var folder = data != null ? data : Path.of(environment.getOrDefault("FINGERPOST_DATA", "data"));
        var values = fromFile(folder.resolve("fingerpost.yaml"));
        for (var name : NAMES) {
            var value = environment.get("FINGERPOST_" + name.toUpperCase(Locale.ROOT));
            if (value != null && !value.isBlank()) values.put(name, value.strip());
        }
        int onPort = port != null ? port : number("port", values.get("port"), DEFAULT_PORT);
        if (onPort < 0 || onPort > 65535) throw new WrongSetting("port", "must be from 0 to 65535, not " + onPort);
        var database = values.get("database_url");
        if (database != null && !database.startsWith("jdbc:postgresql:")) {
            throw new WrongSetting("database_url", "must start with jdbc:postgresql:, not " + database);
        }
        var baseUrl = values.getOrDefault("base_url", "http://localhost:" + onPort);
        return new Settings(
                folder,
                onPort,
                baseUrl,
                database,
                isOn("semantic", values.get("semantic"), true),
                path(values.get("model")),
                values.get("area"),
                isOn("metrics", values.get("metrics"), false),
                path(values.get("embeddings")),
                SignInSettings.read(values, baseUrl),
                read("allow_addresses", values.getOrDefault("allow_addresses", ""), AddressRanges::parse),
                checks(values));
    }

    /** The same, that looks at no link unless it is asked to or its operator has said so. */
    Settings withoutChecksUnlessTold() {
        return checks.told()
                ? this
                : new Settings(
                        data,
                        port,
                        baseUrl,
                        databaseUrl,
                        semantic,
                        model,
                        area,
                        metrics,
                        embeddings,
                        access,
                        allowAddresses,
                        checks.off());
    }

    /** Whoever lets inside addresses through may have no way to the outside ones that are usually the controls. */
    private static CheckSettings checks(Map<String, String> values) {
        var usual =
                values.getOrDefault("allow_addresses", "").isBlank() ? CheckSettings.usualControls() : List.<URI>of();
        var controls = values.get("control_urls");
        var nameServer = values.get("name_server");
        return new CheckSettings(
                isOn("checks", values.get("checks"), true),
                values.containsKey("checks"),
                controls == null ? usual : read("control_urls", controls, CheckSettings::controls),
                nameServer == null ? null : read("name_server", nameServer, SecondOpinion::server),
                read("pace", values.getOrDefault("pace", Pace.POLITE.setting()), Pace::of));
    }

    private static <T> T read(String name, String value, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException wrong) {
            throw new WrongSetting(name, String.valueOf(wrong.getMessage()));
        }
    }

    SearchSettings search() {
        return new SearchSettings(semantic, model, embeddings, Set.of());
    }

    private static @Nullable Path path(@Nullable String value) {
        return value == null ? null : Path.of(value);
    }

    private static Map<String, String> fromFile(Path file) {
        var values = new HashMap<String, String>();
        if (!Files.exists(file)) return values;
        Object read;
        try (var text = Files.newBufferedReader(file)) {
            read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (IOException | YAMLException unreadable) {
            throw new WrongSetting("file " + file, "cannot be read as YAML");
        }
        if (read == null) return values;
        if (!(read instanceof Map<?, ?> map)) throw new WrongSetting("file " + file, "must hold lines like port: 8080");
        map.forEach((key, value) -> {
            var name = String.valueOf(key);
            if (!NAMES.contains(name)) {
                throw new WrongSetting(name, "is not known; " + file + " may hold " + String.join(", ", NAMES));
            }
            // YAML reads a bare on as true
            values.put(name, value instanceof Boolean yes ? (yes ? "on" : "off") : String.valueOf(value));
        });
        return values;
    }

    private static int number(String name, @Nullable String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            throw new WrongSetting(name, "must be a whole number, not " + value);
        }
    }

    private static boolean isOn(String name, @Nullable String value, boolean otherwise) {
        if (value == null) return otherwise;
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new WrongSetting(name, "must be on or off, not " + value);
        };
    }
}

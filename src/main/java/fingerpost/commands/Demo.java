package fingerpost.commands;

import fingerpost.catalogue.Area;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Documents;
import fingerpost.exchange.FileFormat;
import fingerpost.exchange.Import;
import fingerpost.exchange.PostcodeImport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The demonstration area that comes with the program. */
public final class Demo {

    private static final String ACTOR = "demonstration";

    private Demo() {}

    /** Loads all of it; loading it again changes only what was changed since. */
    public static void load(Catalogue catalogue) {
        describeArea(catalogue);
        postcodes(catalogue);
        for (var file : new String[] {"sources", "topics", "practices", "resources", "services"})
            lines(catalogue, file);
    }

    /** Whether nothing has been curated yet; the rules that come with the product are not curated. */
    static boolean hasRoom(Catalogue catalogue) {
        return catalogue.topics().isEmpty()
                && catalogue.practices().isEmpty()
                && catalogue.changedSince(0, 1).isEmpty();
    }

    /** Loads its name, postcodes and services only. */
    static void loadServices(Catalogue catalogue) {
        describeArea(catalogue);
        postcodes(catalogue);
        lines(catalogue, "services");
    }

    private static void describeArea(Catalogue catalogue) {
        try (var area = open("area.json")) {
            catalogue.describe(Documents.MAPPER.readValue(area, Area.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void postcodes(Catalogue catalogue) {
        try (var rows = open("postcodes.csv")) {
            PostcodeImport.of(catalogue).stream(rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void lines(Catalogue catalogue, String name) {
        try (var lines = open(name + ".jsonl")) {
            var imported = Import.of(catalogue, ACTOR).stream(lines, -1, FileFormat.JSONL);
            if (imported.total().refused() > 0) {
                throw new IllegalStateException(
                        "demo/" + name + ".jsonl: " + imported.firstRefusals().getFirst());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) throws IOException {
        var file = Demo.class.getResourceAsStream("/demo/" + name);
        if (file == null) throw new IOException("demo/" + name + " is not in this build");
        return file;
    }
}

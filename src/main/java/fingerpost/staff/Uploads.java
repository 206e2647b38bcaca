package fingerpost.staff;

import fingerpost.access.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files that people sent to be imported, each under a random name and for its sender only, until what became of it has
 * been shown or a day has passed.
 */
@Component
final class Uploads {

    static final long MOST_BYTES = 10L << 20;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_OF_ONE_PERSON = 5;
    private static final int RANDOM_BYTES = 16;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");

    private final SecureRandom random = new SecureRandom();
    private final Path folder;

    Uploads(@Value("${fingerpost.uploads}") String folder) {
        this.folder = Path.of(folder);
        if (Files.isDirectory(this.folder)) forgetOld();
    }

    /** Keeps what the stream holds, and answers the name it is asked for by. */
    String keep(Person person, InputStream in) throws IOException {
        Files.createDirectories(folder);
        forgetOld();
        var own = of(person);
        for (int i = 0; i <= own.size() - MOST_OF_ONE_PERSON; i++) Files.deleteIfExists(own.get(i));
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var name = HexFormat.of().formatHex(bytes);
        Files.copy(in, file(person, name));
        return name;
    }

    /** The file of this name that this person sent, while it is kept. */
    Optional<Path> find(Person person, String name) {
        if (!NAME.matcher(name).matches()) return Optional.empty();
        if (Files.isDirectory(folder)) forgetOld();
        var file = file(person, name);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private Path file(Person person, String name) {
        return folder.resolve(person.id().replaceAll("[^A-Za-z0-9_]", "") + "." + name);
    }

    private List<Path> of(Person person) throws IOException {
        var start = String.valueOf(file(person, "").getFileName());
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .sorted(Comparator.comparing(Uploads::sent))
                    .toList();
        }
    }

    private void forgetOld() {
        try (var files = Files.list(folder)) {
            files.filter(Uploads::isOld).forEach(this::forget);
        } catch (IOException cannotList) {
            throw new UncheckedIOException(cannotList);
        }
    }

    private static boolean isOld(Path file) {
        return sent(file).isBefore(Instant.now().minus(KEPT));
    }

    private static Instant sent(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }
}

package fingerpost.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files opened for reading, or one sentence why not. */
final class Opened {

    private Opened() {}

    static InputStream file(Path file) {
        if (Files.isDirectory(file)) throw new Unreadable("is a folder; name a file in it");
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException missing) {
            throw new Unreadable("there is no such file");
        } catch (IOException unreadable) {
            throw new Unreadable("the file cannot be opened: " + unreadable.getMessage());
        }
    }
}

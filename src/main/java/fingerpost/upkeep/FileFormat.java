package fingerpost.upkeep;

import fingerpost.catalogue.Format;
import fingerpost.upkeep.Fetched.Page;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is at an address that is no page but a file: told by its type, and named by its file name. */
final class FileFormat {

    private static final Pattern NAMED = Pattern.compile("(?i)filename\\*?=(?:UTF-8''|\")?([^\";]+)");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:pdf|docx?|mp[34]|m4[av]|mov|webm|ogg|wav)$");

    private FileFormat() {}

    /** The format of a file that people can open, or null. */
    static @Nullable Format of(Page page) {
        var type = page.contentType() == null ? "" : page.contentType();
        if (type.equals("application/pdf") || type.startsWith("application/vnd.openxmlformats-officedocument.word")) {
            return Format.LEAFLET;
        }
        if (type.equals("application/msword")) return Format.LEAFLET;
        if (type.startsWith("video/")) return Format.VIDEO;
        if (type.startsWith("audio/")) return Format.AUDIO;
        if (type.equals("application/octet-stream") || type.isEmpty()) {
            var name = fileName(page).toLowerCase(Locale.ROOT);
            if (name.endsWith(".pdf")) return Format.LEAFLET;
        }
        return null;
    }

    /** The file's name as words, or null when it has none. */
    static @Nullable String title(Page page) {
        var words = ENDING.matcher(fileName(page))
                .replaceFirst("")
                .replaceAll("[-_+\\s]+", " ")
                .strip();
        if (words.codePoints().noneMatch(Character::isLetter)) return null;
        return Words.clip(Character.toUpperCase(words.charAt(0)) + words.substring(1), Words.LONGEST_TITLE);
    }

    private static String fileName(Page page) {
        if (page.disposition() != null) {
            var named = NAMED.matcher(page.disposition());
            if (named.find()) return decoded(named.group(1));
        }
        return decoded(lastStep(page.finalAddress()));
    }

    private static String lastStep(URI address) {
        var path = String.valueOf(address.getRawPath());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String decoded(String name) {
        try {
            return Words.plain(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Words.plain(name);
        }
    }
}

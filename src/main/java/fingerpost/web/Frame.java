package fingerpost.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What is around one page for one reader: its language, its words, its links and its twins in the other languages.
 * The path is the page's own without a language, the query only what pages know, with its question mark or empty.
 */
public final class Frame {

    /** The same page in another language: its code, its own name, and where it is. */
    public record Twin(String language, String name, String href) {}

    private final Guide guide;
    private final MessageSource messages;
    private final Assets assets;
    private final String language;
    private final String path;
    private final String query;

    Frame(Guide guide, MessageSource messages, Assets assets, String language, String path, String query) {
        this.guide = guide;
        this.messages = messages;
        this.assets = assets;
        this.language = language;
        this.path = path;
        this.query = query;
    }

    public String language() {
        return language;
    }

    /** The languages the guide is in, the first first. */
    public List<String> languages() {
        return guide.languages();
    }

    public Locale locale() {
        return Locale.of(language);
    }

    public Words guideName() {
        return guide.name(language);
    }

    public boolean demonstration() {
        return guide.demonstration();
    }

    /** The interface's words under a key, in the page's language. */
    public String text(String key, @Nullable Object... values) {
        return messages.getMessage(key, values, locale());
    }

    /** As {@link #text}, or null when the language has no words under that key. */
    public @Nullable String textOrNull(String key) {
        return messages.getMessage(key, null, null, locale());
    }

    /** A path of the guide in the page's language. */
    public String link(String toPath) {
        return prefix(language) + toPath;
    }

    public List<Twin> twins() {
        return guide.languages().stream()
                .filter(other -> !other.equals(language))
                .map(other -> new Twin(
                        other,
                        messages.getMessage("language.own-name", null, Locale.of(other)),
                        prefix(other) + path + query))
                .toList();
    }

    /** Where this page is in its own language. */
    public String here() {
        return prefix(language) + path + query;
    }

    public String path() {
        return path;
    }

    /** As people write it: 3 May 2026. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(day);
    }

    /** As people write it: May 2026. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", locale()).format(day);
    }

    public Assets assets() {
        return assets;
    }

    private String prefix(String code) {
        return code.equals(guide.languages().getFirst()) ? "" : "/" + code;
    }
}

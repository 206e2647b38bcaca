package fingerpost.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What is around one page for one reader: its language, the practice in whose view it is, its words, its links and its
 * twins in the other languages. The path is the page's own without a language or a practice, the query only what pages know, with its question mark or empty.
 */
public final class Frame {

    /** The same page in another language: its code, its own name, and where it is. */
    public record Twin(String language, String name, String href) {}

    private final Guide guide;
    private final MessageSource messages;
    private final Assets assets;
    private final String language;
    private final @Nullable InPractice practice;
    private final String path;
    private final String query;

    Frame(
            Guide guide,
            MessageSource messages,
            Assets assets,
            String language,
            @Nullable InPractice practice,
            String path,
            String query) {
        this.guide = guide;
        this.messages = messages;
        this.assets = assets;
        this.language = language;
        this.practice = practice;
        this.path = path;
        this.query = query;
    }

    public String language() {
        return language;
    }

    /** The languages the page is in, the first first: the guide's, or those that its practice shows. */
    public List<String> languages() {
        return practice == null ? guide.languages() : practice.languages();
    }

    /** The practice in whose view the page is, or null. */
    public @Nullable InPractice practice() {
        return practice;
    }

    /** The slug of the practice in whose view the page is, or null. */
    public @Nullable String practiceSlug() {
        return practice == null ? null : practice.slug();
    }

    /** The same page's frame in another of the guide's languages; in its first when it is not in that one. */
    public Frame in(String other) {
        var spoken =
                guide.languages().contains(other) ? other : guide.languages().getFirst();
        return new Frame(guide, messages, assets, spoken, practice, path, query);
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

    /** A path of the guide in the page's language and, where it has one, its practice's view. */
    public String link(String toPath) {
        return prefix(language) + view() + toPath;
    }

    /** A path of the guide in the page's language that no practice has a view of, such as how it is kept. */
    public String areaLink(String toPath) {
        return prefix(language) + toPath;
    }

    public List<Twin> twins() {
        return languages().stream()
                .filter(other -> !other.equals(language))
                .map(other -> new Twin(
                        other,
                        messages.getMessage("language.own-name", null, Locale.of(other)),
                        prefix(other) + view() + path + query))
                .toList();
    }

    /** Where this page is in its own language and view. */
    public String here() {
        return prefix(language) + view() + path + query;
    }

    private String view() {
        return practice == null ? "" : InPractice.prefix(practice.slug());
    }

    /** The page's whole address, as other websites name it. */
    public String address() {
        return guide.address() + here();
    }

    /** The guide's own address, with no slash at its end. */
    public String guideAddress() {
        return guide.address();
    }

    /** The whole address of a path of the guide in the page's language. */
    public String whole(String toPath) {
        return guide.address() + link(toPath);
    }

    /** Where programs find what goes with the page: its feeds, and how to show it elsewhere. */
    public List<Way> ways() {
        return Way.from(here(), guide.address(), this);
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

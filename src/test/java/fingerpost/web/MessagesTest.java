package fingerpost.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/jte"),
            Path.of("src/main/java/fingerpost/web"),
            Path.of("src/main/java/fingerpost/site"),
            Path.of("src/main/java/fingerpost/practices"),
            Path.of("src/main/java/fingerpost/staff"));

    /** A key that is whole, or the beginning of one that a value completes. */
    private static final Pattern USED =
            Pattern.compile("text(?:OrNull)?\\(\\s*(?:[^\",()]*\\? )?\"([a-z][a-zA-Z0-9.-]*)\"\\s*([,):+])");

    @Test
    @Hazard({"H-14", "H-18"})
    void every_language_says_everything() throws IOException {
        var english = messages("en");
        for (var language : languages()) {
            assertThat(messages(language).stringPropertyNames())
                    .as(language)
                    .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        }
    }

    @Test
    @Hazard("H-18")
    void every_language_puts_the_same_values_in() throws IOException {
        var english = messages("en");
        for (var language : languages()) {
            var other = messages(language);
            for (var key : english.stringPropertyNames()) {
                assertThat(values(other.getProperty(key)))
                        .as(language + " " + key)
                        .isEqualTo(values(english.getProperty(key)));
            }
        }
    }

    /** A straight one would vanish where a message takes values. */
    @Test
    void no_message_has_a_straight_apostrophe() throws IOException {
        for (var language : languages()) {
            assertThat(messages(language))
                    .as(language)
                    .noneSatisfy((_, words) -> assertThat(words.toString()).contains("'"));
        }
    }

    @Test
    void every_key_that_pages_use_is_there() throws IOException {
        var english = messages("en").stringPropertyNames();
        var used = 0;
        for (var source : SOURCES) {
            try (var files = Files.walk(source)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var uses = USED.matcher(Files.readString(file));
                    while (uses.find()) {
                        used++;
                        var key = uses.group(1);
                        if (uses.group(2).equals("+")) {
                            assertThat(english).as(file + " " + key).anyMatch(one -> one.startsWith(key));
                        } else {
                            assertThat(english).as(file.toString()).contains(key);
                        }
                    }
                }
            }
        }
        assertThat(used).isGreaterThan(100);
    }

    private static TreeSet<String> values(String words) {
        var values = new TreeSet<String>();
        var matcher = Pattern.compile("\\{(\\d)").matcher(words);
        while (matcher.find()) values.add(matcher.group(1));
        return values;
    }

    private static List<String> languages() throws IOException {
        try (var files = Files.list(RESOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("messages_[a-z]+\\.properties"))
                    .map(name -> name.substring("messages_".length(), name.length() - ".properties".length()))
                    .toList();
        }
    }

    private static Properties messages(String language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}

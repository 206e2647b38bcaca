package fingerpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The hazard log names the tests that are its evidence, and each of those names its hazards. */
@NullMarked
class HazardLogTest {

    private static final Path LOG = Path.of("docs", "clinical-safety", "hazard-log.md");
    private static final Pattern HAZARD = Pattern.compile("^## (H-\\d\\d)\\b");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+\\.\\w+)`");

    @Test
    void every_test_that_the_log_names_is_there_and_names_the_same_hazards() throws Exception {
        var named = named();
        assertThat(named).isNotEmpty();
        assertThat(marked()).isEqualTo(named);
    }

    @Test
    void every_hazard_has_evidence_or_says_that_it_has_none() throws IOException {
        for (var hazard : Files.readString(LOG).split("(?m)^(?=## H-)")) {
            if (hazard.startsWith("## H-")) assertThat(hazard).contains("Evidence:");
        }
    }

    private static Map<String, Set<String>> named() throws IOException {
        var named = new TreeMap<String, Set<String>>();
        var hazard = "";
        for (var line : Files.readAllLines(LOG)) {
            var heading = HAZARD.matcher(line);
            if (heading.find()) hazard = heading.group(1);
            if (!line.contains("Evidence:")) continue;
            var test = TEST.matcher(line);
            while (test.find()) {
                named.computeIfAbsent(test.group(1), _ -> new TreeSet<>()).add(hazard);
            }
        }
        return named;
    }

    private static Map<String, Set<String>> marked() throws IOException, ClassNotFoundException {
        var marked = new TreeMap<String, Set<String>>();
        var root = Path.of("src", "test", "java");
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith("Test.java")).toList()) {
                var name = root.relativize(file)
                        .toString()
                        .replace(".java", "")
                        .replace('/', '.')
                        .replace('\\', '.');
                // named only: what a test has ready at its beginning is not wanted here
                var type = Class.forName(name, false, HazardLogTest.class.getClassLoader());
                for (var method : type.getDeclaredMethods()) {
                    var hazards = method.getAnnotation(Hazard.class);
                    if (hazards == null) continue;
                    assertThat(method.isAnnotationPresent(Test.class)
                                    || method.isAnnotationPresent(ParameterizedTest.class))
                            .as(method + " is a test")
                            .isTrue();
                    marked.put(
                            type.getSimpleName() + "." + method.getName(),
                            new TreeSet<>(Arrays.asList(hazards.value())));
                }
            }
        }
        return marked;
    }
}

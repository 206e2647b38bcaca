package fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fingerpost.Hazard;
import fingerpost.RunningGuide;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkupTest {

    private static final Path CHECKER = Path.of("frontend/node_modules/vnu-jar/build/dist/vnu.jar");

    @Test
    @Hazard("H-09")
    void every_page_is_html_as_it_should_be(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.exists(CHECKER), "the Nu checker is not installed");
        var files = new ArrayList<String>();
        try (var guide = RunningGuide.withDemo()) {
            for (var path : EveryPage.paths()) {
                var file = folder.resolve(path.replaceAll("[^a-z0-9]", "_") + ".html");
                Files.writeString(file, guide.get(path).body());
                files.add(file.toString());
            }
        }
        assertThat(files).hasSizeGreaterThan(40);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xss4m", "-jar", CHECKER.toString(), "--stdout", "--errors-only"));
        command.addAll(files);
        var checker = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.replace(folder.toString(), "")).isEmpty();
        assertThat(checker.waitFor()).isZero();
    }
}

package fingerpost.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final int MOST_GZIPPED = 60_000;

    private final Assets assets = new Assets();

    @Test
    void style_and_script_together_are_small() {
        assumeTrue(assets.href("guide.css") != null, "the front end was not built");
        assertThat(file("guide.css").gzipped().length + file("guide.js").gzipped().length)
                .isLessThan(MOST_GZIPPED);
    }

    @Test
    void the_style_uses_no_reserved_font_and_no_other_website() {
        assumeTrue(assets.href("guide.css") != null, "the front end was not built");
        assertThat(new String(file("guide.css").plain(), StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("frutiger")
                .doesNotContain("@font-face", "url(http", "url(\"http", "url(//")
                .contains("arial");
    }

    private KeptPage file(String name) {
        return Objects.requireNonNull(assets.file(Objects.requireNonNull(assets.href(name))));
    }
}

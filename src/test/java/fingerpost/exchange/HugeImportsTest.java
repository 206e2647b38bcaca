package fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.TestArea;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files far larger than the memory they are brought in with. */
@NullMarked
class HugeImportsTest {

    private final TestArea area = TestArea.fresh();

    @AfterEach
    void close() {
        area.close();
    }

    private Process start(String what, long much) throws IOException {
        return ImportingProcess.start(area.folder(), area.databaseUrl(), "64m", what, much);
    }

    private static void landsAll(Process process, int much) throws IOException, InterruptedException {
        assertThat(process.inputReader().readAllLines())
                .contains("done Tally[added=" + much + ", changed=0, same=0, refused=0]");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void memory_stays_flat_however_long_the_file() throws Exception {
        landsAll(start("words", 25_000), 25_000);
    }

    @Test
    void memory_stays_flat_however_many_the_bookmarks() throws Exception {
        landsAll(start("bookmarks", 20_000), 20_000);
    }

    @Test
    void memory_stays_flat_when_all_lines_are_long() throws Exception {
        landsAll(start("long-lines", 60), 60);
    }

    @Test
    void memory_stays_flat_however_long_a_line() throws Exception {
        var process = start("one-line", 3_000);
        var said = List.copyOf(process.inputReader().readAllLines());
        assertThat(process.waitFor()).isZero();
        assertThat(said)
                .contains("refused line 1: is longer than 2 MB", "done Tally[added=0, changed=0, same=0, refused=1]");
    }
}

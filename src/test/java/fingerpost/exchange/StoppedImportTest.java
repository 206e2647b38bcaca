package fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.TestArea;
import fingerpost.catalogue.Catalogue;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullMarked
class StoppedImportTest {

    private final TestArea area = TestArea.fresh();

    @AfterEach
    void close() {
        area.close();
    }

    private Process start(String heap, String what, long much) throws IOException {
        return ImportingProcess.start(area.folder(), area.databaseUrl(), heap, what, much);
    }

    private static void awaitLine(BufferedReader out, String start) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) if (line.startsWith(start)) return;
        throw new AssertionError("the process never said " + start);
    }

    @Test
    @Hazard("H-22")
    void killed_in_the_middle_it_leaves_whole_batches_and_the_next_import_completes_it() throws Exception {
        var killed = start("256m", "lines", 50_000);
        awaitLine(killed.inputReader(), "lines 4000");
        killed.destroyForcibly().waitFor();
        assertThat(killed.exitValue()).isNotZero();

        try (var catalogue = Catalogue.open(area.folder(), area.databaseUrl())) {
            long there = catalogue.publicEntries();
            assertThat(there).isGreaterThanOrEqualTo(4000).isLessThan(50_000);
            assertThat(there % Import.LINES_A_BATCH).isZero();
            var lines = new StringBuilder();
            for (int i = 0; i < there + 2000; i++) lines.append(ImportingProcess.line(i));
            var file = lines.toString().getBytes(StandardCharsets.UTF_8);
            var done = Import.of(catalogue, "test").stream(new ByteArrayInputStream(file), -1, FileFormat.JSONL);
            assertThat(done.total()).isEqualTo(new Tally(2000, 0, there, 0));
            var last = catalogue.changedSince(catalogue.refresh() - 1, 2).getFirst();
            assertThat(catalogue.history().ofEntry(last.id())).hasSize(1);
            assertThat(catalogue.countsByTopic().values().stream()
                            .mapToInt(n -> n)
                            .sum())
                    .isEqualTo((int) there + 2000);
        }
    }
}

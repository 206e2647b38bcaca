package fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Hazard;
import fingerpost.TestArea;
import fingerpost.catalogue.Catalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@NullMarked
class ExportTest {

    private final TestArea area = TestArea.fresh();
    private final TestArea empty = TestArea.fresh();

    @AfterEach
    void close() {
        area.close();
        empty.close();
    }

    private static Imported bring(Catalogue catalogue, byte[] file, FileFormat format) {
        return Import.of(catalogue, "test").stream(new ByteArrayInputStream(file), file.length, format);
    }

    private static byte[] file(Catalogue catalogue, FileFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        Export.of(catalogue).stream(out, format);
        return out.toByteArray();
    }

    /** The catalogue's lines in their order, without the revisions, which each installation counts itself. */
    private static List<String> lines(Catalogue catalogue) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : new String(file(catalogue, FileFormat.JSONL), StandardCharsets.UTF_8).split("\n")) {
            var fields = (ObjectNode) JsonMapper.shared().readTree(line);
            fields.remove("revision");
            lines.add(fields.toString());
        }
        return lines;
    }

    private void bringOddLines(int entries) {
        var odd = new OddLines(20_261_122);
        var lines = odd.topicsSourcesAndPractices(20);
        for (int i = 0; i < entries; i++) lines.add(odd.entry(i));
        var done = bring(area.catalogue(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8), FileFormat.JSONL);
        assertThat(done.firstRefusals()).isEmpty();
        assertThat(done.total().added()).isEqualTo(lines.size());
    }

    @ParameterizedTest
    @EnumSource(names = {"JSONL", "CSV"})
    @Hazard("H-22")
    void an_export_imported_into_an_empty_installation_is_the_same_catalogue(FileFormat format) throws IOException {
        bringOddLines(1500);
        var file = file(area.catalogue(), format);
        var done = bring(empty.catalogue(), file, format);
        assertThat(done.firstRefusals()).isEmpty();
        assertThat(lines(empty.catalogue())).isEqualTo(lines(area.catalogue()));

        long revision = empty.catalogue().refresh();
        assertThat(bring(empty.catalogue(), file, format).total().same())
                .isEqualTo(done.total().added());
        assertThat(empty.catalogue().refresh()).isEqualTo(revision);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSONL", "CSV"})
    @Hazard({"H-11", "H-22"})
    void rules_that_go_out_come_in_as_they_were(FileFormat format) throws IOException {
        var rules = RedFlagLinesTest.WORDS + "\n" + RedFlagLinesTest.RULE;
        bring(area.catalogue(), rules.getBytes(StandardCharsets.UTF_8), FileFormat.JSONL);
        assertThat(area.catalogue().redFlags()).hasSize(1);
        var file = file(area.catalogue(), format);
        assertThat(bring(empty.catalogue(), file, format).firstRefusals()).isEmpty();
        assertThat(lines(empty.catalogue())).isEqualTo(lines(area.catalogue()));
        assertThat(bring(empty.catalogue(), file, format).total()).isEqualTo(new Tally(0, 0, 2, 0));
    }

    @ParameterizedTest
    @EnumSource(names = {"JSONL", "CSV"})
    void pinned_answers_that_go_out_come_in_as_they_were(FileFormat format) throws IOException {
        var lines = """
                {"id":"flu","title":"Flu","url":"https://example.org/flu"}
                {"kind":"pin","id":"flu-jabs","words":{"en":["flu jab","=1+1"],"cy":["brechlyn ffliw"]},"entries":["flu"],\
                "reason":"Campaign, \\"autumn\\"","until":"2027-03-31","off":true}
                {"kind":"pin","id":"wrong","words":{"en":["x"]},"entries":["nobody"],"reason":"x","until":"soon"}
                {"kind":"pin","id":"none","words":{"en":["x"]},"entries":["nobody"],"reason":"x","until":"2027-03-31"}
                """;
        var done = bring(area.catalogue(), lines.getBytes(StandardCharsets.UTF_8), FileFormat.JSONL);
        assertThat(done.total()).isEqualTo(new Tally(2, 0, 0, 2));
        assertThat(area.catalogue().pins().values())
                .singleElement()
                .satisfies(pin -> assertThat(pin.off()).isTrue());
        var file = file(area.catalogue(), format);
        assertThat(bring(empty.catalogue(), file, format).firstRefusals()).isEmpty();
        assertThat(lines(empty.catalogue())).isEqualTo(lines(area.catalogue()));
        assertThat(bring(empty.catalogue(), file, format).total()).isEqualTo(new Tally(0, 0, 2, 0));
    }

    @Test
    void no_cell_of_an_exported_spreadsheet_is_a_formula() throws IOException {
        bringOddLines(200);
        var reader = new CsvReader(new Lines(new ByteArrayInputStream(file(area.catalogue(), FileFormat.CSV))));
        int guarded = 0;
        for (var row = reader.next(); row != null; row = reader.next()) {
            for (var cell : row.cells()) {
                assertThat(cell).matches("(?s)(?:[^=+\\-@\\t\\r].*|-?[0-9.]+(?:E-?[0-9]+)?|)");
                if (cell.startsWith("'=")) guarded++;
            }
        }
        assertThat(guarded).isPositive();
    }

    @Test
    void a_file_is_replaced_whole_or_not_at_all() throws IOException {
        bringOddLines(10);
        var file = area.folder().resolve("out.jsonl");
        Files.writeString(file, "before");
        assertThatThrownBy(() -> Export.of(area.catalogue())
                        .telling(_ -> {
                            throw new IllegalStateException("stopped");
                        })
                        .file(file, FileFormat.JSONL))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("before");
        long lines = Export.of(area.catalogue()).file(file, FileFormat.JSONL);
        assertThat(Files.readAllLines(file)).hasSize((int) lines);
        try (var files = Files.list(area.folder())) {
            assertThat(files.filter(one -> one.toString().endsWith(".part"))).isEmpty();
        }
        assertThatThrownBy(() -> Export.of(area.catalogue()).file(area.folder(), FileFormat.CSV))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("is a folder");
    }
}

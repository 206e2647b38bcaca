package fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No spreadsheet may run what someone wrote, and what they wrote must come back as they wrote it. */
@NullMarked
class CellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"https://evil.example\",\"Press\")",
                "+44 29 2000 0000",
                "-1",
                "@SUM(A1:A9)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "'=1",
                "''=1",
                "null",
                "'null"
            })
    @Hazard("H-22")
    void a_formula_goes_out_as_words_and_comes_in_as_it_was(String words) {
        var cell = Cells.guarded(words);
        assertThat(cell).isEqualTo("'" + words);
        assertThat(Cells.unguarded(cell)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Back pain", "'Tis the season", "https://a.example/?a=1", "a=b", "1-2", "nullable"})
    void plain_words_stay_as_they_are(String words) {
        assertThat(Cells.guarded(words)).isEqualTo(words);
        assertThat(Cells.unguarded(words)).isEqualTo(words);
    }
}

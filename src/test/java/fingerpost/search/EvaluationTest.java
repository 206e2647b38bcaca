package fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.Hazard;
import fingerpost.TestArea;
import fingerpost.catalogue.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    private final TestArea area = TestArea.fresh();

    @TempDir
    Path files;

    private Search search;

    @BeforeEach
    void open() {
        area.catalogue().publish(Samples.resource("Knee pain", "https://example.org/knee"), "a");
        area.catalogue()
                .publish(Samples.resource("Knee pain in runners and their knees", "https://example.org/run"), "a");
        area.catalogue().publish(Samples.resource("Cough", "https://example.org/cough"), "a");
        search = Search.open(area.folder(), area.catalogue(), SearchSettings.lexical());
        search.follow(_ -> {});
    }

    @AfterEach
    void close() {
        search.close();
        area.close();
    }

    private Judged.File read(String lines) throws IOException {
        return Judged.read(Files.writeString(files.resolve("queries.jsonl"), lines));
    }

    @Test
    @Hazard("H-12")
    void a_first_place_a_second_place_and_nothing_found_score_as_the_formulas_say() throws IOException {
        var judged = read("""
                {"id":"1","query":"knee pain","gold":[{"url":"http://www.example.org/knee/","grade":3}]}
                {"id":"2","query":"knee pain","gold":[{"url":"https://example.org/run","grade":2},{"url":"https://example.org/knee","grade":1}]}
                {"id":"3","query":"zzzzqqq","gold":[{"url":"https://example.org/cough","grade":3}]}
                """);

        var scores = new Evaluation(search, "en").run(judged.queries(), Legs.LEXICAL);

        assertThat(judged.problems()).isEmpty();
        assertThat(scores.n()).isEqualTo(3);
        assertThat(scores.s1()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(scores.s5()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(scores.mrr10()).isEqualTo((1 + 0.5) / 3, within(1e-9));
        assertThat(scores.zero()).isEqualTo(1 / 3.0, within(1e-9));
        double second = (1 + 3 / (Math.log(3) / Math.log(2))) / (3 + 1 / (Math.log(3) / Math.log(2)));
        assertThat(scores.ndcg10()).isEqualTo((1 + second) / 3, within(1e-9));
    }

    @Test
    void lines_that_are_no_judged_query_are_named_and_the_others_are_asked() throws IOException {
        var judged = read("""
                {"id":"1","query":"knee","gold":[{"url":"https://example.org/knee","grade":3}]}
                not json
                {"id":"3","query":" ","gold":[{"url":"https://example.org/knee","grade":3}]}
                {"id":"4","query":"knee","gold":[]}
                {"id":"5","query":"knee","gold":[{"url":"https://example.org/knee","grade":9}]}
                """);

        assertThat(judged.queries()).hasSize(1);
        assertThat(judged.problems())
                .containsExactly(
                        "line 2: is not JSON",
                        "line 3: query is missing",
                        "line 4: gold is missing",
                        "line 5: a grade must be 1, 2 or 3");
    }

    @Test
    void no_queries_score_nothing() throws IOException {
        assertThat(new Evaluation(search, "en")
                        .run(read("").queries(), Legs.FUSED)
                        .n())
                .isZero();
    }
}

package fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.catalogue.Reach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class MeaningTest {

    private static void someEntries(Shelf shelf) {
        shelf.page("insomnia", "Insomnia", "awake all night")
                .page("heartburn", "Heartburn", "burning in my chest after eating")
                .put(
                        Shelf.page("migraine", "Migraine", Reach.NATIONAL),
                        "A migraine is a very bad headache on one side. Bright light can make it worse.")
                .follow();
    }

    @Test
    @Hazard("H-19")
    void aTextThatSharesNoWordWithThePageFindsItByMeaning() {
        try (var shelf = new Shelf(Shelf.MEANINGS)) {
            someEntries(shelf);
            shelf.search().awaitModel();
            var found = shelf.find("unable to sleep");
            assertThat(found.semantic()).isTrue();
            assertThat(found.hits().getFirst().entry().id()).isEqualTo("insomnia");
            assertThat(shelf.search().state().semanticRevision())
                    .isEqualTo(shelf.catalogue().revision());
        }
    }

    @Test
    void randomLettersFindNothing() {
        try (var shelf = new Shelf(Shelf.MEANINGS)) {
            someEntries(shelf);
            shelf.search().awaitModel();
            assertThat(shelf.find("asdkjh qwekjh").total()).isZero();
        }
    }

    @Test
    @Hazard("H-23")
    void aWithdrawnEntryLosesItsMeaningToo() {
        try (var shelf = new Shelf(Shelf.MEANINGS)) {
            someEntries(shelf);
            shelf.search().awaitModel();
            shelf.catalogue().withdraw("insomnia", "test");
            shelf.follow();
            assertThat(shelf.ids("unable to sleep")).doesNotContain("insomnia");
        }
    }

    @Test
    void noEmbeddingIsComputedTwice() throws IOException {
        var file = Files.createTempDirectory("embeddings").resolve("embeddings.db");
        try (var shelf = new Shelf(new SearchSettings(true, null, file, Set.of()))) {
            someEntries(shelf);
            long computed = shelf.search().computedEmbeddings();
            assertThat(computed).isPositive();
            shelf.search().rebuild(_ -> {});
            assertThat(shelf.search().computedEmbeddings()).isEqualTo(computed);
            shelf.page("heartburn", "Heartburn", "burning in my chest after eating", "acid in my throat")
                    .follow();
            assertThat(shelf.search().computedEmbeddings()).isEqualTo(computed + 1);
        }
    }

    @Test
    @Hazard("H-21")
    void keptEmbeddingsThatCannotBeReadAreComputedAnew() throws IOException {
        var file = Files.createTempDirectory("embeddings").resolve("embeddings.db");
        Files.writeString(file, "this is no database, but long enough to look like a damaged one ".repeat(50));
        try (var shelf = new Shelf(new SearchSettings(true, null, file, Set.of()))) {
            someEntries(shelf);
            assertThat(shelf.search().computedEmbeddings()).isPositive();
        }
    }

    @Test
    @Hazard("H-21")
    void switchedOffItSearchesByWordsAndSaysSo() {
        try (var shelf = Shelf.ofWords()) {
            someEntries(shelf);
            assertThat(shelf.find("awake at night").semantic()).isFalse();
            assertThat(shelf.ids("awake at night")).containsExactly("insomnia");
            assertThat(shelf.search().state().semantic()).isEqualTo(SearchState.Semantic.OFF);
            assertThat(shelf.search().state().sentence()).contains("switched off");
        }
    }

    @Test
    @Hazard("H-21")
    void aModelThatIsNotThereOrNoModelLeavesWordsAndOneSentence() throws IOException {
        var notAModel = Files.createTempDirectory("model");
        Files.writeString(notAModel.resolve("model.onnx"), "not a network");
        Files.writeString(notAModel.resolve("tokenizer.json"), "{}");
        for (var path : new Path[] {Path.of("no", "such", "model"), notAModel}) {
            try (var shelf = new Shelf(new SearchSettings(true, path, Shelf.EMBEDDINGS, Set.of()))) {
                someEntries(shelf);
                shelf.search().awaitModel();
                assertThat(shelf.search().state().semantic()).isEqualTo(SearchState.Semantic.FAILED);
                assertThat(shelf.search().state().sentence())
                        .contains("cannot be loaded")
                        .doesNotContain("\n");
                assertThat(shelf.ids("awake at night")).containsExactly("insomnia");
            }
        }
    }
}

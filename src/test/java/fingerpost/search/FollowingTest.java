package fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Hazard;
import fingerpost.catalogue.Area;
import fingerpost.catalogue.Localised;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class FollowingTest {

    @Test
    @Hazard("H-20")
    void theIndexFollowsTheCataloguesRevision() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("cough", "Cough").follow();
            assertThat(shelf.search().state().lexicalRevision())
                    .isEqualTo(shelf.catalogue().revision());
            shelf.page("cough", "Coughing fits");
            assertThat(shelf.ids("fits")).isEmpty();
            shelf.follow();
            assertThat(shelf.ids("fits")).containsExactly("cough");
        }
    }

    @Test
    void nothingNewIsNoWork() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("cough", "Cough").follow();
            var told = new ArrayList<Progress>();
            shelf.search().follow(told::add);
            assertThat(told).isEmpty();
        }
    }

    @Test
    void anEntryIsFoundByItsTopicsNewName() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("cough", "Cough").follow();
            shelf.topic("cough", "Barking", "Cyfarth").follow();
            assertThat(shelf.ids("barking")).containsExactly("cough");
        }
    }

    @Test
    @Hazard("H-23")
    void whatIsWithdrawnLeaves() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("cough", "Cough").follow();
            shelf.catalogue().withdraw("cough", "test");
            assertThat(shelf.ids("cough")).isEmpty();
            shelf.follow();
            assertThat(shelf.find("cough").total()).isZero();
        }
    }

    @Test
    void aFurtherLanguageOfTheAreaBuildsTheIndexAnew() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("cough", "Cough").follow();
            shelf.catalogue()
                    .describe(new Area(
                            Localised.in("en", "Area"),
                            List.of("en", "cy", "pl"),
                            List.of(),
                            List.of(),
                            null,
                            false,
                            new java.util.TreeMap<>()));
            assertThat(shelf.find("cough").total()).isZero();
            shelf.follow();
            assertThat(shelf.ids("cough")).containsExactly("cough");
        }
    }

    @Test
    @Hazard("H-20")
    void aDamagedIndexIsBuiltAnew() throws IOException {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("cough", "Cough").follow();
            for (var damage : new Damage[] {FollowingTest::cutShort, FollowingTest::overwrite}) {
                for (var file : indexFiles(shelf.folder())) damage.to(file);
                shelf.reopen(SearchSettings.lexical()).follow();
                assertThat(shelf.ids("cough")).containsExactly("cough");
            }
        }
    }

    private interface Damage {
        void to(Path file) throws IOException;
    }

    private static void cutShort(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static void overwrite(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (file.getFileName().toString().startsWith("segments") || bytes.length < 100) return;
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
    }

    private static List<Path> indexFiles(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("index").resolve("lexical"))) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    @Test
    void aSecondProgramReadsTheIndexThatTheFirstKeepsAndIsToldWhenItWouldWrite() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("cough", "Cough").follow();
            try (var second = Search.open(shelf.folder(), shelf.catalogue(), SearchSettings.lexical())) {
                assertThat(second.find(SearchRequest.of("cough", "en")).total()).isOne();
                second.follow(_ -> {});
                assertThatThrownBy(() -> second.rebuild(_ -> {}))
                        .isInstanceOf(IndexInUse.class)
                        .hasMessageContaining("another process");
            }
        }
    }

    @Test
    @Hazard("H-20")
    void searchesGoOnWhileTheIndexFollows() throws Exception {
        try (var shelf = Shelf.ofWords();
                var threads = Executors.newFixedThreadPool(2)) {
            shelf.page("cough", "Cough").follow();
            var done = new AtomicBoolean();
            Callable<Integer> searching = () -> {
                int searches = 0;
                while (!done.get()) {
                    assertThat(shelf.ids("cough")).contains("cough");
                    searches++;
                }
                return searches;
            };
            var one = threads.submit(searching);
            var other = threads.submit(searching);
            for (int i = 0; i < 20; i++)
                shelf.page("other-" + i, "Something else " + i).follow();
            shelf.search().rebuild(_ -> {});
            done.set(true);
            assertThat(one.get(10, TimeUnit.SECONDS)).isPositive();
            assertThat(other.get(10, TimeUnit.SECONDS)).isPositive();
        }
    }
}

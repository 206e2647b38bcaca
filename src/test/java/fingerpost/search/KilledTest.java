package fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Offer;
import fingerpost.catalogue.Reach;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class KilledTest {

    private static final int ENTRIES = 3000;
    private static final List<String> QUESTIONS = List.of("knee pain", "number 7", "number 1234", "pain 2999 hurts");

    /** Indexes the data folder in a process of its own, telling each batch. */
    static final class Indexer {

        private Indexer() {}

        public static void main(String[] args) {
            var databaseUrl = args.length > 1 ? args[1] : null;
            try (var catalogue = Catalogue.open(Path.of(args[0]), databaseUrl);
                    var search = Search.open(Path.of(args[0]), catalogue, SearchSettings.lexical())) {
                search.follow(progress -> System.out.println("done " + progress.done()));
            }
        }
    }

    @Test
    @Hazard("H-20")
    void anIndexerKilledHalfWayLeavesAnIndexThatMendsItself() throws Exception {
        try (var shelf = Shelf.ofWords()) {
            fill(shelf);
            assertThat(killedAfterAThousand(shelf)).isTrue();
            shelf.reopen(SearchSettings.lexical());
            assertThat(shelf.search().state().lexicalRevision())
                    .isLessThan(shelf.catalogue().revision());
            shelf.follow();
            var mended = QUESTIONS.stream().map(shelf::ids).toList();
            shelf.search().rebuild(_ -> {});
            assertThat(mended).isEqualTo(QUESTIONS.stream().map(shelf::ids).toList());
            assertThat(mended.getFirst()).isNotEmpty();
        }
    }

    private static void fill(Shelf shelf) {
        var offers = new ArrayList<Offer>();
        for (int i = 0; i < ENTRIES; i++) {
            var entry = Shelf.page("number-" + i, "Knee pain number " + i, Reach.NATIONAL, "it hurts " + i);
            var words = Map.of("en", "What to do about pain of the number " + i + ". ".repeat(3));
            offers.add(new Offer(entry.id(), null, (_, _) -> new Offer.Wanted(entry, words)));
        }
        shelf.catalogue().land(offers, "test");
    }

    private static boolean killedAfterAThousand(Shelf shelf) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Indexer.class.getName(),
                shelf.folder().toString()));
        if (shelf.databaseUrl() != null) command.add(shelf.databaseUrl());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("done 1000")) {
                    process.destroyForcibly();
                    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() != 0;
                }
            }
        }
        return false;
    }
}

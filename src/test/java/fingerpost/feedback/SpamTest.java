package fingerpost.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Programs of eight kinds and people with and without scripts, all at the real forms. Half of the advertising and half of
 * what people write was asked only to report.
 */
@NullMarked
class SpamTest {

    private static final Path TEXTS = Path.of("src", "test", "resources", "feedback");
    private static final int POSTS = 30;
    private static final int FLOOD = 400;
    private static final int PEOPLE = 100;

    private static final List<String> ADVERTISING = half(lines("advertising.txt"), false);
    private static final List<String> PEOPLES = half(plain(lines("personal.txt")), false);

    private static SaidGuide said;
    private static int network = 1_000;

    @BeforeAll
    static void open() {
        said = new SaidGuide();
    }

    @AfterAll
    static void close() {
        said.close();
    }

    @Test
    void words_alone_tell_most_advertising_and_hardly_ever_a_person() {
        for (boolean odd : new boolean[] {true, false}) {
            var spam = half(lines("advertising.txt"), odd);
            var people = new ArrayList<>(half(plain(lines("personal.txt")), odd));
            if (!odd) people.addAll(plain(lines("personal-fresh.txt")));
            for (var line : half(lines("links.txt"), odd))
                people.add(line.substring(line.indexOf('|') + 1).replace('|', '\n'));
            var missed = spam.stream().filter(words -> !Advertising.isIn(words)).toList();
            var wronged = people.stream().filter(Advertising::isIn).toList();
            System.out.printf(
                    "words alone, %s: advertising stopped %d of %d, people stopped %d of %d%n",
                    odd ? "tuned" : "reported",
                    spam.size() - missed.size(),
                    spam.size(),
                    wronged.size(),
                    people.size());
            if (odd) missed.forEach(words -> System.out.println("  let in: " + words));
            if (odd) wronged.forEach(words -> System.out.println("  stopped: " + words));
            assertThat((double) wronged.size() / people.size()).isLessThanOrEqualTo(0.01);
            assertThat((double) missed.size() / spam.size()).isLessThanOrEqualTo(0.25);
        }
    }

    @Test
    void programs_are_kept_out_and_people_are_not() {
        var stopped = new LinkedHashMap<String, Integer>();
        stopped.put("posts without asking for the form", stopped(i -> blind(i)));
        stopped.put("fills in everything at once", stopped(i -> filler(i, true, 0)));
        stopped.put("leaves hidden fields, at once", stopped(i -> filler(i, false, 0)));
        stopped.put("waits like a person, one step", stopped(i -> filler(i, false, 30)));
        stopped.put("goes through both steps, advertises", stopped(i -> patient(i, true)));
        stopped.put("sends one good form again and again", stopped(replay()));
        stopped.put("a browser with scripts, advertises", stopped(i -> browser(i, true, network++)));
        int flood = ++network;
        int flooded = 0;
        for (int i = 0; i < FLOOD; i++) if (browserIn(i, false, flood, 2)) flooded++;
        int all = stopped.size() * POSTS + FLOOD;
        int in = flooded
                + stopped.values().stream().mapToInt(kept -> POSTS - kept).sum();
        stopped.forEach((kind, kept) -> System.out.printf("%-40s stopped %d of %d%n", kind, kept, POSTS));
        System.out.printf("%-40s stopped %d of %d%n", "a browser that floods, harmless words", FLOOD - flooded, FLOOD);
        double each = stopped.values().stream()
                        .mapToDouble(kept -> (double) kept / POSTS)
                        .sum()
                + 1
                - flooded / (double) FLOOD;
        System.out.printf(
                "of all posts stopped %.3f, of kinds on the average %.3f%n",
                1 - (double) in / all, each / (stopped.size() + 1));
        said.later(3 * 3600);
        int scripts = people(true);
        int none = people(false);
        System.out.printf("people with scripts stopped %d of %d, without %d of %d%n", scripts, PEOPLE, none, PEOPLE);
        assertThat(each / (stopped.size() + 1)).isGreaterThanOrEqualTo(0.95);
        assertThat(1 - (double) in / all).isGreaterThanOrEqualTo(0.95);
        assertThat(scripts).isLessThanOrEqualTo(PEOPLE / 100);
        assertThat(none).isLessThanOrEqualTo(PEOPLE / 100);
    }

    // ---- programs: each answers whether it was let in

    private static int stopped(IntPredicate post) {
        int stopped = 0;
        for (int i = 0; i < POSTS; i++) {
            long before = filed();
            var _ = post.test(i);
            if (filed() == before) stopped++;
            said.later(60);
        }
        return stopped;
    }

    private static long filed() {
        return said.guide
                .installation()
                .database()
                .reader()
                .sql("select coalesce(sum(times), 0) from report")
                .query(Long.class)
                .single();
    }

    private static String spam(int i) {
        return ADVERTISING.get(i % ADVERTISING.size());
    }

    private static String path() {
        return "/report/" + SaidGuide.PAGE;
    }

    private static boolean blind(int i) {
        said.reader(network++).post(path(), Map.of("choice", "link", "words", spam(i)));
        return true;
    }

    private static boolean filler(int i, boolean everything, int seconds) {
        var reader = said.reader(network++);
        var fields = Reader.form(reader.get(path()).body(), Map.of("choice", "outdated", "words", spam(i)));
        if (everything) fields.replaceAll((_, value) -> value.isEmpty() ? "https://spam.example" : value);
        said.later(seconds);
        reader.post(path(), fields);
        return true;
    }

    private static boolean patient(int i, boolean advertises) {
        var reader = said.reader(network++);
        var words = advertises ? spam(i) : "The page is old.";
        var page = reader.get(path()).body();
        said.later(30);
        var look = reader.post(path(), Reader.form(page, Map.of("choice", "outdated", "words", words)))
                .body();
        said.later(30);
        reader.post(path(), Reader.form(look, Map.of()));
        return true;
    }

    /** Somebody's own form, taken and sent from many networks; the first is let in by the person who filled it in. */
    private static IntPredicate replay() {
        var reader = said.reader(network++);
        var fields = Reader.proven(reader.get(path()).body(), Map.of("choice", "link", "words", "It is gone."));
        said.later(10);
        reader.post(path(), fields);
        return _ -> {
            said.reader(network++).post(path(), fields);
            return true;
        };
    }

    private static boolean browser(int i, boolean advertises, int from) {
        browserIn(i, advertises, from, 20);
        return true;
    }

    private static boolean browserIn(int i, boolean advertises, int from, int seconds) {
        var reader = said.reader(from);
        var words = advertises ? spam(i) : PEOPLES.get(i % PEOPLES.size());
        var fields = Reader.proven(reader.get(path()).body(), Map.of("choice", "outdated", "words", words));
        said.later(seconds);
        long before = filed();
        reader.post(path(), fields);
        return filed() > before;
    }

    // ---- people: they read what the page says and do it, three times at most

    private static int people(boolean scripts) {
        int stopped = 0;
        for (int i = 0; i < PEOPLE; i++) {
            var words = PEOPLES.get(i % PEOPLES.size());
            // ten to a network: a surgery, a school, a library
            var reader = said.reader(20_000 + i / 10 + (scripts ? 0 : 1_000));
            long before = filed();
            var page = reader.get(path()).body();
            said.later(25 + i % 60);
            var typed = Map.of("choice", "unclear", "words", words);
            var answer = reader.post(path(), scripts ? Reader.proven(page, typed) : Reader.form(page, typed));
            for (int step = 0; step < 2 && filed() == before && answer.body().contains("fp-say"); step++) {
                said.later(15);
                answer = reader.post(
                        path(),
                        scripts ? Reader.proven(answer.body(), Map.of()) : Reader.form(answer.body(), Map.of()));
            }
            if (filed() == before) stopped++;
            said.later(120);
        }
        return stopped;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(TEXTS.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> plain(List<String> marked) {
        return marked.stream()
                .map(line -> line.replaceAll("\\[[a-z]+:([^\\]]*)]", "$1").replace("\\n", "\n"))
                .toList();
    }

    private static List<String> half(List<String> all, boolean odd) {
        var half = new ArrayList<String>();
        for (int i = odd ? 0 : 1; i < all.size(); i += 2) half.add(all.get(i));
        return half;
    }
}

package fingerpost.commands;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.TestArea;
import fingerpost.catalogue.Phrase;
import fingerpost.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever is typed is answered. Each text is made from its number alone, so one that fails can be had again;
 * {@code -Dfingerpost.fuzz=1000000} asks as many.
 */
@NullMarked
class FuzzTest {

    private static final long SEED = 20_261_123;

    private static final long TEXTS = Long.getLong("fingerpost.fuzz", 800);

    /** Nothing that waits forever is near this, and a machine that is busy with something else stays below it. */
    private static final double MOST_MS = 5_000;

    private static final List<String> ODD = List.of(
            "\u0000",
            "\u202e",
            "\u2028",
            "\ud83d",
            "\udc00",
            "😀",
            "👩‍⚕️",
            "ﷺ",
            "ŵ",
            "ß",
            "İ",
            "ﬃ",
            "Ａ",
            "\"",
            "'",
            "’",
            "*",
            "?",
            "~",
            "^",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "\\",
            "/",
            ":",
            " AND ",
            " OR ",
            " NOT ",
            " TO ",
            "&&",
            "||",
            "!",
            "+",
            "-",
            "--",
            "<script>",
            "</title>",
            "${7*7}",
            "{{1}}",
            "%00",
            "%s",
            "\n",
            "\t",
            "999",
            "1e309",
            "-1",
            "null",
            "undefined",
            "'r",
            "n't",
            "...",
            "?!");

    private static final List<BiFunction<String, Random, String>> MUTATIONS = List.of(
            (text, dice) -> cut(text, dice) + cut(text, dice),
            (text, dice) -> text.substring(0, at(text, dice)) + one(ODD, dice) + text.substring(at(text, dice)),
            (text, dice) -> text + one(ODD, dice),
            (text, dice) -> text.toUpperCase(java.util.Locale.ROOT),
            (text, dice) -> text.replace(" ", ""),
            (text, dice) -> text.replace(" ", one(ODD, dice)),
            (text, dice) -> swapped(text, at(text, dice)),
            (text, dice) -> "not " + text,
            (text, dice) -> text + " but no " + text + ", " + text + " last year",
            (text, dice) -> (text + " ").repeat(1 + dice.nextInt(40)),
            (text, dice) -> new StringBuilder(text).reverse().toString());

    private static final TestArea AREA = TestArea.fresh();
    private static final Installation INSTALLATION = Installation.open(AREA.settings(false));
    private static final List<String> SAID = new ArrayList<>();

    @BeforeAll
    static void fill() {
        Demo.load(INSTALLATION.catalogue());
        INSTALLATION.search().follow(_ -> {});
        for (var topic : INSTALLATION.catalogue().topics().values()) {
            SAID.addAll(topic.name().byLanguage().values());
            for (var phrases : topic.everyday().values()) {
                SAID.addAll(phrases.stream().map(Phrase::words).toList());
            }
        }
        for (var rule : INSTALLATION.catalogue().redFlags().values()) {
            rule.phrases().values().forEach(SAID::addAll);
        }
        // the first text of all waits until the rules are read
        ask(0);
    }

    @AfterAll
    static void close() {
        INSTALLATION.close();
        AREA.close();
    }

    private static int at(String text, Random dice) {
        return dice.nextInt(text.length() + 1);
    }

    private static <T> T one(List<T> some, Random dice) {
        return some.get(dice.nextInt(some.size()));
    }

    private static String cut(String text, Random dice) {
        int from = at(text, dice);
        return text.substring(from, from + dice.nextInt(text.length() - from + 1));
    }

    private static String swapped(String text, int at) {
        return at < 1 || at >= text.length()
                ? text
                : text.substring(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.substring(at + 1);
    }

    private static String anything(Random dice) {
        var text = new StringBuilder();
        for (int i = dice.nextInt(60); i > 0; i--) text.append((char) dice.nextInt(Character.MAX_VALUE + 1));
        return text.toString();
    }

    private static String text(long number) {
        var dice = new Random(SEED + number);
        var text = new StringBuilder(dice.nextInt(10) == 0 ? anything(dice) : one(SAID, dice));
        for (int i = dice.nextInt(4); i > 0; i--) text.append(' ').append(one(SAID, dice));
        var mutated = text.toString();
        for (int i = dice.nextInt(4); i > 0; i--) mutated = one(MUTATIONS, dice).apply(mutated, dice);
        return mutated;
    }

    private static double ask(long number) {
        var text = text(number);
        long start = System.nanoTime();
        try {
            var language = number % 2 == 0 ? "en" : "cy";
            var request = SearchRequest.parse(Map.of("q", text), language, INSTALLATION.catalogue())
                    .request();
            var found = INSTALLATION.search().find(request);
            if (found.hits().size() > found.total()) throw new AssertionError("more hits than there are");
            return (System.nanoTime() - start) / 1e6;
        } catch (RuntimeException | Error failed) {
            throw new AssertionError("text " + number + ": " + text, failed);
        }
    }

    @Test
    @Hazard({"H-01", "H-19"})
    void whatever_is_typed_is_answered_in_bounded_time() {
        var asked = new AtomicLong();
        double slowest = LongStream.range(0, TEXTS)
                .parallel()
                .mapToDouble(FuzzTest::ask)
                .peek(_ -> asked.incrementAndGet())
                .max()
                .orElse(0);
        assertThat(asked.get()).isEqualTo(TEXTS);
        assertThat(slowest).isLessThan(MOST_MS);
    }
}

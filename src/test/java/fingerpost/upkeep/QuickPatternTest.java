package fingerpost.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A quick pattern finds what the plain one finds, whatever the words. */
class QuickPatternTest {

    private static final String WORDS = "bets?|porn|porno\\w*|deneme bonusu|no (?:such|matching) (?:page|web ?page)"
            + "|up to [£$€]\\d|18\\+|İstanbul|ŵyau|(?:can’t|cannot)(?: be)? found|x{1,2}ray|\\d+ free|казино|(?<!not )here|a";
    private static final String UNSPACED = "投注|พนัน";

    private static final List<String> PIECES = List.of(
            "bet",
            "BETS",
            "better",
            "porno",
            "pornography",
            "deneme bonusu",
            "Deneme",
            "no such page",
            "no such webpage",
            "No matching web page",
            "up to £5",
            "up to £",
            "18+",
            "180",
            "istanbul",
            "İSTANBUL",
            "Ŵyau",
            "ŵYAU",
            "can’t be found",
            "cannot found",
            "xray",
            "xxrays",
            "12 free",
            "казино",
            "КАЗИНО",
            "казинос",
            "not here",
            "here",
            "a",
            "A",
            "投注",
            "好投注了",
            "พนัน",
            "ſ",
            "K",
            "_",
            "é",
            "’",
            "-",
            "\n",
            "\u0301");

    @Test
    void finds_as_often_as_the_plain_pattern_does() {
        var odds = new Random(7);
        var quick = List.of(
                QuickPattern.ofWords(WORDS.replace("|\\d+ free", "")),
                QuickPattern.ofWords(WORDS.replace("|\\d+ free", ""), UNSPACED),
                QuickPattern.anywhere(WORDS.replace("|\\d+ free", "") + "|" + UNSPACED));
        var words = WORDS.replace("|\\d+ free", "");
        var plain = List.of(
                Pattern.compile("(?iU)\\b(?:" + words + ")\\b"),
                Pattern.compile("(?iU)\\b(?:" + words + ")\\b|" + UNSPACED),
                Pattern.compile("(?iU)" + words + "|" + UNSPACED));
        var found = new ArrayList<Integer>();
        for (int i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (int n = odds.nextInt(12); n >= 0; n--) {
                text.append(PIECES.get(odds.nextInt(PIECES.size()))).append(odds.nextBoolean() ? " " : "");
            }
            for (int p = 0; p < plain.size(); p++) {
                var matcher = plain.get(p).matcher(text);
                int count = 0;
                var first = "";
                while (matcher.find()) if (count++ == 0) first = matcher.group();
                assertThat(quick.get(p).count(text.toString()))
                        .as("%s: %s", p, text)
                        .isEqualTo(count);
                assertThat(quick.get(p).first(text.toString())).isEqualTo(first);
                assertThat(quick.get(p).isIn(text.toString())).isEqualTo(count > 0);
                found.add(count);
            }
        }
        assertThat(found).contains(0, 1, 2, 5);
    }

    @Test
    void the_words_of_spam_are_all_found() {
        var quick = QuickPattern.ofWords(SpamWords.TRADE, SpamWords.TRADE_UNSPACED);
        for (var word : (SpamWords.TRADE + "|" + SpamWords.TRADE_UNSPACED).split("\\|")) {
            var plain = word.replace("\\w*", "").replace("\\w+", "o").replace("?", "");
            assertThat(plain)
                    .as("of which a shorter one may be another")
                    .startsWith(quick.first("so " + plain + " it"));
            assertThat(quick.first("so " + plain + " it")).isNotEmpty();
            assertThat(quick.count(plain.toUpperCase(Locale.ROOT))).as(plain).isPositive();
        }
    }

    @Test
    void what_may_begin_with_anything_is_refused() {
        assertThatThrownBy(() -> QuickPattern.ofWords(WORDS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuickPattern.anywhere("yes|.*no")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuickPattern.anywhere("yes|(?:no)?")).isInstanceOf(IllegalArgumentException.class);
    }
}

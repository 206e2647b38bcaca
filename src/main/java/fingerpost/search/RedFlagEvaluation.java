package fingerpost.search;

import fingerpost.catalogue.Documents;
import fingerpost.catalogue.RedFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Holds red flags against judged texts: how many emergencies they see, and how often they alarm for nothing. */
public final class RedFlagEvaluation {

    /** A text, and the level of the card it should show, or null for none. */
    public record Text(String text, RedFlag.@Nullable Level level) {}

    /**
     * How well the texts were told apart.
     *
     * @param emergencies texts that are one; seen, how many of those show an emergency card
     * @param urgent texts that want help today; answered, how many of those show any card
     * @param ordinary texts that are neither; alarmed, how many of those show an emergency card, advised, an urgent one
     * @param medianMs the median time of one text, in milliseconds
     */
    public record Told(
            int emergencies,
            int seen,
            int urgent,
            int answered,
            int ordinary,
            int alarmed,
            int advised,
            double medianMs) {}

    /** A text that showed another card than it should: the rule that fired, or null for none. */
    public record Mistake(Text text, @Nullable String rule, RedFlag.@Nullable Level level) {}

    private final Search search;
    private final List<Text> texts;

    /** An evaluation of a search's red flags on these texts. */
    public RedFlagEvaluation(Search search, List<Text> texts) {
        this.search = search;
        this.texts = List.copyOf(texts);
    }

    /**
     * Reads lines of {@code {"text","level"}}; a level other than emergency and urgent, or none, is an ordinary text.
     * Throws {@link IllegalArgumentException} with one sentence for a line that is none.
     */
    public static List<Text> read(Path file) throws IOException {
        var texts = new ArrayList<Text>();
        for (var line : Files.readAllLines(file)) {
            if (line.isBlank()) continue;
            try {
                var node = Documents.MAPPER.readTree(line);
                if (!node.path("text").isString()) throw new IllegalArgumentException("a line has no text");
                var level = node.path("level").asString("");
                texts.add(new Text(
                        node.path("text").asString(),
                        Arrays.stream(RedFlag.Level.values())
                                .filter(one -> one.word().equals(level))
                                .findFirst()
                                .orElse(null)));
            } catch (JacksonException notJson) {
                throw new IllegalArgumentException("a line is not JSON", notJson);
            }
        }
        return texts;
    }

    /** All steps together, then each left out in turn. */
    public Map<String, Told> run() {
        var all = EnumSet.allOf(RedFlagStep.class);
        var told = new LinkedHashMap<String, Told>();
        told(all);
        told.put("all steps", told(all));
        for (var step : RedFlagStep.values()) {
            told.put("without " + step.name().toLowerCase(Locale.ROOT), told(EnumSet.complementOf(EnumSet.of(step))));
        }
        return told;
    }

    /** The texts that show another card than they should; an urgent one for an ordinary text is no mistake worth telling. */
    public List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        for (var text : texts) {
            var alarm = search.alarm(text.text());
            boolean right = text.level() == null
                    ? alarm == null || alarm.level() == RedFlag.Level.URGENT
                    : alarm != null && alarm.level().compareTo(text.level()) <= 0;
            if (!right) {
                mistakes.add(new Mistake(
                        text, alarm == null ? null : alarm.rule().slug(), alarm == null ? null : alarm.level()));
            }
        }
        return mistakes;
    }

    private Told told(Set<RedFlagStep> steps) {
        int[] count = new int[7];
        var took = new double[texts.size()];
        for (int i = 0; i < took.length; i++) {
            var text = texts.get(i);
            long start = System.nanoTime();
            var alarm = search.alarm(text.text(), steps);
            took[i] = (System.nanoTime() - start) / 1e6;
            boolean emergency = alarm != null && alarm.level() == RedFlag.Level.EMERGENCY;
            if (text.level() == RedFlag.Level.EMERGENCY) {
                count[0]++;
                if (emergency) count[1]++;
            } else if (text.level() == RedFlag.Level.URGENT) {
                count[2]++;
                if (alarm != null) count[3]++;
            } else {
                count[4]++;
                if (emergency) count[5]++;
                else if (alarm != null) count[6]++;
            }
        }
        Arrays.sort(took);
        return new Told(
                count[0],
                count[1],
                count[2],
                count[3],
                count[4],
                count[5],
                count[6],
                took.length == 0 ? 0 : took[took.length / 2]);
    }

    /** The results as a plain table, a line each. */
    public static String table(Map<String, Told> told) {
        var table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-24s %14s %14s %14s %14s %8s",
                "",
                "emergencies",
                "urgent",
                "false alarms",
                "advised",
                "p50 ms"));
        told.forEach((name, t) -> table.append(String.format(
                Locale.ROOT,
                "%n%-24s %6.3f of %4d %6.3f of %4d %6.3f of %4d %6.3f of %4d %8.3f",
                name,
                share(t.seen(), t.emergencies()),
                t.emergencies(),
                share(t.answered(), t.urgent()),
                t.urgent(),
                share(t.alarmed(), t.ordinary()),
                t.ordinary(),
                share(t.advised(), t.ordinary()),
                t.ordinary(),
                t.medianMs())));
        return table.toString();
    }

    private static double share(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }
}

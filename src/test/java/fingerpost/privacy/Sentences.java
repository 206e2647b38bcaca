package fingerpost.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Sentences of our own with what is personal in them marked, and how well the screen finds it. */
@NullMarked
final class Sentences {

    private static final Path FOLDER = Path.of("src", "test", "resources", "feedback");
    private static final Pattern MARK = Pattern.compile("\\[(nhs|phone|email|address|name|born):([^\\]]*)]");
    private static final Pattern HOUSE =
            Pattern.compile("(?i)\\d.*[a-z]{1,2}\\d{1,2} ?\\d[a-z]{2}|[a-z]{1,2}\\d{1,2} ?\\d[a-z]{2}.*\\d");
    private static final Map<String, Personal> KINDS = Map.of(
            "nhs", Personal.NHS_NUMBER,
            "phone", Personal.PHONE,
            "email", Personal.EMAIL,
            "address", Personal.ADDRESS,
            "name", Personal.NAME,
            "born", Personal.BORN);

    record Sentence(String text, List<Taken> truth) {}

    /** Of one kind: how many there are and how many were taken whole; of what was taken, how many were something. */
    record Numbers(Map<Personal, int[]> recall, int[] houses, int taken, int right, List<String> wrong) {

        /** Of full postcodes with the number of a house: how many were taken whole. */
        double housesRecall() {
            return (double) houses[1] / houses[0];
        }

        double recall(Personal kind) {
            var counts = recall.get(kind);
            return counts == null ? 0 : (double) counts[1] / counts[0];
        }

        double precision() {
            return (double) right / taken;
        }

        String told() {
            var told = new StringBuilder();
            recall.forEach((kind, counts) -> told.append(
                    String.format("%-11s %3d of %3d  %.3f%n", kind.word(), counts[1], counts[0], recall(kind))));
            told.append(String.format(
                    "with a postcode and a house's number %d of %d  %.3f%n", houses[1], houses[0], housesRecall()));
            return told.append(String.format("precision   %3d of %3d  %.3f%n", right, taken, precision()))
                    .toString();
        }
    }

    private Sentences() {}

    /** The odd lines, by which rules were written, or the even ones, which are asked only to report. */
    static List<Sentence> half(boolean odd) {
        var all = all("personal.txt");
        var half = new ArrayList<Sentence>();
        for (int i = odd ? 0 : 1; i < all.size(); i += 2) half.add(all.get(i));
        return half;
    }

    /** Those written after the rules had been mended by what the even lines showed. */
    static List<Sentence> fresh() {
        return all("personal-fresh.txt");
    }

    /** Names alone, written last of all. */
    static List<Sentence> last() {
        return all("personal-last.txt");
    }

    /** Those of two people who had seen neither the rules nor any other sentence. */
    static List<Sentence> blind() {
        return Stream.concat(all("personal-blind.txt").stream(), all("personal-blind-2.txt").stream())
                .toList();
    }

    private static List<Sentence> all(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Sentences::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sentence parse(String marked) {
        var line = marked.replace("\\n", "\n");
        var text = new StringBuilder();
        var truth = new ArrayList<Taken>();
        var mark = MARK.matcher(line);
        int from = 0;
        while (mark.find()) {
            text.append(line, from, mark.start());
            int start = text.length();
            text.append(mark.group(2));
            var kind = KINDS.get(mark.group(1));
            if (kind == null) throw new IllegalStateException(line);
            truth.add(new Taken(kind, start, text.length()));
            from = mark.end();
        }
        return new Sentence(text.append(line.substring(from)).toString(), truth);
    }

    static Numbers measure(List<Sentence> sentences) {
        var recall = new EnumMap<Personal, int[]>(Personal.class);
        var houses = new int[2];
        int all = 0;
        int right = 0;
        var wrong = new ArrayList<String>();
        for (var sentence : sentences) {
            var text = sentence.text();
            if (!PersonalData.plain(text).equals(text)) throw new IllegalStateException("not plain: " + text);
            var found = PersonalData.in(text);
            for (var truth : sentence.truth()) {
                var counts = recall.computeIfAbsent(truth.kind(), _ -> new int[2]);
                boolean whole = covered(text, truth, found) == letters(text, truth);
                counts[0]++;
                if (whole) counts[1]++;
                if (HOUSE.matcher(piece(text, truth)).find()) {
                    houses[0]++;
                    if (whole) houses[1]++;
                }
                if (whole) continue;
                wrong.add("missed  " + truth.kind().word() + ": " + piece(text, truth) + "  IN  " + text);
            }
            for (var taken : found) {
                all++;
                if (2 * covered(text, taken, sentence.truth()) >= letters(text, taken)) right++;
                else wrong.add("taken   " + taken.kind().word() + ": " + piece(text, taken) + "  IN  " + text);
            }
        }
        return new Numbers(recall, houses, all, right, wrong);
    }

    private static String piece(String text, Taken taken) {
        return text.substring(taken.start(), taken.end());
    }

    private static long letters(String text, Taken taken) {
        return piece(text, taken).chars().filter(Character::isLetterOrDigit).count();
    }

    private static int covered(String text, Taken taken, List<Taken> by) {
        int covered = 0;
        for (int i = taken.start(); i < taken.end(); i++) {
            int at = i;
            if (Character.isLetterOrDigit(text.charAt(i))
                    && by.stream().anyMatch(one -> one.start() <= at && at < one.end())) covered++;
        }
        return covered;
    }
}

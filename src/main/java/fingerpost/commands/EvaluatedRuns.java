package fingerpost.commands;

import fingerpost.catalogue.Documents;
import fingerpost.search.Answered;
import fingerpost.search.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;

/** How the queries of some files were answered, query by query: to be looked at, kept, and compared with a run kept. */
final class EvaluatedRuns {

    /** One line of a run that is kept. */
    private record Line(String file, Answered answered) {}

    /** A query in both runs. */
    private record Change(Answered then, Answered now) {

        /** Above 0 when it is better now. */
        int better() {
            return Evaluation.better(then, now);
        }
    }

    private final Map<String, List<Answered>> byFile = new LinkedHashMap<>();

    void add(String file, List<Answered> answers) {
        byFile.put(file, answers);
    }

    void printWorst(int most) {
        byFile.forEach((file, answers) -> {
            System.out.println("\nWorst of " + file + ":");
            for (var one : Evaluation.worst(answers, most)) {
                System.out.printf("%s  %s  first: %s  \"%s\"%n", one.id(), place(one), one.first(), one.query());
            }
        });
    }

    /** Prints each query whose first hit stands elsewhere than in the run that was kept, the most changed first. */
    void printChangesSince(Path kept) {
        var before = read(kept);
        byFile.forEach((file, answers) -> {
            var both = answers.stream()
                    .filter(now -> before.containsKey(file + " " + now.id()))
                    .map(now -> new Change(Objects.requireNonNull(before.get(file + " " + now.id())), now))
                    .sorted(Comparator.comparingInt(Change::better))
                    .toList();
            long better = both.stream().filter(one -> one.better() > 0).count();
            long worse = both.stream().filter(one -> one.better() < 0).count();
            int unknown = answers.size() - both.size();
            System.out.printf(
                    "%n%s against %s: %d better, %d worse, %d the same%s%n",
                    file,
                    kept.getFileName(),
                    better,
                    worse,
                    both.size() - better - worse,
                    unknown == 0 ? "" : ", " + unknown + " not in it");
            for (var one : both) {
                if (one.better() == 0) continue;
                System.out.printf(
                        "%s  %s to %s  \"%s\"%n",
                        one.now().id(),
                        place(one.then()),
                        place(one.now()),
                        one.now().query());
            }
        });
    }

    void save(Path run) {
        try (var writer = Files.newBufferedWriter(run)) {
            for (var file : byFile.entrySet()) {
                for (var one : file.getValue()) {
                    writer.write(Documents.MAPPER.writeValueAsString(new Line(file.getKey(), one)));
                    writer.newLine();
                }
            }
        } catch (IOException cannotWrite) {
            throw new CannotRun(run + " cannot be written.");
        }
    }

    private static Map<String, Answered> read(Path run) {
        var read = new HashMap<String, Answered>();
        try {
            for (var text : Files.readAllLines(run)) {
                var line = Documents.MAPPER.readValue(text, Line.class);
                read.put(line.file() + " " + line.answered().id(), line.answered());
            }
        } catch (IOException | JacksonException | NullPointerException unreadable) {
            throw new CannotRun(run + " is not a run that --save has kept.");
        }
        return read;
    }

    private static String place(Answered one) {
        return one.place() == 0 ? "not in the first ten" : "place " + one.place();
    }
}

package fingerpost.commands;

import fingerpost.catalogue.Documents;
import fingerpost.search.Answered;
import fingerpost.search.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** How the queries of some files were answered, query by query: to be looked at, kept, and compared with a run kept. */
final class EvaluatedRuns {

    /** One line of a run that is kept. */
    private record Line(String file, Answered answered) {}

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
            var changed = new ArrayList<Answered>();
            int better = 0;
            int worse = 0;
            int unknown = 0;
            for (var one : answers) {
                var then = before.get(file + " " + one.id());
                if (then == null) {
                    unknown++;
                    continue;
                }
                int by = Evaluation.better(then, one);
                if (by > 0) better++;
                if (by < 0) worse++;
                if (by != 0) changed.add(one);
            }
            System.out.printf(
                    "%n%s against %s: %d better, %d worse, %d the same%s%n",
                    file,
                    kept.getFileName(),
                    better,
                    worse,
                    answers.size() - better - worse - unknown,
                    unknown == 0 ? "" : ", " + unknown + " not in it");
            changed.sort(Comparator.comparingInt(one -> Evaluation.better(then(before, file, one), one)));
            for (var one : changed) {
                System.out.printf(
                        "%s  %s to %s  \"%s\"%n", one.id(), place(then(before, file, one)), place(one), one.query());
            }
        });
    }

    private static Answered then(Map<String, Answered> before, String file, Answered one) {
        return java.util.Objects.requireNonNull(before.get(file + " " + one.id()));
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

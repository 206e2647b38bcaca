package fingerpost.commands;

import fingerpost.catalogue.Documents;
import fingerpost.search.Evaluation;
import fingerpost.search.Judged;
import fingerpost.search.Legs;
import fingerpost.search.RedFlagEvaluation;
import fingerpost.search.Scores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores search on judged queries. */
@Command(name = "evaluate", description = "Score search on files of judged queries.", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Mixin
    DataOption data = new DataOption();

    @Parameters(
            paramLabel = "QUERIES.jsonl",
            arity = "1..*",
            description = "lines of {\"id\",\"query\",\"gold\":[{\"url\",\"grade\"}]}")
    List<Path> files = List.of();

    @Option(names = "--json", description = "answer as JSON")
    boolean json;

    @Option(names = "--lang", paramLabel = "en|cy", description = "the language (default: the area's first)")
    @Nullable
    String language;

    @Option(
            names = "--legs",
            paramLabel = "lexical|semantic|fused",
            description = "by words, by meaning, or both as the public searches (default)")
    Legs legs = Legs.FUSED;

    @Option(
            names = "--embedding",
            hidden = true,
            description = "tell how long the vectors of the last file's queries take")
    boolean embedding;

    @Option(
            names = "--red-flags",
            description = "the files hold lines of {\"text\",\"level\"}: tell which of them show an emergency card")
    boolean redFlags;

    @Option(names = "--ablation", description = "score each file also with every step of ranking left out in turn")
    boolean ablation;

    @Option(names = "--worst", paramLabel = "N", description = "list the N worst answered queries of each file")
    int worst;

    @Option(
            names = "--save",
            paramLabel = "RUN.jsonl",
            description = "keep how each query was answered, to compare with later")
    @Nullable
    Path save;

    @Option(
            names = "--against",
            paramLabel = "RUN.jsonl",
            description = "list the queries answered better or worse than in a run kept")
    @Nullable
    Path against;

    @Override
    public Integer call() {
        try (var installation = Installation.open(data.settings())) {
            if (redFlags) return redFlags(installation);
            var asked = language == null ? installation.catalogue().area().firstLanguage() : language;
            Following.bring(installation.search());
            var evaluation = new Evaluation(installation.search(), asked);
            var scores = new LinkedHashMap<String, Scores>();
            var runs = new EvaluatedRuns();
            boolean refused = false;
            double embeddingMs = Double.NaN;
            for (var file : files) {
                var judged = read(file);
                for (var problem : judged.problems()) System.err.println(file.getFileName() + ", " + problem + ".");
                refused |= !judged.problems().isEmpty();
                var name = file.getFileName() + " " + legs.name().toLowerCase(Locale.ROOT);
                var answers = evaluation.answers(judged.queries(), legs, Set.of());
                scores.put(name, Evaluation.scores(answers));
                runs.add(file.getFileName().toString(), answers);
                for (var step : ablation ? Evaluation.steps() : List.<String>of()) {
                    var left = evaluation.answers(judged.queries(), legs, Set.of(step));
                    scores.put(name + " without " + step, Evaluation.scores(left));
                }
                if (embedding) embeddingMs = evaluation.embeddingMs(judged.queries());
            }
            if (embedding) System.err.printf(Locale.ROOT, "embedding p50 %.3f ms%n", embeddingMs);
            System.out.println(
                    json
                            ? Documents.MAPPER.writeValueAsString((Map<String, Scores>) scores)
                            : Evaluation.table(scores));
            if (worst > 0) runs.printWorst(worst);
            if (against != null) runs.printChangesSince(against);
            if (save != null) runs.save(save);
            return refused ? Commands.SOME_REFUSED : Commands.DONE;
        }
    }

    private int redFlags(Installation installation) {
        Following.bring(installation.search());
        var texts = new ArrayList<RedFlagEvaluation.Text>();
        for (var file : files) {
            try {
                texts.addAll(RedFlagEvaluation.read(file));
            } catch (IOException unreadable) {
                throw new CannotRun(file + " cannot be read.");
            } catch (IllegalArgumentException wrong) {
                throw new CannotRun(file + ": " + wrong.getMessage() + ".");
            }
        }
        var evaluation = new RedFlagEvaluation(installation.search(), texts);
        var told = evaluation.run();
        if (json) {
            System.out.println(Documents.MAPPER.writeValueAsString(told));
            return Commands.DONE;
        }
        System.out.println(RedFlagEvaluation.table(told));
        for (var mistake : evaluation.mistakes()) {
            System.out.printf(
                    "%s instead of %s: %s%n",
                    mistake.rule() == null ? "nothing" : mistake.rule(),
                    mistake.text().level() == null
                            ? "nothing"
                            : mistake.text().level().word(),
                    mistake.text().text());
        }
        return Commands.DONE;
    }

    private static Judged.File read(Path file) {
        try {
            return Judged.read(file);
        } catch (IOException unreadable) {
            throw new CannotRun(file + " cannot be read.");
        }
    }
}

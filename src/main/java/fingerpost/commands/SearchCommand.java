package fingerpost.commands;

import fingerpost.catalogue.Checks;
import fingerpost.catalogue.Documents;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Verdict;
import fingerpost.search.Found;
import fingerpost.search.SearchRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches from the command line, as the public search does. */
@Command(name = "search", description = "Search the guide in everyday words.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    @Mixin
    DataOption data = new DataOption();

    @Parameters(paramLabel = "TEXT", description = "what a person would type")
    String text = "";

    @Option(names = "--json", description = "answer as JSON")
    boolean json;

    @Option(names = "--lang", paramLabel = "en|cy", description = "the language (default: the area's first)")
    @Nullable
    String language;

    @Option(names = "--practice", paramLabel = "SLUG", description = "search as this practice shows the guide")
    @Nullable
    String practice;

    @Option(names = "--postcode", paramLabel = "P", description = "nearest services first among equals")
    @Nullable
    String postcode;

    @Option(names = "--limit", paramLabel = "N", description = "at most this many (1 to 50; default 10)")
    int limit = 10;

    @Override
    public Integer call() {
        try (var installation = Installation.open(data.settings())) {
            var catalogue = installation.catalogue();
            var asked = language == null ? catalogue.area().firstLanguage() : language;
            if (!catalogue.area().languages().contains(asked)) {
                return wrong(
                        "--lang must be " + String.join(" or ", catalogue.area().languages()));
            }
            if (practice != null && !catalogue.practices().containsKey(practice)) {
                return wrong("--practice names no practice of this area: " + practice);
            }
            var parameters = new HashMap<String, String>();
            parameters.put("q", text);
            parameters.put("limit", String.valueOf(limit));
            if (postcode != null) parameters.put("postcode", postcode);
            var parsed = SearchRequest.parse(parameters, asked, catalogue);
            if (!parsed.problems().isEmpty())
                return wrong(parsed.problems().getFirst().toString());
            Following.bring(installation.search());
            var found = installation.search().find(parsed.request().asShownBy(practice));
            System.out.println(json ? json(found, asked, catalogue.checks()) : plain(found, asked, catalogue.checks()));
            return Commands.DONE;
        }
    }

    private static int wrong(String sentence) {
        System.err.println(sentence + ".");
        return Commands.WRONG_USAGE;
    }

    private static String plain(Found found, String language, Checks checks) {
        var lines = new StringBuilder();
        int number = 0;
        for (var hit : found.hits()) {
            var entry = hit.entry();
            lines.append(String.format(
                    Locale.ROOT, "%2d  %s", ++number, entry.title().best(language)));
            if (hit.kilometres() != null) lines.append(String.format(Locale.ROOT, "  (%.1f km)", hit.kilometres()));
            if (!entry.summary().isEmpty())
                lines.append("\n    ").append(entry.summary().best(language));
            var url = url(entry, language, checks);
            if (url != null) lines.append("\n    ").append(url);
            lines.append('\n');
        }
        if (found.hits().isEmpty()) lines.append("Nothing found.\n");
        if (found.suggestion() != null)
            lines.append("Did you mean: ").append(found.suggestion()).append('\n');
        return lines.append(String.format(
                        Locale.ROOT,
                        "%d found in %.1f ms, as of revision %d",
                        found.total(),
                        found.tookMs(),
                        found.revision()))
                .toString();
    }

    /** Nobody is led to what is hijacked. */
    private static @Nullable String url(Entry entry, String language, Checks checks) {
        return checks.trouble(entry, language) == Verdict.HIJACKED ? null : entry.urlFor(language);
    }

    private static String json(Found found, String language, Checks checks) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("query", found.text());
        answer.put("revision", found.revision());
        answer.put("tookMs", found.tookMs());
        answer.put("total", found.total());
        answer.put(
                "results",
                found.hits().stream()
                        .map(hit -> {
                            var result = new LinkedHashMap<String, @Nullable Object>();
                            result.put("id", hit.entry().id());
                            result.put("kind", hit.entry().kind());
                            result.put("title", hit.entry().title().best(language));
                            result.put("summary", hit.entry().summary().best(language));
                            result.put("url", url(hit.entry(), language, checks));
                            result.put("reach", hit.entry().reach());
                            result.put("distanceKm", hit.kilometres());
                            result.put("score", hit.score());
                            return (Map<String, @Nullable Object>) result;
                        })
                        .toList());
        answer.put("suggestion", found.suggestion());
        return Documents.MAPPER.writeValueAsString(answer);
    }
}

package fingerpost.commands;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Checks;
import fingerpost.catalogue.Verdict;
import fingerpost.upkeep.DueChecks;
import fingerpost.upkeep.GuardedClient;
import fingerpost.upkeep.PageReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at links now, and tells how they are. */
@Command(
        name = "check",
        description = "Look at the links that are due, at all links, or at those of some entries.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration AFTER_AN_OUTAGE = Duration.ofMinutes(1);

    @Mixin
    DataOption data = new DataOption();

    @ArgGroup
    @Nullable
    Which which;

    static final class Which {
        @Option(names = "--due", description = "the links that are due (the default)")
        boolean due;

        @Option(names = "--all", description = "every link, due or not")
        boolean all;

        @Parameters(paramLabel = "ENTRY", arity = "1..*", description = "ids of the entries whose links to look at")
        List<String> entries = new ArrayList<>();
    }

    @Option(
            names = "--wait",
            description = "stay until what others are looking at is known too, and until an outage is over")
    boolean waiting;

    private final Map<Verdict, Long> found = new EnumMap<>(Verdict.class);
    private long recorded;
    private long unsettled;

    @Override
    public Integer call() throws InterruptedException {
        var settings = data.settings();
        var contact = settings.baseUrl() + "/about";
        try (var installation = Installation.open(settings);
                var client = new GuardedClient(
                        settings.allowAddresses(), contact, settings.checks().pace())) {
            var catalogue = installation.catalogue();
            var checks = catalogue.checks();
            var unknown = want(catalogue, Instant.now());
            var reader = new PageReader(client, () -> catalogue.area().languages());
            var due = DueChecks.over(
                    client, reader, catalogue, settings.checks(), DueChecks.node("check", settings.data()));
            var stopping = new Thread(due::stop);
            Runtime.getRuntime().addShutdownHook(stopping);
            boolean asked = which != null && !which.entries.isEmpty();
            var outage = look(due, checks, asked);
            Runtime.getRuntime().removeShutdownHook(stopping);
            tell(catalogue, asked ? entries() : List.of());
            if (outage != null) throw new CannotRun(outage);
            return unknown ? Commands.SOME_REFUSED : Commands.DONE;
        }
    }

    private List<String> entries() {
        return which == null ? List.of() : which.entries;
    }

    /** Makes what is wanted due; answers whether some of it is not there. */
    private boolean want(Catalogue catalogue, Instant now) {
        if (which != null && which.all) catalogue.checks().checkAll(now);
        boolean unknown = false;
        for (var id : entries()) {
            if (catalogue.entry(id).isEmpty()) {
                System.err.println("There is no entry " + id + ".");
                unknown = true;
            } else if (catalogue.checks().checkNow(id) == 0) {
                System.err.println("The entry " + id + " has no link that is looked at.");
            }
        }
        return unknown;
    }

    /** Answers why it could not be done, or null when it was. */
    private @Nullable String look(DueChecks due, Checks checks, boolean asked) throws InterruptedException {
        while (true) {
            var progress = ProgressLine.on(System.err, "Checking");
            var ended = due.run(asked, far -> progress.show(far.done(), far.total(), far.done()));
            recorded += ended.recorded();
            unsettled += ended.unsettled();
            ended.found().forEach((verdict, links) -> found.merge(verdict, links, Long::sum));
            var outage = ended.outage();
            if (outage != null) {
                if (!waiting) return outage.sentence();
                System.err.println(outage.sentence() + " Trying again in a minute.");
                Thread.sleep(AFTER_AN_OUTAGE);
            } else if (waiting && checks.due(Instant.now()).claimed() > 0) {
                Thread.sleep(BETWEEN_LOOKS);
            } else {
                return null;
            }
        }
    }

    private void tell(Catalogue catalogue, List<String> ids) {
        var lines = new StringBuilder(String.format(Locale.ROOT, "%,d links were looked at.", recorded));
        var all = catalogue.checks().counts();
        lines.append(String.format("%n%-10s %10s %10s", "", "now", "of all"));
        for (var verdict : Verdict.values()) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%n%-10s %,10d %,10d",
                    verdict.word(),
                    found.getOrDefault(verdict, 0L),
                    all.getOrDefault(verdict, 0L)));
        }
        long known = all.values().stream().mapToLong(Long::longValue).sum();
        long links = catalogue.checks().due(Instant.now()).all();
        lines.append(String.format(Locale.ROOT, "%n%-10s %,10d %,10d", "not known", unsettled, links - known));
        System.out.println(lines);
        var health = catalogue.checks().linksOf(ids);
        for (var id : ids) {
            for (var one : health.getOrDefault(id, List.of())) {
                var verdict = one.link().verdict();
                System.out.println(id + "  " + (verdict == null ? "not known" : verdict.word()) + "  "
                        + one.link().url());
            }
        }
    }
}

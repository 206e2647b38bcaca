package fingerpost.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a person answers to what wants them, each in one transaction and as of the revision they were shown: whoever comes
 * second gets {@link Moved}, and nothing has changed. That a link was checked meanwhile is nobody's answer.
 */
public final class Answers {

    private final Writing writing;
    private final Entries entries;
    private final History history;
    private final Editing editing;
    private final Reviewing reviewing;
    private final Checks checks;
    private final Wants wants;
    private final Reports reports;
    private final Clock clock;

    Answers(
            Writing writing,
            Entries entries,
            History history,
            Editing editing,
            Reviewing reviewing,
            Checks checks,
            Wants wants,
            Reports reports,
            Clock clock) {
        this.writing = writing;
        this.entries = entries;
        this.history = history;
        this.editing = editing;
        this.reviewing = reviewing;
        this.checks = checks;
        this.wants = wants;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * A person in this role looked today and stands by the entry, and by its changed pages as they were read when the
     * person was shown them.
     *
     * @param read {@link LinkPage#read} of each changed page, by its link's id
     */
    public void stillGood(
            WantKind kind, String id, long asOf, Map<String, Instant> read, String by, LocalDate on, String actor) {
        writing.write(writer -> {
            var there = there(writer, id, asOf);
            var now = clock.instant();
            read.forEach((link, at) -> {
                if (!checks.stillGood(link, at, now)) throw new Moved(there);
            });
            var done = reviewing.stillGood(writer, List.of(id), by, on, actor);
            if (!done.kept().isEmpty()) {
                if (kind.outlastsALook()) wants.seen(kind, id, actor);
                return done;
            }
            throw new Refused(
                    "review",
                    done.skipped().stream().map(StillGood.Skipped::why).collect(Collectors.joining("; ")));
        });
    }

    /**
     * Makes each link of an entry that has moved for good lead to where it moved. Throws {@link Refused} when none has
     * moved, or another entry leads there already.
     */
    public Entry takeMove(String id, long asOf, String actor) {
        return writing.write(writer -> {
            var there = there(writer, id, asOf);
            var moved = Moves.of(there, checks.linksOf(List.of(id)).getOrDefault(id, List.of()));
            return editing.edit(writer, moved, asOf, actor);
        });
    }

    /** As {@link Catalogue#withdraw(String, Localised, String, String)}. */
    public Entry withdraw(String id, long asOf, Localised reason, @Nullable String replacement, String actor) {
        return writing.write(writer -> {
            there(writer, id, asOf);
            var withdrawn = editing.withdraw(writer, id, reason, replacement, actor);
            reports.leave(id, actor);
            return withdrawn;
        });
    }

    /** Makes the entry point elsewhere for readers of this language, or for everybody else when it is empty. */
    public Entry newLink(String id, long asOf, String language, String url, String actor) {
        return writing.write(writer -> {
            var there = there(writer, id, asOf);
            if (language.isEmpty()) {
                return editing.edit(writer, there.but().url(url.strip()).build(), asOf, actor);
            }
            var urls = new HashMap<>(there.urls().byLanguage());
            urls.put(language, url.strip());
            return editing.edit(writer, there.but().urls(Localised.of(urls)).build(), asOf, actor);
        });
    }

    private Entry there(JdbcClient writer, String id, long asOf) {
        var there = entries.byId(writer, id).orElseThrow(() -> new Refused("id", "names no entry"));
        if (there.revision() != asOf && history.changedSince(writer, id, asOf)) throw new Moved(there);
        return there;
    }
}

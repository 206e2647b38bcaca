package fingerpost.exchange;

import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Landed;
import fingerpost.catalogue.Problem;
import fingerpost.catalogue.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One import of one file, as far as it is. */
final class ImportRun {

    private static final long BYTES_A_BATCH = 4_000_000;

    private final Import how;
    private final @Nullable Status newAs;
    private final String language;
    private final long totalBytes;
    private final long started = System.nanoTime();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<Refusal> first = new ArrayList<>();
    private final Seen seen = new Seen();
    private long lines;
    private long landed;

    ImportRun(Import how, @Nullable Status newAs, long totalBytes) {
        this.how = how;
        this.newAs = newAs;
        this.language = how.catalogue.area().firstLanguage();
        this.totalBytes = totalBytes;
    }

    Imported over(Rows rows) {
        var batch = new Batch();
        for (var row = next(rows); row != null; row = next(rows)) {
            boolean full = batch.size() == Import.LINES_A_BATCH || rows.bytes() - landed > BYTES_A_BATCH;
            if (full || !batch.takes(row)) {
                land(batch, rows);
                batch = new Batch();
                batch.takes(row);
            }
        }
        land(batch, rows);
        return new Imported(tallies, first);
    }

    private Rows.@Nullable Row next(Rows rows) {
        var row = rows.next();
        while (row != null && how.leftOut.contains(row.line())) row = rows.next();
        if (row != null && how.withoutKinds.contains(row.kind())) {
            return row.refused(new Problem("kind", "is " + row.kind() + ", which cannot be brought in here"));
        }
        if (row == null || row.described() == null || newAs == null || Sort.of(row.kind()) != Sort.ENTRY) return row;
        return row.with(row.described().whenNew("status", newAs.word()));
    }

    private void land(Batch batch, Rows rows) {
        var near = how.dry && how.telling.outcomes() != null
                ? how.catalogue.nearest(batch.links())
                : Map.<String, Entry>of();
        batch.land(how.catalogue, language, how.actor, (row, answer) -> tell(row, answer, near));
        lines += batch.size();
        landed = rows.bytes();
        double seconds = (System.nanoTime() - started) / 1e9;
        how.telling
                .progress()
                .accept(new ImportProgress(rows.bytes(), totalBytes, lines, lines / Math.max(seconds, 1e-3)));
    }

    private void tell(Rows.Row row, Landed answer, Map<String, Entry> near) {
        tallies.merge(row.kind(), Tally.NOTHING.and(answer.outcome()), Tally::and);
        if (how.telling.outcomes() != null) how.telling.outcomes().accept(outcome(row, answer, near));
        if (answer.outcome() != Landed.Outcome.REFUSED) return;
        for (var problem : answer.problems()) {
            var refusal = new Refusal(row.line(), problem.field(), problem.reason());
            if (first.size() < Imported.REFUSALS_KEPT) first.add(refusal);
            how.telling.refusals().accept(refusal);
        }
    }

    private static RowOutcome.@Nullable Near near(Rows.Row row, Map<String, Entry> near) {
        var entry = near.get(row.link());
        return entry == null ? null : new RowOutcome.Near(row.link(), entry);
    }

    private RowOutcome outcome(Rows.Row row, Landed answer, Map<String, Entry> near) {
        boolean refused = answer.outcome() == Landed.Outcome.REFUSED;
        long sameAs = seen.before(row.kind(), answer.id(), row.line());
        long like = refused || Sort.of(row.kind()) != Sort.ENTRY ? 0 : seen.called(row.name(), row.line());
        return new RowOutcome(
                row.line(),
                row.kind(),
                row.name(),
                answer.outcome(),
                answer.id(),
                sameAs,
                sameAs > 0 ? 0 : like,
                answer.outcome() == Landed.Outcome.ADDED ? near(row, near) : null,
                answer.problems());
    }
}

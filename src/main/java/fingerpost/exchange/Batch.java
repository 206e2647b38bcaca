package fingerpost.exchange;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Landed;
import fingerpost.catalogue.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Lines of one sort that go to the catalogue together, and those refused already, in the order of the file. */
final class Batch {

    private static final String KINDS =
            "must be one of resource, service, topic, source, practice, red-flag-words, red-flag, pin";

    private final List<Rows.Row> waiting = new ArrayList<>();
    private @Nullable Sort sort;

    int size() {
        return waiting.size();
    }

    /** Takes the row, unless what waits is of another sort and has to land first. */
    boolean takes(Rows.Row row) {
        if (row.described() == null) return waiting.add(row);
        var sortOfRow = Sort.of(row.kind());
        if (sortOfRow == null) return waiting.add(row.refused(new Problem("kind", KINDS)));
        if (sort != null && sort != sortOfRow) return false;
        sort = sortOfRow;
        return waiting.add(row);
    }

    /** Where the rows that wait point to. */
    List<String> links() {
        return waiting.stream()
                .map(Rows.Row::link)
                .filter(link -> !link.isEmpty())
                .toList();
    }

    /** Keeps what waits, telling for each row what became of it. */
    void land(Catalogue catalogue, String language, String actor, BiConsumer<Rows.Row, Landed> told) {
        var lines = new ArrayList<Described>(waiting.size());
        for (var row : waiting) if (row.described() != null) lines.add(row.described());
        var landed = sort == null ? List.<Landed>of() : sort.land(catalogue, lines, language, actor);
        var answers = landed.iterator();
        for (var row : waiting) {
            told.accept(
                    row,
                    row.described() == null ? new Landed("", Landed.Outcome.REFUSED, row.problems()) : answers.next());
        }
    }
}

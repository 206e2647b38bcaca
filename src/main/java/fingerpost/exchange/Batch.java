package fingerpost.exchange;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Landed;
import fingerpost.catalogue.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Lines of one sort that go to the catalogue together, and those refused already, in the order of the file. */
final class Batch {

    /** What became of one line. */
    record Outcome(long line, String kind, Landed.Outcome outcome, List<Problem> problems) {}

    private record Waiting(long line, String kind, @Nullable ObjectNode fields, List<Problem> problems) {}

    private final List<Waiting> waiting = new ArrayList<>();
    private @Nullable Sort sort;

    int size() {
        return waiting.size();
    }

    /** Takes the row, unless what waits is of another sort and has to land first. */
    boolean takes(Rows.Row row) {
        var fields = row.fields();
        if (fields == null) return waiting.add(new Waiting(row.line(), Sort.UNKNOWN_KIND, null, row.problems()));
        var kind = Sort.kind(fields);
        var sortOfRow = Sort.of(kind);
        if (sortOfRow == null) {
            var reason = "must be one of resource, service, topic, source, practice, red-flag-words, red-flag, pin";
            return waiting.add(new Waiting(row.line(), kind, null, List.of(new Problem("kind", reason))));
        }
        if (sort != null && sort != sortOfRow) return false;
        sort = sortOfRow;
        return waiting.add(new Waiting(row.line(), kind, fields, List.of()));
    }

    void land(Catalogue catalogue, String language, String actor, Consumer<Outcome> told) {
        var lines = new ArrayList<ObjectNode>(waiting.size());
        for (var one : waiting) if (one.fields() != null) lines.add(one.fields());
        var landed = sort == null ? List.<Landed>of() : sort.land(catalogue, lines, language, actor);
        var answers = landed.iterator();
        for (var one : waiting) {
            if (one.fields() == null) {
                told.accept(new Outcome(one.line(), one.kind(), Landed.Outcome.REFUSED, one.problems()));
            } else {
                var answer = answers.next();
                told.accept(new Outcome(one.line(), one.kind(), answer.outcome(), answer.problems()));
            }
        }
    }
}

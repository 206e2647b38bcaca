package fingerpost.staff;

import fingerpost.access.Audit;
import fingerpost.access.AuditEvent;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Change;
import fingerpost.catalogue.ChangeFilter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The accounts' events and the catalogue's history as one list, newest first, read a few hundred at a time. */
final class AuditLines implements Iterator<AuditLine> {

    private static final int AT_ONCE = 200;

    private final Source events;
    private final Source changes;

    AuditLines(Audit audit, Catalogue catalogue, ChangeFilter filter) {
        events = new Source(offset ->
                audit.lines(filter.actor(), filter.action(), filter.from(), filter.until(), AT_ONCE, offset).stream()
                        .map(AuditLines::line)
                        .toList());
        changes = new Source(offset -> catalogue.history().changes(filter, AT_ONCE, offset).stream()
                .map(AuditLines::line)
                .toList());
    }

    private static AuditLine line(AuditEvent event) {
        return new AuditLine(
                event.at(),
                event.actor(),
                event.action(),
                event.subject() == null ? "" : event.subject(),
                event.before(),
                event.after(),
                event.address());
    }

    private static AuditLine line(Change change) {
        var became = change.became();
        return new AuditLine(
                became.at(),
                became.actor(),
                became.action(),
                became.subject() + ":" + became.subjectId(),
                change.before(),
                became.document(),
                null);
    }

    @Override
    public boolean hasNext() {
        return events.first() != null || changes.first() != null;
    }

    @Override
    public AuditLine next() {
        var event = events.first();
        var change = changes.first();
        if (event == null && change == null) throw new NoSuchElementException();
        boolean eventFirst = change == null || (event != null && event.at().compareTo(change.at()) >= 0);
        return (eventFirst ? events : changes).take();
    }

    private static final class Source {

        private final IntFunction<List<AuditLine>> read;
        private final Deque<AuditLine> waiting = new ArrayDeque<>();
        private int seen;
        private boolean atEnd;

        private Source(IntFunction<List<AuditLine>> read) {
            this.read = read;
        }

        @Nullable
        AuditLine first() {
            if (waiting.isEmpty() && !atEnd) {
                waiting.addAll(read.apply(seen));
                seen += waiting.size();
                atEnd = waiting.size() < AT_ONCE;
            }
            return waiting.peekFirst();
        }

        AuditLine take() {
            return waiting.removeFirst();
        }
    }
}

package fingerpost.catalogue;

import fingerpost.database.Database;
import org.jspecify.annotations.Nullable;

/** The one row that says what this installation serves. */
final class Areas {

    private record Snapshot(long revision, Area area) {}

    private final Database database;
    private final Revision revision;
    private volatile @Nullable Snapshot snapshot;

    Areas(Database database, Revision revision) {
        this.database = database;
        this.revision = revision;
    }

    Area now() {
        var now = snapshot;
        if (now == null || now.revision() != revision.known()) {
            var area = database.reader()
                    .sql("select document from area")
                    .query((row, _) -> Documents.read(row.getString("document"), Area.class))
                    .optional()
                    .orElse(Area.UNNAMED);
            now = new Snapshot(revision.known(), area);
            // what a transaction reads may be taken back
            if (!database.isWriting()) snapshot = now;
        }
        return now.area();
    }

    /** A topic that is featured and has become part of another is featured under the other's slug. */
    void rename(String from, String into) {
        var area = now();
        if (!area.featured().contains(from)) return;
        keep(area.featuring(Merging.renamed(area.featured(), slug -> slug.equals(from) ? into : slug)));
    }

    void keep(Area area) {
        if (now().equals(area)) return;
        database.write(writer -> {
            revision.take(writer, 1);
            return writer.sql("insert into area (only_row, document) values (1, :document)"
                            + " on conflict (only_row) do update set document = excluded.document")
                    .param("document", Documents.write(area))
                    .update();
        });
    }
}

package fingerpost.catalogue;

import fingerpost.database.Database;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one number that goes up with every committed change. */
final class Revision {

    private final Database database;
    private final AtomicLong known = new AtomicLong();

    Revision(Database database) {
        this.database = database;
        refresh();
    }

    /** As last seen by this process; costs nothing. */
    long known() {
        return known.get();
    }

    /** Asks the database, so that changes of another process are seen. */
    long refresh() {
        // what a transaction counts up is not yet, and may never be
        return database.isWriting() ? known() : committed();
    }

    /** As {@link #refresh}, at a moment when nothing uncommitted can be read. */
    long committed() {
        long now = database.reader()
                .sql("select number from revision")
                .query(Long.class)
                .single();
        return known.accumulateAndGet(now, Math::max);
    }

    /** Takes this many numbers in the caller's transaction, answering the first; it also makes writers wait their turn. */
    long take(JdbcClient writer, int count) {
        long last = writer.sql("update revision set number = number + :count returning number")
                .param("count", count)
                .query(Long.class)
                .single();
        return last - count + 1;
    }
}

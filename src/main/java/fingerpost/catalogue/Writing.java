package fingerpost.catalogue;

import fingerpost.database.Database;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How every change is written: one at a time, each in one transaction, after which this process knows the revision. */
final class Writing {

    private final Database database;
    private final Revision revision;
    private final ThreadLocal<Boolean> within = ThreadLocal.withInitial(() -> false);

    Writing(Database database, Revision revision) {
        this.database = database;
        this.revision = revision;
    }

    /**
     * Runs the work in one transaction, or in the caller's. From its start no other writer is at work, so what it reads
     * through the client it is given holds until it has written.
     */
    <T> T write(Function<JdbcClient, T> work) {
        if (within.get()) return database.write(work);
        within.set(true);
        try {
            return database.write(writer -> {
                database.afterCommit(revision::committed);
                revision.take(writer, 0);
                return work.apply(writer);
            });
        } finally {
            within.remove();
        }
    }

    /** The newest revision, as the calling thread's transaction sees it. */
    long revision() {
        return database.write(writer ->
                writer.sql("select number from revision").query(Long.class).single());
    }

    /** Runs the work with all its writes and takes it back. The revision stays unseen: it is taken back too. */
    <T> T rehearse(Supplier<T> work) {
        within.set(true);
        try {
            return database.rehearse(work);
        } finally {
            within.remove();
        }
    }
}

/**
 * The one way to the tables, which several rooms share: SQLite in the data folder or PostgreSQL, brought to this version
 * when it is opened. Rooms with tables of their own may call it and it calls none. The path through it: reads go to
 * {@link fingerpost.database.Database#reader}, and every change is one {@link fingerpost.database.Database#write}, which
 * commits whole or not at all.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fingerpost.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

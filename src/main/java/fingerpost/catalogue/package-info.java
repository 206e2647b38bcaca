/**
 * Keeps everything that is curated: entries, topics, sources, practices, reviews, their whole history, and the one
 * revision number that every copy is taken as of. Every other room may call it and it calls the database only. The path through it:
 * {@link fingerpost.catalogue.Catalogue} takes a change by an intent-named method, one transaction writes it with its
 * history and revision through the table's own door, and all reads come back as the records of this room.
 */
@ApplicationModule(allowedDependencies = {"database"})
@NullMarked
package fingerpost.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Keeps what is pointed to right: it fetches other people's pages, guarded, and reads them. The curators' pages and
 * commands may call it, and it calls the catalogue only. The path through it: {@code PageReader} asks
 * {@link fingerpost.upkeep.GuardedClient}, the one way out to the network, for an address, and makes a
 * {@link fingerpost.upkeep.ReadPage} of the answer, or tells the {@link fingerpost.upkeep.Failure}.
 */
@ApplicationModule(allowedDependencies = {"catalogue"})
@NullMarked
package fingerpost.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Carries the catalogue in and out: files of JSON Lines and CSV, postcodes, the area's own file, and the API. The
 * command line calls it, and programs outside call its addresses under /api. The path through it: {@link
 * fingerpost.exchange.Import} streams a file into lines, each line becomes an offer that patches what is there, and
 * batches of offers land in the catalogue; {@link fingerpost.exchange.Export} writes the same lines back.
 */
@ApplicationModule(allowedDependencies = {"catalogue", "search", "web"})
@NullMarked
package fingerpost.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

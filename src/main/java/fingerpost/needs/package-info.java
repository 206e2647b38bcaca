/**
 * Counts what people search for and do not find, so that nothing of one person is kept: personal data is taken out, and words
 * that few use are never written. Pages call it through {@link fingerpost.web.Searching}, and it calls the catalogue, search
 * and the personal-data screen. The path through it: {@link fingerpost.needs.Counting} hears of a search,
 * {@link fingerpost.needs.PlainWords} makes of it words that may be counted, {@link fingerpost.needs.Heard} waits until they
 * are enough people's, and {@link fingerpost.catalogue.Searched} keeps the numbers.
 */
@ApplicationModule(allowedDependencies = {"catalogue", "privacy", "search", "web"})
@NullMarked
package fingerpost.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

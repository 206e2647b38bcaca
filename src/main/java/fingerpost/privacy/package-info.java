/**
 * Finds what tells who somebody is in words that people type, so that it is taken out before anything is kept. Any room that
 * takes words from the public may call it, and it calls none. The path through it: {@link fingerpost.privacy.PersonalData}
 * asks one finder for each kind and answers a {@link fingerpost.privacy.Screened}: the words without it, and what was taken.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fingerpost.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The public pages: home, results, topics, entries, the counted redirect, and how the guide is kept. Nothing calls it.
 * The path through it: a controller, one a page, reads the request, asks the catalogue or search, makes what its template
 * shows, and hands both to {@link fingerpost.web.Pages}.
 */
@ApplicationModule(allowedDependencies = {"catalogue", "search", "web"})
@NullMarked
package fingerpost.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Frames every page: layout, languages, paging, error pages, security headers, static files and the pages kept ready to
 * send. Rooms that show pages call it and it calls none of ours; what it must know of the guide it asks of
 * {@link fingerpost.web.Guide}. The path through it: a valve answers a page that is kept; else the language is taken off
 * the path, a controller of another room gives {@link fingerpost.web.Pages} a template and its view, and the page is
 * written and kept.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fingerpost.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The guide on other websites: feeds, oEmbed, the page that frames show, the fragment that servers include, and the data
 * that the script embed reads. Nothing calls it. The path through it: a controller, one a way in, asks the catalogue what
 * the practice shows, {@link fingerpost.practices.Panels} makes of it the one panel that all of them show, and {@link
 * fingerpost.web.Pages} sends and keeps it.
 */
@ApplicationModule(allowedDependencies = {"catalogue", "search", "web"})
@NullMarked
package fingerpost.practices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

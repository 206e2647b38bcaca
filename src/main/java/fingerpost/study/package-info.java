/**
 * Holds the trust study: a comparison, for a while and by chance, of how much results say of where they come from. Pages
 * call it through {@link fingerpost.web.Trial}, staff pages start it and read its report, and it calls the database and
 * web only. The path through it: {@link fingerpost.study.Assignment} draws for each page of results and counts what is
 * done next; {@link fingerpost.study.Studies} keeps counts by arm and day; {@link fingerpost.study.Design} says at which
 * numbers they are looked at, and {@link fingerpost.study.Decision} what follows.
 */
@ApplicationModule(allowedDependencies = {"database", "web"})
@NullMarked
package fingerpost.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

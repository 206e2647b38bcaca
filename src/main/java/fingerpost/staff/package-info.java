/**
 * The pages of those who keep the guide: signing in, the worklist, and everything they edit. Nothing calls it. The path
 * through it: {@link fingerpost.access} lets a request through to one controller a page, which takes a
 * {@link fingerpost.staff.Desk} beside its frame, does its one thing by the catalogue's or the accounts' own door, and
 * hands its template and view to {@link fingerpost.web.Pages}, or leads on to another page.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "catalogue",
            "exchange",
            "feedback",
            "handouts",
            "search",
            "study",
            "upkeep",
            "web"
        })
@NullMarked
package fingerpost.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

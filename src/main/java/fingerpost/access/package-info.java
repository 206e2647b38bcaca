/**
 * Who may do what: accounts, roles, sign-in, links that do one thing once, and the audit log. Rooms for staff call it,
 * and it calls only the database. The path through it: every request under /staff passes {@link fingerpost.access.Gate},
 * which gives it its session and its person, then {@link fingerpost.access.Door}, which lets it through to a controller
 * that says {@link fingerpost.access.Allowed} or {@link fingerpost.access.Everyone}, and to no other; public pages pass
 * neither.
 */
@ApplicationModule(allowedDependencies = "database")
@NullMarked
package fingerpost.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

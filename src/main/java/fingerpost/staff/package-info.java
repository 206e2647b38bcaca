/**
 * The pages of the people who keep the guide: adding, editing, reviewing, listing, and everything of accounts. Nothing
 * calls it, and it may call every room but the public pages. The path through it: a controller, one a page, says who may
 * come by {@link fingerpost.access.Allowed}, reads a form by its {@link fingerpost.staff.Shape}, hands the change to one
 * intent of the catalogue, and sends the person on.
 */
@ApplicationModule(allowedDependencies = {"access", "catalogue", "search", "upkeep", "exchange", "web"})
@NullMarked
package fingerpost.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

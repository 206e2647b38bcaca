/**
 * The command line: what an operator types, the settings, and the opening of an installation from them. Nothing calls
 * it but {@link fingerpost.Fingerpost}, which starts it, and it may call every room. The path through it: the command
 * reads {@link fingerpost.commands.Settings}, opens an {@link fingerpost.commands.Installation}, does its one thing and
 * ends with the exit code the README lists; only {@code serve} starts Spring.
 */
@ApplicationModule(allowedDependencies = {"database", "catalogue", "search", "exchange", "upkeep", "web"})
@NullMarked
package fingerpost.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

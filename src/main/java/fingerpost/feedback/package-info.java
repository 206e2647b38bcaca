/**
 * What readers say to those who keep the guide: private reports, suggested links, and whether an entry helped. Staff pages
 * call it to suggest links by the same screens. The path through it: a controller takes a form; {@link
 * fingerpost.privacy.PersonalData} takes out what is personal, {@link fingerpost.web.Alarms} answers an emergency at once,
 * {@link fingerpost.feedback.Doorkeeper} keeps machines out, and the catalogue keeps the rest and nothing of the sender.
 */
@ApplicationModule(allowedDependencies = {"access", "catalogue", "database", "privacy", "web"})
@NullMarked
package fingerpost.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Handouts: a few entries that a clinician gives to a patient, under a code that can be said aloud, and the ready-made
 * ones that staff keep. Staff pages call it; it holds nothing about patients. The path through it: {@link
 * fingerpost.handouts.ChoosePage} reads a {@link fingerpost.handouts.Choice}, {@link fingerpost.handouts.Handouts} keeps
 * it under a {@link fingerpost.handouts.Code}, and {@link fingerpost.handouts.Sheets} makes of it what a page, a printed
 * sheet, a PDF and a message show, with the entries as they are now.
 */
@ApplicationModule(allowedDependencies = {"access", "catalogue", "database", "web"})
@NullMarked
package fingerpost.handouts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

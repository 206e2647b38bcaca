package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Refused;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what stands in a form while it is filled in, so that a closed tab or a lost signal loses nothing. */
@Controller
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class WorkingCopyPage {

    private final Catalogue catalogue;
    private final EntryForms forms;

    WorkingCopyPage(Catalogue catalogue, EntryForms forms) {
        this.catalogue = catalogue;
        this.forms = forms;
    }

    @PostMapping("/staff/working-copies")
    ResponseEntity<Void> keep(
            Person person, HttpServletRequest request, @RequestParam String about, @RequestParam long asOf) {
        try {
            catalogue
                    .workingCopies()
                    .save(about, person.id(), asOf, forms.in(request).words());
            return ResponseEntity.noContent().build();
        } catch (Refused tooLong) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
    }
}

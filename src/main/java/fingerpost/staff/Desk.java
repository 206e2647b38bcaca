package fingerpost.staff;

import fingerpost.access.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around a staff page shows: who is signed in, what was just done, and what every form must carry. A
 * controller method may take one, and the first thing every view holds is one.
 *
 * @param person null when nobody is signed in
 * @param formName what the hidden field of every form is called; @param formToken and holds
 * @param path the page's own, without a language
 * @param done the key of a sentence that tells what was done just before, or null
 */
public record Desk(
        @Nullable Person person,
        String formName,
        String formToken,
        String path,
        @Nullable String done) {

    /** What {@link org.springframework.web.servlet.mvc.support.RedirectAttributes} hold a {@link #done} key under. */
    public static final String DONE = "done";

    /** The pages this person may go to. */
    public List<Navigation> links() {
        return Navigation.of(person);
    }

    /** Whether the page is this one or under it. */
    public boolean isAt(Navigation link) {
        if (link == Navigation.HOME) return path.equals(link.path());
        return path.equals(link.path()) || path.startsWith(link.path() + "/");
    }
}

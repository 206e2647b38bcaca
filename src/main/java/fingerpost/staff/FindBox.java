package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.CanonicalUrl;
import fingerpost.web.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The box on top: words are looked for, and a pasted link becomes an entry. */
@Controller
final class FindBox {

    private static final Pattern BARE = Pattern.compile("(www\\.\\S+|\\S+\\.\\S+/\\S*)");

    @GetMapping("/staff/find")
    @Allowed({Role.READER, Role.PRACTICE_EDITOR, Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
    View find(Frame frame, Person person, @RequestParam(defaultValue = "") String q) {
        var typed = q.strip();
        if (typed.isEmpty()) return EntryEditor.to(frame, "/staff");
        var encoded = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        boolean starts = WantLines.maintains(person.role()) && isLink(typed);
        return EntryEditor.to(frame, starts ? "/staff/add?url=" + encoded : "/staff/entries?words=" + encoded);
    }

    private static boolean isLink(String typed) {
        if (typed.matches("(?i)https?://.*")) return true;
        return BARE.matcher(typed).matches() && CanonicalUrl.problem("https://" + typed) == null;
    }
}

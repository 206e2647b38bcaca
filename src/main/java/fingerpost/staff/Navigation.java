package fingerpost.staff;

import fingerpost.access.Person;
import fingerpost.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts of the staff pages, in the order they are linked, and whom each is shown to. */
public enum Navigation {
    HOME("/staff", Role.values()),
    FIND("/staff/find", Role.values()),
    ENTRIES("/staff/entries", Role.values()),
    SUGGEST("/staff/suggest", Role.READER, Role.PRACTICE_EDITOR),
    HANDOUTS("/staff/handouts", Role.values()),
    IMPORT("/staff/import", Role.CURATOR, Role.ADMINISTRATOR),
    TOPICS("/staff/topics", Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR),
    SOURCES("/staff/sources", Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR),
    PRACTICES("/staff/practices", Role.PRACTICE_EDITOR, Role.CURATOR, Role.ADMINISTRATOR),
    RED_FLAGS("/staff/red-flags", Role.CLINICIAN, Role.ADMINISTRATOR),
    PINNED("/staff/pinned", Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR),
    INTERESTS("/staff/interests", Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR),
    SEARCHED("/staff/searched", Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR),
    STUDY("/staff/study", Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR),
    PEOPLE("/staff/people", Role.ADMINISTRATOR),
    AUDIT("/staff/audit", Role.ADMINISTRATOR);

    private final String path;
    private final List<Role> roles;

    Navigation(String path, Role... roles) {
        this.path = path;
        this.roles = List.of(roles);
    }

    public String path() {
        return path;
    }

    /** The key of its name. */
    public String key() {
        return "staff.nav." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Navigation> of(@Nullable Person person) {
        if (person == null) return List.of();
        return Arrays.stream(values())
                .filter(link -> link.roles.contains(person.role()))
                .toList();
    }
}

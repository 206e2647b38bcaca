package fingerpost.staff;

import fingerpost.access.Person;
import fingerpost.catalogue.WantKind;
import fingerpost.web.Frame;
import java.util.Map;

/** What an answer is about and where it was given; the entry is empty when it is about none. */
record WantAnswer(
        Frame frame,
        Desk desk,
        Person person,
        WantKind kind,
        String about,
        String entryId,
        WorklistQuery back,
        Map<String, String> typed) {

    long asOf() {
        return number("asOf");
    }

    long number(String field) {
        var number = typed.getOrDefault(field, "");
        return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
    }

    String key() {
        return kind.word() + "-" + about;
    }
}

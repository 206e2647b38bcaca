package fingerpost.staff;

import fingerpost.access.Refusal;
import fingerpost.web.Frame;
import java.util.Map;

/** What a page says of something about an account that cannot be done: a sentence at the field it is about. */
final class Refused {

    private Refused() {}

    static Map<String, String> in(Frame frame, Refusal why) {
        return Map.of(why.field(), frame.text("staff.refused." + why.word()));
    }
}

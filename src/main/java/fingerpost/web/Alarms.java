package fingerpost.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Tells whether what somebody wrote may be an emergency; the room that knows the area's red flags implements it. */
public interface Alarms {

    /** The card with whom to ring, headed by the page's one main heading; null when nothing is urgent. */
    @Nullable
    Content card(String words, Frame frame);
}

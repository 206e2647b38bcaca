package fingerpost.feedback;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What becomes of a form that was sent. */
sealed interface Admission {

    /** It may be filed. */
    record In() implements Admission {}

    /** It came without a proof, and is shown to its sender before it is sent. */
    record Show() implements Admission {}

    /** Not like this; its sender is told and may send it again, with nothing lost. */
    record Out(Why why) implements Admission {}

    /** Why not. */
    enum Why {
        /** The form is older than a day, or was not ours. */
        OLD,
        /** It was sent before. */
        USED,
        /** What should be left empty was filled in. */
        TRAP,
        /** Nobody writes that fast. */
        QUICK,
        /** Too much came from the same network, or altogether. */
        BUSY,
        /** It came from a page of another website. */
        ELSEWHERE,
        /** It reads like advertising. */
        ADVERTISING;

        HttpStatus status() {
            return switch (this) {
                case BUSY -> HttpStatus.TOO_MANY_REQUESTS;
                case ELSEWHERE -> HttpStatus.FORBIDDEN;
                default -> HttpStatus.UNPROCESSABLE_CONTENT;
            };
        }

        String key() {
            return "feedback.out." + name().toLowerCase(Locale.ROOT);
        }
    }
}

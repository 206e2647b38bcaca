package fingerpost.privacy;

/**
 * Something personal in a text.
 *
 * @param start where it begins in the text as {@link PersonalData#plain} has it
 * @param end the place after its last character
 */
public record Taken(Personal kind, int start, int end) {

    boolean touches(Taken other) {
        return start < other.end && other.start < end;
    }
}

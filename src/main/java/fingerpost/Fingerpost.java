package fingerpost;

import org.jspecify.annotations.NullMarked;

/** Where the program starts. */
@NullMarked
public final class Fingerpost {

    private Fingerpost() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}

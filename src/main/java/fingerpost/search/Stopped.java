package fingerpost.search;

/** The work was given up before its end: search is closing, or its model cannot be had. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped(String why) {
        super(why, null, false, false);
    }
}

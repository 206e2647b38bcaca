package fingerpost.web;

/** A kind of failure, as the word its messages are under. */
record Failure(String word) {

    /** The kind that an HTTP status is. */
    static Failure of(int status) {
        return new Failure(
                switch (status) {
                    case 404 -> "missing";
                    case 410 -> "gone";
                    case 403 -> "form";
                    case 405 -> "method";
                    case 413 -> "large";
                    default -> status >= 500 ? "broken" : "request";
                });
    }

    String heading() {
        return "failure." + word + ".heading";
    }

    String happened() {
        return "failure." + word + ".happened";
    }

    String next() {
        return "failure." + word + ".next";
    }
}

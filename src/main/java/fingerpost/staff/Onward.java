package fingerpost.staff;

import java.util.regex.Pattern;

/** Where someone wanted to go before they had to sign in. */
final class Onward {

    private static final int LONGEST = 2000;

    /** A staff page and its query, with nothing a browser could read as another website. */
    private static final Pattern STAFF = Pattern.compile("/staff(?:/[A-Za-z0-9_-]+)*(?:\\?[\\x21-\\x7e&&[^\\\\#]]*)?");

    private Onward() {}

    /** The path asked for when it is a staff page's, else the first page. */
    static String path(String asked) {
        return asked.length() <= LONGEST && STAFF.matcher(asked).matches() ? asked : "/staff";
    }
}

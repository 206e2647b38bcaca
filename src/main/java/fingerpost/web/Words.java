package fingerpost.web;

import org.jspecify.annotations.Nullable;

/** Words to show; language is null when they are in the page's own, else the code to mark them with. */
public record Words(String text, @Nullable String language) {

    public static Words plain(String text) {
        return new Words(text, null);
    }
}

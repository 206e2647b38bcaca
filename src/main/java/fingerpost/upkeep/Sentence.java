package fingerpost.upkeep;

import java.util.List;

/**
 * A line of a page or a sentence of one, as it is compared.
 *
 * @param section which of the page's, counted from 0
 * @param heading that section's, as {@link Wording#key} writes it
 * @param title it is the section's heading itself
 * @param key its words as far as they matter; two that mean the same have the same
 */
record Sentence(int section, String heading, boolean title, String words, String key) {

    List<String> tokens() {
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }
}

package fingerpost.upkeep;

/**
 * Something that matters, as a sentence says it.
 *
 * @param key the same for the same thing, however it is written
 * @param at where it stands in the sentence
 */
record Told(Matter matter, String key, String words, int at) {}

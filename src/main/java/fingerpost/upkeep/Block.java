package fingerpost.upkeep;

/**
 * A line of a page as it is read: a heading, a paragraph, an item, a row.
 *
 * @param level of the heading, 1 to 4; 0 for any other line
 * @param paragraph it is one by its markup
 * @param linked how many of its characters lead elsewhere; phone numbers and mail addresses do not
 * @param links how many links stand in it
 */
record Block(String words, int level, boolean paragraph, int linked, int links) {

    /** Nearly all of it is links. */
    boolean isLinks() {
        return links > 0 && linked * 100L >= words.replace(" ", "").length() * 85L;
    }
}

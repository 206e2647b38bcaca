package fingerpost.handouts;

/** What somebody's typing of a code comes to. */
public sealed interface CodeReading {

    /** A code that may have been given. */
    record Right(Code code) implements CodeReading {}

    /**
     * No code, and which sort of slip it is.
     *
     * @param slip empty, letter, length or check, as messages are named
     * @param told the letter, or how many characters there are; empty for the others
     */
    record Wrong(String slip, String told) implements CodeReading {}

    /** More than anybody types for a code with its hyphens and spaces. */
    int LONGEST = 60;

    /** Reads capitals. What looks like a character of a code, and is in none, is that one: O is Q, I is L, S is 5. */
    static CodeReading of(String capitals) {
        if (capitals.length() > LONGEST) return new Wrong("length", String.valueOf(capitals.length()));
        var letters = new StringBuilder();
        for (int i = 0; i < capitals.length(); ) {
            int point = capitals.codePointAt(i);
            i += Character.charCount(point);
            if (isBetween(point)) continue;
            char letter = meant(point);
            if (letter == 0) return new Wrong("letter", Character.toString(point));
            letters.append(letter);
        }
        if (letters.isEmpty()) return new Wrong("empty", "");
        if (letters.length() != Code.LENGTH) return new Wrong("length", String.valueOf(letters.length()));
        if (Code.remainder(letters) != 0) return new Wrong("check", "");
        return new Right(new Code(letters.toString()));
    }

    /** Spaces, hyphens and full stops, of any kind. */
    private static boolean isBetween(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.DASH_PUNCTUATION
                || point == '.'
                || point == 0x2212;
    }

    /** The character of codes that this one is, or looks like; 0 when there is none. */
    private static char meant(int point) {
        return switch (point) {
            case 'O', '0' -> 'Q';
            case 'I', '1', '|' -> 'L';
            case 'S' -> '5';
            case 'Z' -> '2';
            case 'U' -> 'V';
            default -> Code.ALPHABET.indexOf(point) < 0 ? 0 : (char) point;
        };
    }
}

package fingerpost.search;

/** Words that differ by one slip of the pen. */
final class Slips {

    private Slips() {}

    /** Whether one letter is wrong, missing, too many, or swapped with its neighbour, and no more than that. */
    static boolean isOne(String one, String other) {
        int difference = one.length() - other.length();
        if (Math.abs(difference) > 1) return false;
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) same++;
        if (difference == 0) {
            return same < shorter
                    && (rest(one, same + 1, other, same + 1)
                            || (same + 1 < shorter
                                    && one.charAt(same) == other.charAt(same + 1)
                                    && one.charAt(same + 1) == other.charAt(same)
                                    && rest(one, same + 2, other, same + 2)));
        }
        return difference > 0 ? rest(one, same + 1, other, same) : rest(one, same, other, same + 1);
    }

    private static boolean rest(String one, int from, String other, int otherFrom) {
        return one.length() - from == other.length() - otherFrom
                && one.regionMatches(from, other, otherFrom, one.length() - from);
    }
}

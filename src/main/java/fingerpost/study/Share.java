package fingerpost.study;

/** How many of so many pages: a share, and how sure of it one can be. Times is at most of. */
public record Share(long times, long of) {

    public Share {
        if (of < 0 || times < 0 || times > of) throw new IllegalArgumentException(times + " of " + of);
    }

    /** Between 0 and 1; 0 of none. */
    public double value() {
        return of == 0 ? 0 : (double) times / of;
    }

    /** Wilson's score interval (J Amer Statist Assoc 22 (1927) 209–212) for this many standard deviations. */
    public Interval interval(double deviations) {
        if (of == 0) return new Interval(0, 1);
        double squared = deviations * deviations;
        double middle = (value() + squared / (2 * of)) / (1 + squared / of);
        double half =
                deviations / (1 + squared / of) * Math.sqrt(value() * (1 - value()) / of + squared / (4.0 * of * of));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}

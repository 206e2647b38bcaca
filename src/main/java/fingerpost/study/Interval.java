package fingerpost.study;

/** From one share, or difference of shares, to another. */
public record Interval(double low, double high) {

    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}

package fingerpost.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Numbers by month as a drawing shows them: bars beside one another. Places across are percentages of its width, heights are
 * in pixels of a drawing 200 high.
 */
public record MonthChart(List<Bar> bars, List<Mark> months, List<Mark> heights) {

    /** The height of the part that bars stand in. */
    public static final int HEIGHT = 200;

    /** One month's numbers, in the order of the series. */
    record Given(String label, List<Long> numbers) {}

    /** One bar; series counts from 0. */
    public record Bar(int series, String x, String width, String y, String height) {}

    /** What stands at an edge; of a height, at is how far from the top. */
    public record Mark(String at, String label) {}

    private static final double LEFT = 9;
    private static final double RIGHT = 100;

    /** Of a month's width, what its bars fill. */
    private static final double FILLED = 0.76;

    /** Months that can each have their name under them on a phone. */
    private static final int MOST_LABELS = 4;

    static MonthChart of(List<Given> given) {
        long most = given.stream()
                .flatMap(one -> one.numbers().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        long top = top(Math.max(most, 1));
        double wide = (RIGHT - LEFT) / Math.max(1, given.size());
        var bars = new ArrayList<Bar>();
        var months = new ArrayList<Mark>();
        int every = Math.max(1, (int) Math.ceil((double) given.size() / MOST_LABELS));
        for (int month = 0; month < given.size(); month++) {
            var numbers = given.get(month).numbers();
            double bar = wide * FILLED / numbers.size();
            double from = LEFT + wide * (month + (1 - FILLED) / 2);
            for (int series = 0; series < numbers.size(); series++) {
                double height = HEIGHT * (double) numbers.get(series) / top;
                bars.add(new Bar(
                        series,
                        percent(from + series * bar),
                        percent(bar * 0.92),
                        String.format(Locale.ROOT, "%.1f", HEIGHT - height),
                        String.format(Locale.ROOT, "%.1f", height)));
            }
            if ((given.size() - 1 - month) % every == 0) {
                months.add(new Mark(
                        percent(LEFT + wide * (month + 0.5)), given.get(month).label()));
            }
        }
        return new MonthChart(
                bars,
                months,
                List.of(new Mark("0", String.valueOf(top)), new Mark(String.valueOf(HEIGHT / 2), half(top))));
    }

    private static String half(long top) {
        return top % 2 == 0 ? String.valueOf(top / 2) : "";
    }

    /** The next of 2, 4, 10, 20, 40, 100 and so on that is not below. */
    private static long top(long most) {
        for (long ten = 1; ; ten *= 10) {
            for (long step : new long[] {2, 4, 10}) if (most <= step * ten) return step * ten;
        }
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}

package fingerpost.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Differences and their intervals as a drawing shows them, beside a line at nought. Places are percentages of its width, so
 * that words keep their size on every screen.
 */
public record IntervalChart(List<Row> rows, List<Tick> ticks, String nought) {

    /** One difference, from and to as shares of one. */
    record Given(String label, double low, double value, double high) {}

    /** Where one interval begins, ends and has its middle; said is the whole in words. */
    public record Row(String label, String from, String at, String to, boolean found) {}

    /** A mark under the drawing, in points. */
    public record Tick(String at, String label) {}

    private static final double[] STEPS = {0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5};

    /** Marks on either side of nought. */
    private static final int MOST_MARKS = 3;

    private static final double LEFT = 4;
    private static final double RIGHT = 96;

    static IntervalChart of(List<Given> given) {
        double most = given.stream()
                .mapToDouble(one -> Math.max(Math.abs(one.low()), Math.abs(one.high())))
                .max()
                .orElse(0);
        double step = step(most);
        double edge = Math.ceil(Math.max(most, step) / step) * step;
        var ticks = new ArrayList<Tick>();
        int marks = (int) Math.round(edge / step);
        for (int mark = -marks; mark <= marks; mark++) {
            ticks.add(new Tick(place(mark * step, edge), points(mark * step)));
        }
        var rows = given.stream()
                .map(one -> new Row(
                        one.label(),
                        place(one.low(), edge),
                        place(one.value(), edge),
                        place(one.high(), edge),
                        one.low() > 0 || one.high() < 0))
                .toList();
        return new IntervalChart(rows, ticks, place(0, edge));
    }

    private static double step(double most) {
        for (double step : STEPS) if (most <= step * MOST_MARKS) return step;
        return STEPS[STEPS.length - 1];
    }

    private static String place(double value, double edge) {
        double share = (Math.clamp(value, -edge, edge) + edge) / (2 * edge);
        return String.format(Locale.ROOT, "%.2f%%", LEFT + share * (RIGHT - LEFT));
    }

    private static String points(double value) {
        double points = value * 100;
        var number = points == Math.rint(points)
                ? String.format(Locale.ROOT, "%d", Math.round(points))
                : String.format(Locale.ROOT, "%.1f", points);
        return points > 0 ? "+" + number : number.replace('-', '−');
    }
}

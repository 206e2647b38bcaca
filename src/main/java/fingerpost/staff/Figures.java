package fingerpost.staff;

import fingerpost.web.Frame;
import java.text.NumberFormat;

/** Numbers as people read them. */
public final class Figures {

    private Figures() {}

    /** A whole number: 4,000. */
    public static String count(Frame frame, long number) {
        return NumberFormat.getIntegerInstance(frame.locale()).format(number);
    }

    /** A share of one as a percentage: 34.5%. */
    public static String percent(Frame frame, double share) {
        return number(frame, share * 100, 1, 1) + "%";
    }

    /** A difference of shares in points, with its sign: +5.1. */
    public static String points(Frame frame, double difference) {
        var number = number(frame, Math.abs(difference) * 100, 1, 1);
        boolean nought = number.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
        return (nought ? "" : difference < 0 ? "−" : "+") + number;
    }

    /** A probability: 0.034, and < 0.001 when it is less. */
    public static String probability(Frame frame, double probability) {
        return probability < 0.001 ? "< 0.001" : number(frame, probability, 3, 3);
    }

    /** With so many places after the point. */
    public static String number(Frame frame, double value, int least, int most) {
        var format = NumberFormat.getNumberInstance(frame.locale());
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }
}

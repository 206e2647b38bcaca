package fingerpost.catalogue;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether white can be read on a colour and the colour on white, as WCAG 2.2 measures it. */
public final class Contrast {

    /** What WCAG 2.2 asks of text of any size (1.4.3, level AA). */
    public static final double LEAST = 4.5;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final double FLARE = 0.05;

    private Contrast() {}

    /** Whether these words are a colour as #rrggbb, in small letters. */
    public static boolean isColour(String words) {
        return COLOUR.matcher(words).matches();
    }

    /** The contrast of a colour with white, from 1 to 21. */
    public static double withWhite(String colour) {
        return (1 + FLARE) / (luminance(linear(colour)) + FLARE);
    }

    /** Whether the contrast with white is enough for text. */
    public static boolean passes(String colour) {
        return withWhite(colour) >= LEAST;
    }

    /** The colour itself when it passes; else the lightest of its hue and purity that does. */
    public static String nearest(String colour) {
        if (passes(colour)) return colour;
        var linear = linear(colour);
        // as less light falls on the same paint: its share of red, green and blue stays
        double share = ((1 + FLARE) / LEAST - FLARE) / luminance(linear);
        var darker = "#";
        for (double part : linear) darker += String.format(Locale.ROOT, "%02x", (int) (255 * shown(part * share)));
        return darker;
    }

    private static double[] linear(String colour) {
        var linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            linear[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double shown(double part) {
        return part <= 0.0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
    }

    private static double luminance(double[] linear) {
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}

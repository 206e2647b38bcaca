package fingerpost.study;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Probabilities of several tests made to stand together (Scand J Statist 6 (1979) 65–70). */
final class Holm {

    private Holm() {}

    /** In the order given; none below what it was, and none above 1. */
    static double[] adjusted(double... probabilities) {
        int many = probabilities.length;
        var rising = IntStream.range(0, many)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> probabilities[at]))
                .toList();
        var adjusted = new double[many];
        double most = 0;
        for (int place = 0; place < many; place++) {
            int at = rising.get(place);
            most = Math.max(most, Math.min(1, (many - place) * probabilities[at]));
            adjusted[at] = most;
        }
        return Arrays.copyOf(adjusted, many);
    }
}

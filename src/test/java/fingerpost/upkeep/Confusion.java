package fingerpost.upkeep;

import fingerpost.upkeep.Finding.Caution;
import fingerpost.upkeep.Finding.Failing;
import fingerpost.upkeep.Finding.Fine;
import fingerpost.upkeep.Finding.Gone;
import fingerpost.upkeep.Finding.Hijacked;
import fingerpost.upkeep.Finding.Moved;
import fingerpost.upkeep.Finding.NotModified;
import fingerpost.upkeep.Finding.SoftMissing;
import fingerpost.upkeep.loopback.LoopbackLink;
import fingerpost.upkeep.loopback.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** What was found of links against what was so. */
@NullMarked
final class Confusion {

    private final Map<Truth, Map<Truth, Integer>> counts = new EnumMap<>(Truth.class);
    private final Map<String, Integer> wrong = new HashMap<>();
    private final List<String> crossed = new ArrayList<>();
    private final Map<Truth, java.util.Set<String>> seen = new EnumMap<>(Truth.class);

    /** The class that a finding stands for. */
    static Truth found(Finding finding) {
        return switch (finding) {
            case Fine _, NotModified _ -> Truth.FINE;
            case Moved _ -> Truth.MOVED;
            case SoftMissing _ -> Truth.SOFT_MISSING;
            case Gone gone -> gone.why() == Failure.NO_SUCH_HOST ? Truth.NO_SUCH_HOST : Truth.GONE;
            case Hijacked hijacked ->
                switch (hijacked.sign()) {
                    case PARKED, FOR_SALE -> Truth.PARKED;
                    case SPAM -> Truth.SPAM;
                    case OTHER_SITE -> Truth.OTHER_SITE;
                    case OTHER_HOME -> Truth.OTHER_HOME;
                };
            case Caution caution ->
                switch (caution.why()) {
                    case LOGIN -> Truth.LOGIN;
                    case BOT_WALL, ROBOTS -> Truth.BOT_WALL;
                    case SLOW -> Truth.SLOW;
                    case CERTIFICATE_SOON -> Truth.CERTIFICATE_SOON;
                    case BUSY -> Truth.BUSY;
                };
            case Failing failing ->
                switch (failing.why()) {
                    case MISSING -> Truth.MISSING;
                    case TIMED_OUT -> Truth.TIMED_OUT;
                    case NOT_HTTP -> Truth.BROKEN_OFF;
                    case REFUSED -> Truth.REFUSED;
                    case TLS, TLS_EXPIRED, TLS_UNTRUSTED, TLS_WRONG_NAME -> Truth.BAD_TLS;
                    case TOO_LARGE -> Truth.TOO_LARGE;
                    case TOO_MANY_REDIRECTS -> Truth.LOOP;
                    case NO_SUCH_HOST -> Truth.NO_SUCH_HOST;
                    default -> Truth.FAULTY;
                };
        };
    }

    synchronized void add(LoopbackLink link, Truth truth, Look look) {
        var label = found(look.finding());
        // what sends on for now is fine
        var right = truth == Truth.TEMPORARY ? Truth.FINE : truth;
        if (label == right) label = truth;
        counts.computeIfAbsent(truth, _ -> new EnumMap<>(Truth.class)).merge(label, 1, Integer::sum);
        seen.computeIfAbsent(truth, _ -> new java.util.HashSet<>()).add(link.template());
        if (label == truth) return;
        wrong.merge(truth + " (" + link.template() + ") called " + look.finding(), 1, Integer::sum);
        if (label.side != truth.side)
            crossed.add(link.address() + ": " + truth + " (" + link.template() + ") called " + look.finding());
    }

    /** Links called sound that are not, or broken or hijacked where they are not. */
    List<String> crossed() {
        return crossed;
    }

    double share(Truth truth) {
        var row = counts.getOrDefault(truth, Map.of());
        int all = row.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 1 : row.getOrDefault(truth, 0) / (double) all;
    }

    @Override
    public String toString() {
        var table = new StringBuilder();
        int all = 0;
        int right = 0;
        for (var row : counts.entrySet()) {
            int sum =
                    row.getValue().values().stream().mapToInt(Integer::intValue).sum();
            int good = row.getValue().getOrDefault(row.getKey(), 0);
            all += sum;
            right += good;
            table.append("%-17s %5d of %5d right, %2d templates"
                    .formatted(
                            row.getKey(),
                            good,
                            sum,
                            seen.getOrDefault(row.getKey(), java.util.Set.of()).size()));
            for (var cell : row.getValue().entrySet()) {
                if (cell.getKey() != row.getKey()) {
                    table.append("; ")
                            .append(cell.getValue())
                            .append(" called ")
                            .append(cell.getKey());
                }
            }
            table.append('\n');
        }
        table.append("all: %d of %d right, %d on the wrong side%n".formatted(right, all, crossed.size()));
        return table.toString();
    }

    /** The mistakes, most frequent first. */
    String mistakes() {
        var lines = new StringBuilder();
        wrong.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(200)
                .forEach(one -> lines.append(one.getValue())
                        .append(" × ")
                        .append(one.getKey())
                        .append('\n'));
        return lines.toString();
    }
}

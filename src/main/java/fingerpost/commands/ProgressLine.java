package fingerpost.commands;

import fingerpost.search.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** How far long work is: one line redrawn on a terminal, a plain line every few seconds otherwise. */
final class ProgressLine {

    private static final int BAR = 24;
    private static final long REDRAW_NANOS = Duration.ofMillis(100).toNanos();
    private static final long PLAIN_NANOS = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private final String what;
    private final boolean onTerminal;
    private final long started = System.nanoTime();
    private long shown = started;
    private boolean drawn;

    private ProgressLine(PrintStream out, String what, boolean onTerminal) {
        this.out = out;
        this.what = what;
        this.onTerminal = onTerminal;
    }

    static ProgressLine on(PrintStream out, String what) {
        var console = System.console();
        return new ProgressLine(out, what, console != null && console.isTerminal());
    }

    void show(Progress progress) {
        show(progress.done(), progress.total(), progress.done());
    }

    /** Shows done of total, in any unit, with the count of things done so far and how fast they go. */
    void show(long done, long total, long count) {
        long now = System.nanoTime();
        boolean finished = total > 0 && done >= total;
        long wait = onTerminal ? REDRAW_NANOS : PLAIN_NANOS;
        if (now - shown < wait && !(finished && drawn)) return;
        shown = now;
        drawn = !finished;
        var line = line(done, total, count, (now - started) / 1e9);
        if (!onTerminal) out.println(line);
        else out.print("\r" + line + (finished ? "\n" : ""));
        out.flush();
    }

    private String line(long done, long total, long count, double seconds) {
        double rate = seconds > 0 ? count / seconds : 0;
        if (total <= 0) return String.format(Locale.ROOT, "%s: %,d, %,.0f a second  ", what, count, rate);
        double share = Math.min(1, (double) done / total);
        long left = share > 0 ? Math.round(seconds / share - seconds) : 0;
        int full = (int) Math.round(share * BAR);
        return String.format(
                Locale.ROOT,
                "%s [%s%s] %3.0f%% %,d, %,.0f a second, %s left  ",
                what,
                "=".repeat(full),
                " ".repeat(BAR - full),
                share * 100,
                count,
                rate,
                left < 60 ? left + " s" : left / 60 + " min " + left % 60 + " s");
    }
}

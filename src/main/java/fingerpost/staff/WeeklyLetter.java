package fingerpost.staff;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mail of the week, in each of the guide's languages one under the other. */
public record WeeklyLetter(String subject, List<Part> parts) {

    /** One thing that wants somebody; href leads to it, open, in the worklist. */
    public record Line(String kind, String title, String ignored, String href) {}

    /**
     * @param more how many more there are, or null; @param mild what can wait for years, or null
     */
    public record Part(
            String language,
            String hello,
            String body,
            List<Line> lines,
            @Nullable String more,
            @Nullable String mild,
            String week,
            String open,
            String openHref,
            String off,
            String offHref) {

        String words() {
            var lines = this.lines.stream()
                    .map(line ->
                            "* " + line.kind() + ": " + line.title() + "\n  " + line.ignored() + "\n  " + line.href())
                    .collect(Collectors.joining("\n\n"));
            var after = java.util.stream.Stream.of(more, mild, week)
                    .filter(java.util.Objects::nonNull)
                    .collect(Collectors.joining("\n\n"));
            return hello + "\n\n" + body + "\n\n" + lines + "\n\n" + after + "\n\n" + open + ": " + openHref + "\n\n"
                    + off + "\n" + offHref + "\n";
        }
    }

    /** As plain text. */
    String words() {
        return parts.stream().map(Part::words).collect(Collectors.joining("\n---\n\n"));
    }
}

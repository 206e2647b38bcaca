package fingerpost.upkeep.loopback;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;

/** The words of one page, before a website's template is put around them. */
@NullMarked
record Content(String title, String language, List<Part> parts) {

    record Part(String heading, List<String> lines) {}

    /** Lines are parted by bars; those that begin with # are headings. */
    static Content of(String title, String language, String written) {
        var parts = new java.util.ArrayList<Part>();
        var lines = new java.util.ArrayList<String>();
        var heading = title;
        for (var line : written.split("\\|")) {
            if (line.startsWith("#")) {
                if (!lines.isEmpty()) parts.add(new Part(heading, List.copyOf(lines)));
                lines.clear();
                heading = line.substring(1);
            } else {
                lines.add(line);
            }
        }
        parts.add(new Part(heading, List.copyOf(lines)));
        return new Content(title, language, List.copyOf(parts));
    }

    /** The title as the last step of an address. */
    String slug() {
        return title.toLowerCase(Locale.UK).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
    }

    boolean isWelsh() {
        return language.equals("cy");
    }
}

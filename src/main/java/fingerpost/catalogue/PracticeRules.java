package fingerpost.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a practice must be before it is kept; every problem is told at once. */
public final class PracticeRules {

    /** More is no choice any longer: it is a phone's screen or two. */
    public static final int MOST_PINNED = 10;

    /** Whoever hides more wants another guide. */
    public static final int MOST_HIDDEN = 1_000;

    /** More than this at once, and nobody reads any. */
    public static final int MOST_NOTICES = 20;

    public static final int LONGEST_NOTICE = 500;

    private PracticeRules() {}

    /** Everything wrong with the practice; empty when it can be kept. */
    public static List<Problem> problems(Practice practice) {
        var found = NamedRules.named(practice.slug(), practice.name());
        if (practice.website() != null) EntryRules.url(found, "website", practice.website());
        line(found, "phone", practice.phone());
        line(found, "email", practice.email());
        line(found, "address", practice.address());
        line(found, "postcode", practice.postcode());
        line(found, "hours", practice.hours());
        view(found, practice.view());
        return found;
    }

    private static void view(List<Problem> found, PracticeView view) {
        EntryRules.localised(found, "view.welcome", view.welcome(), LONGEST_NOTICE);
        if (view.pinned().size() > MOST_PINNED) {
            found.add(new Problem("view.pinned", "are more than " + MOST_PINNED));
        }
        if (view.hidden().size() > MOST_HIDDEN) {
            found.add(new Problem("view.hidden", "are more than " + MOST_HIDDEN));
        }
        ids(found, "view.pinned", view.pinned());
        ids(found, "view.hidden", List.copyOf(view.hidden()));
        EntryRules.slugs(found, "view.topics", view.topics());
        EntryRules.slugs(found, "view.hiddenTopics", List.copyOf(view.hiddenTopics()));
        for (var language : view.languages()) EntryRules.language(found, "view.languages", language);
        var accent = view.accent();
        if (accent != null) accent(found, accent);
        if (view.notices().size() > MOST_NOTICES) {
            found.add(new Problem("view.notices", "are more than " + MOST_NOTICES));
        }
        var seen = new HashSet<String>();
        for (var notice : view.notices()) {
            notice(found, notice);
            if (!seen.add(notice.id())) found.add(new Problem("view.notices", "has the id " + notice.id() + " twice"));
        }
    }

    private static void ids(List<Problem> found, String field, List<String> ids) {
        if (ids.stream().anyMatch(id -> !EntryRules.isId(id))) {
            found.add(new Problem(field, "must be ids of entries"));
        }
    }

    /** Nothing is put on a page that cannot be read. */
    private static void accent(List<Problem> found, String accent) {
        if (!Contrast.isColour(accent)) {
            found.add(new Problem("view.accent", "must be a colour such as #00534d"));
        } else if (!Contrast.passes(accent)) {
            found.add(new Problem(
                    "view.accent",
                    String.format(
                            Locale.ROOT,
                            "has a contrast of %.1f with white, and %.1f is needed; the nearest that passes is %s",
                            // never rounded up to what is needed
                            Math.floor(Contrast.withWhite(accent) * 10) / 10,
                            Contrast.LEAST,
                            Contrast.nearest(accent))));
        }
    }

    private static void notice(List<Problem> found, Notice notice) {
        if (!EntryRules.isId(notice.id())) found.add(new Problem("view.notices", "must have an id each"));
        if (notice.text().isEmpty()) found.add(new Problem("view.notices", "must have a text each"));
        EntryRules.localised(found, "view.notices", notice.text(), LONGEST_NOTICE);
        if (notice.url() != null) EntryRules.url(found, "view.notices", notice.url());
        var from = notice.from();
        var until = notice.until();
        if (from != null && until != null && until.isBefore(from)) {
            found.add(new Problem("view.notices", "ends before it starts"));
        }
    }

    private static void line(List<Problem> found, String field, @Nullable String line) {
        if (line != null) EntryRules.lines(found, field, List.of(line), EntryRules.LONGEST_LINE);
    }
}

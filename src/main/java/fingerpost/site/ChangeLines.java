package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.PublicLife;
import fingerpost.catalogue.Verdict;
import fingerpost.catalogue.Version;
import fingerpost.web.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the catalogue's history as the public may see it: no drafts, nothing for staff, and not who did it. */
@Component
final class ChangeLines {

    private static final int SOME = 200;
    private static final int MOST_OF_ONE = 10;
    private static final Set<String> WORDS = Set.of("added", "published", "changed", "reviewed", "withdrawn");

    private final Catalogue catalogue;
    private final Clock clock;

    ChangeLines(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The newest public changes, newest first, after leaving out this many. */
    List<ChangeLine> newest(int count, int leaveOut, Frame frame) {
        return newest(count, leaveOut, null, frame);
    }

    /** As {@link #newest(int, int, Frame)}, only of what is told by this word; of everything when that is null. */
    List<ChangeLine> newest(int count, int leaveOut, @Nullable String word, Frame frame) {
        var actions = word == null ? WORDS : word.equals("added") ? Set.of("added", "published") : Set.of(word);
        var lines = new ArrayList<ChangeLine>();
        int passed = 0;
        for (int offset = 0; lines.size() < count; offset += SOME) {
            var some = catalogue.history().newest(actions, SOME, offset);
            var lives = lives(some);
            for (var version : some) {
                var line = line(version, lives, frame);
                if (line != null && ++passed > leaveOut && lines.size() < count) lines.add(line);
            }
            if (some.size() < SOME) break;
        }
        return lines;
    }

    /** The newest public changes of one entry, newest first. */
    List<ChangeLine.Shown> of(String entryId, Frame frame) {
        var newest = catalogue.history().ofEntry(entryId).reversed().stream()
                .limit(MOST_OF_ONE)
                .toList();
        var lives = lives(newest);
        return newest.stream()
                .map(version -> line(version, lives, frame))
                .filter(java.util.Objects::nonNull)
                .map(line -> shown(line, frame))
                .toList();
    }

    /** What the public saw of the withdrawn entries of these lines: a draft that is given up is no news. */
    private Map<String, PublicLife> lives(List<Version> versions) {
        return catalogue
                .history()
                .publicLives(versions.stream()
                        .filter(version -> version.subject().equals("entry")
                                && version.action().equals("withdrawn"))
                        .map(Version::subjectId)
                        .collect(Collectors.toSet()));
    }

    ChangeLine.Shown shown(ChangeLine line, Frame frame) {
        return new ChangeLine.Shown(frame.date(LocalDate.ofInstant(line.at(), clock.getZone())), line);
    }

    private @Nullable ChangeLine line(Version version, Map<String, PublicLife> lives, Frame frame) {
        if (!WORDS.contains(version.action())) return null;
        return switch (version.subject()) {
            case "entry" -> entry(version, lives, frame);
            case "topic" -> topic(version, frame);
            default -> null;
        };
    }

    private @Nullable ChangeLine entry(Version version, Map<String, PublicLife> lives, Frame frame) {
        var entry = version.entry();
        var life = entry.isPublic() ? null : lives.get(entry.id());
        if (!entry.isPublic() && (life == null || !life.isWithdrawal(version.revision()))) return null;
        var withdrawal = entry.withdrawal();
        return new ChangeLine(
                version.revision(),
                version.at(),
                "entry",
                version.action().equals("published") ? "added" : version.action(),
                Say.in(frame.language(), life == null ? entry.title() : life.title()),
                withdrawal == null ? null : Say.orNull(frame.language(), withdrawal.reason()),
                entry.isPublic() ? frame.link("/entries/" + entry.id()) : null,
                entry.isPublic() && catalogue.checks().trouble(entry, frame.language()) == Verdict.HIJACKED);
    }

    private @Nullable ChangeLine topic(Version version, Frame frame) {
        var topic = catalogue.publicTopic(version.subjectId()).orElse(null);
        if (topic == null) return null;
        return new ChangeLine(
                version.revision(),
                version.at(),
                "topic",
                version.action(),
                Say.in(frame.language(), topic.name()),
                null,
                frame.link("/topics/" + topic.slug()),
                false);
    }
}

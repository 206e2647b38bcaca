package fingerpost.exchange;

import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Naming;
import fingerpost.catalogue.RedFlag;
import fingerpost.catalogue.RedFlagRules;
import fingerpost.catalogue.RedFlagWords;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A line that describes a red flag, or words of red flags' patterns, as something to be kept under its slug. */
final class RedFlagLine extends SlugLine {

    private static final Set<String> RULE = Set.of(
            "kind",
            "id",
            "title",
            "level",
            "call",
            "advice",
            "phrases",
            "patterns",
            "exclusions",
            "owner",
            "evidence",
            "reviewed",
            "version",
            "off",
            "revision");
    private static final Set<String> WORDS = Set.of("kind", "id", "words", "revision");
    private static final SortedMap<String, List<String>> NONE = new TreeMap<>();

    RedFlagLine(ObjectNode fields, String firstLanguage) {
        super(fields, firstLanguage, "the rule's short name, such as stroke");
    }

    Naming<RedFlag> rule() {
        return naming(RULE, RedFlagRules::problems, this::rule);
    }

    private RedFlag rule(Patch patch, @Nullable RedFlag there) {
        var version = patch.number("version", there == null ? 1.0 : there.version());
        return new RedFlag(
                slug,
                patch.localised("title", there == null ? Localised.NONE : there.name()),
                patch.maybeWord(
                        "level", RedFlag.Level.values(), RedFlag.Level::word, there == null ? null : there.level()),
                patch.string("call", there == null ? null : there.call()),
                patch.localised("advice", there == null ? Localised.NONE : there.advice()),
                patch.lists("phrases", there == null ? NONE : there.phrases()),
                patch.lists("patterns", there == null ? NONE : there.patterns()),
                patch.lists("exclusions", there == null ? NONE : there.exclusions()),
                patch.string("owner", there == null ? null : there.owner()),
                patch.list("evidence", there == null ? List.of() : there.evidence()),
                patch.date("reviewed", there == null ? null : there.reviewed()),
                version == null || version != Math.rint(version) || version < 1 || version > 1_000_000
                        ? -1
                        : version.intValue(),
                patch.flag("off", there != null && there.off()),
                0);
    }

    Naming<RedFlagWords> words() {
        return naming(
                WORDS,
                RedFlagRules::problems,
                (patch, there) ->
                        new RedFlagWords(slug, patch.lists("words", there == null ? NONE : there.words()), 0));
    }
}

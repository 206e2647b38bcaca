package fingerpost.exchange;

import fingerpost.catalogue.LifeStage;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.NamedRules;
import fingerpost.catalogue.Naming;
import fingerpost.catalogue.Prevalence;
import fingerpost.catalogue.Source;
import fingerpost.catalogue.Topic;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** A line that describes a topic or a source, as something to be kept under its slug. */
final class NamedLine extends SlugLine {

    private static final Set<String> TOPIC = Set.of(
            "kind",
            "id",
            "title",
            "also",
            "summary",
            "everyday",
            "codes",
            "parents",
            "prevalence",
            "lifeStages",
            "mergedInto",
            "revision",
            "health");
    private static final Set<String> SOURCE =
            Set.of("kind", "id", "title", "url", "marks", "licence", "revision", "health");
    private static final SortedMap<String, List<String>> NONE = new TreeMap<>();

    NamedLine(ObjectNode fields, String firstLanguage) {
        super(fields, firstLanguage, "the short name in addresses, such as back-pain");
    }

    Naming<Topic> topic() {
        return naming(
                TOPIC,
                NamedRules::problems,
                (patch, there) -> new Topic(
                        slug,
                        patch.localised("title", there == null ? Localised.NONE : there.name()),
                        patch.lists("also", there == null ? NONE : there.also()),
                        patch.localised("summary", there == null ? Localised.NONE : there.summary()),
                        patch.phrases("everyday", there == null ? new TreeMap<>() : there.everyday()),
                        patch.list("codes", there == null ? List.of() : there.codes()),
                        patch.list("parents", there == null ? List.of() : there.parents()),
                        patch.maybeWord(
                                "prevalence",
                                Prevalence.values(),
                                Prevalence::word,
                                there == null ? null : there.prevalence()),
                        patch.words(
                                "lifeStages",
                                LifeStage.values(),
                                LifeStage::word,
                                there == null ? List.of() : there.lifeStages()),
                        patch.string("mergedInto", there == null ? null : there.mergedInto()),
                        0));
    }

    Naming<Source> source() {
        return naming(
                SOURCE,
                NamedRules::problems,
                (patch, there) -> new Source(
                        slug,
                        patch.localised("title", there == null ? Localised.NONE : there.name()),
                        patch.string("url", there == null ? null : there.url()),
                        patch.list("marks", there == null ? List.of() : there.marks()),
                        patch.string("licence", there == null ? null : there.licence()),
                        0));
    }
}

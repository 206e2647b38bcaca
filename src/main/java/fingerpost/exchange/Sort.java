package fingerpost.exchange;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.Landed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The sorts of things a file describes; lines of one sort land together. */
enum Sort {
    ENTRY {
        @Override
        List<Landed> land(Catalogue catalogue, List<ObjectNode> lines, String language, String actor) {
            return catalogue.land(
                    lines.stream()
                            .map(line -> new EntryLine(line, language).offer())
                            .toList(),
                    actor);
        }
    },
    TOPIC {
        @Override
        List<Landed> land(Catalogue catalogue, List<ObjectNode> lines, String language, String actor) {
            return catalogue.landTopics(
                    lines.stream()
                            .map(line -> new NamedLine(line, language).topic())
                            .toList(),
                    actor);
        }
    },
    SOURCE {
        @Override
        List<Landed> land(Catalogue catalogue, List<ObjectNode> lines, String language, String actor) {
            return catalogue.landSources(
                    lines.stream()
                            .map(line -> new NamedLine(line, language).source())
                            .toList(),
                    actor);
        }
    },
    PRACTICE {
        @Override
        List<Landed> land(Catalogue catalogue, List<ObjectNode> lines, String language, String actor) {
            return catalogue.landPractices(
                    lines.stream()
                            .map(line -> new NamedLine(line, language).practice())
                            .toList(),
                    actor);
        }
    },
    RED_FLAG_WORDS {
        @Override
        List<Landed> land(Catalogue catalogue, List<ObjectNode> lines, String language, String actor) {
            return catalogue.landRedFlagWords(
                    lines.stream()
                            .map(line -> new RedFlagLine(line, language).words())
                            .toList(),
                    actor);
        }
    },
    RED_FLAG {
        @Override
        List<Landed> land(Catalogue catalogue, List<ObjectNode> lines, String language, String actor) {
            return catalogue.landRedFlags(
                    lines.stream()
                            .map(line -> new RedFlagLine(line, language).rule())
                            .toList(),
                    actor);
        }
    };

    static final String UNKNOWN_KIND = "unknown";

    /** Keeps the lines in one transaction; one answer each, in order. */
    abstract List<Landed> land(Catalogue catalogue, List<ObjectNode> lines, String language, String actor);

    /** The kind a line says or shows it is of: resource, service, topic, source, practice, red-flag, red-flag-words, or unknown. */
    static String kind(ObjectNode line) {
        var kind = line.get("kind");
        if (kind == null || kind.isNull()) {
            return line.path("service").isObject() ? Kind.SERVICE.word() : Kind.RESOURCE.word();
        }
        return kind.isString() && of(kind.stringValue()) != null ? kind.stringValue() : UNKNOWN_KIND;
    }

    static @Nullable Sort of(String kind) {
        return switch (kind) {
            case "resource", "service" -> ENTRY;
            case "topic" -> TOPIC;
            case "source" -> SOURCE;
            case "practice" -> PRACTICE;
            case "red-flag-words" -> RED_FLAG_WORDS;
            case "red-flag" -> RED_FLAG;
            default -> null;
        };
    }
}

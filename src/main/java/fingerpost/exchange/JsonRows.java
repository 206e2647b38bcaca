package fingerpost.exchange;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON Lines: one object a line; empty lines are passed over. */
final class JsonRows implements Rows {

    private static final int DEEPEST = 10;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final Lines lines;

    JsonRows(Lines lines) {
        this.lines = lines;
    }

    @Override
    public @Nullable Row next() {
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.problem() != null) return Row.unreadable(line.number(), line.problem());
            if (!line.words().isBlank()) return row(line);
        }
        return null;
    }

    @Override
    public long bytes() {
        return lines.bytes();
    }

    static Row row(Lines.Line line) {
        try {
            return MAPPER.readTree(line.words()) instanceof ObjectNode fields
                    ? Row.of(line.number(), fields)
                    : Row.unreadable(
                            line.number(), "is not one JSON object, such as {\"title\": \"…\", \"url\": \"…\"}");
        } catch (StreamConstraintsException tooMuch) {
            return Row.unreadable(line.number(), "is nested too deeply or holds a number or name too long to be meant");
        } catch (UnexpectedEndOfInputException cutOff) {
            return Row.unreadable(line.number(), "ends before its JSON is complete; the file may be cut off");
        } catch (JacksonException notJson) {
            return Row.unreadable(line.number(), reason(notJson));
        }
    }

    private static String reason(JacksonException notJson) {
        var said = String.valueOf(notJson.getOriginalMessage());
        if (said.startsWith("Duplicate Object property")) {
            return "names a field twice: " + said.replaceAll("(?s).*property (\"[^\"]{1,40}).*", "$1\"");
        }
        var where = notJson.getLocation() == null ? 0 : notJson.getLocation().getColumnNr();
        return "is not valid JSON" + (where > 0 ? ", at character " + where : "");
    }
}

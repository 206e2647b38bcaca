package fingerpost.exchange;

import fingerpost.catalogue.Documents;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Health;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How an entry's links were, as the API gives it. */
@Schema(name = "Health", description = "How the entry’s link was when it was last looked at; of several, the worst")
record LinkHealth(
        @Schema(
                description =
                        "Hijacked: somebody else’s content is there now; lead nobody there. Broken: it has failed for"
                                + " days, or is gone. Changed, caution and moved are for staff to look at",
                allowableValues = {"ok", "moved", "caution", "changed", "hijacked", "broken"})
        String verdict,

        @Schema(
                description = "When it was last looked at; looking again is no change of the entry",
                format = "date-time",
                example = "2026-11-23T04:12:09.120Z")
        String checked) {

    /** Null when it was not looked at yet. */
    static @Nullable LinkHealth of(@Nullable Health health) {
        return health == null
                ? null
                : new LinkHealth(health.verdict().word(), health.checked().toString());
    }

    /** The entry's JSON with its health, where that is known. */
    static ObjectNode with(Entry entry, @Nullable Health health) {
        ObjectNode line = Documents.MAPPER.valueToTree(entry);
        if (health != null) line.set("health", Documents.MAPPER.valueToTree(of(health)));
        return line;
    }
}

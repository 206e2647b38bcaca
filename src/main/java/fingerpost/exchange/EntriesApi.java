package fingerpost.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fingerpost.catalogue.Audience;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.PublicLife;
import fingerpost.catalogue.Status;
import fingerpost.catalogue.Withdrawal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The entries for programs that keep a copy: all of them, or what changed after a revision. */
@Tag(name = "guide")
@RestController
final class EntriesApi {

    private static final long USUAL = 100;
    private static final long MOST = 500;

    private final Catalogue catalogue;

    EntriesApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Schema(name = "EntriesAnswer")
    record Changes(
            @Schema(description = "The catalogue's revision that the answer is as of", example = "412")
            long revision,

            @Schema(
                    description =
                            "In the order they last changed; each is an Entry, or a Withdrawn that has left the guide",
                    anyOf = {Entry.class, Withdrawn.class})
            List<Object> entries,

            @Schema(
                    description = "What to give as since for the entries after these, or null when there are none",
                    nullable = true,
                    example = "212")
            @Nullable
            Long nextSince) {}

    @Schema(name = "Withdrawn", description = "An entry that has left the guide")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Withdrawn(
            String id,
            Status status,

            @Schema(description = "Why it left, and the id of what took its place, where staff have said") @Nullable
            Withdrawal withdrawal,

            long revision) {}

    @Operation(
            operationId = "entries",
            summary = "The entries in the order they last changed",
            description =
                    "With since, only what changed after that revision: a copy stays up to date by asking with the"
                            + " highest revision it has seen. An address where something else than what was chosen is now"
                            + " is left out of url and urls, and comes back with a new revision.")
    @Parameter(
            name = "since",
            in = ParameterIn.QUERY,
            description = "Only what changed after this revision",
            schema = @Schema(type = "integer", format = "int64", minimum = "0", defaultValue = "0"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "At most this many",
            schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "100"))
    @ApiProblems
    @GetMapping("/api/v1/entries")
    ResponseEntity<Changes> entries(HttpServletRequest request) {
        var asked = Asked.of(request, "since", "limit");
        long since = asked.number("since", 0, 0, 999_999_999_999_999L);
        int limit = (int) asked.number("limit", USUAL, 1, MOST);
        asked.refuse();
        long revision = catalogue.revision();
        return ApiAnswer.asOf(revision, new ServletWebRequest(request), () -> changes(revision, since, limit));
    }

    private Changes changes(long revision, long since, int limit) {
        var changed = catalogue.changedSince(since, limit + 1);
        var page = changed.subList(0, Math.min(limit, changed.size()));
        var left = catalogue
                .history()
                .publicLives(page.stream()
                        .filter(entry -> !entry.isPublic())
                        .map(Entry::id)
                        .toList());
        var checks = catalogue.checks();
        var healths = checks.healthOf(
                page.stream().filter(Entry::isPublic).map(Entry::id).toList());
        var entries = new ArrayList<Object>();
        for (var entry : page) {
            if (entry.isPublic()) entries.add(LinkHealth.with(Unlinked.of(entry, checks), healths.get(entry.id())));
            else if (left.get(entry.id()) instanceof PublicLife life) {
                var gone = life.gone();
                var why = gone == null ? null : told(gone.withdrawal());
                entries.add(new Withdrawn(entry.id(), Status.WITHDRAWN, why, entry.revision()));
            }
        }
        return new Changes(
                revision, entries, changed.size() > limit ? page.getLast().revision() : null);
    }

    /** An id may say much: that of a replacement the public cannot see is not told. */
    private @Nullable Withdrawal told(@Nullable Withdrawal withdrawal) {
        var instead = withdrawal == null ? null : withdrawal.replacement();
        if (withdrawal == null || instead == null) return withdrawal;
        boolean seen = catalogue.entry(instead).filter(EntriesApi::isTold).isPresent();
        return seen ? withdrawal : new Withdrawal(withdrawal.reason(), null);
    }

    /** One that has itself left the guide is asked for in its turn. */
    private static boolean isTold(Entry entry) {
        return entry.isPublic() || entry.status() == Status.WITHDRAWN && entry.audience() == Audience.PUBLIC;
    }

    @Operation(operationId = "entry", summary = "One entry")
    @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            required = true,
            schema = @Schema(type = "string"),
            example = "nhsuk-back-pain")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Entry.class)))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such entry",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "410",
            description = "The entry has left the guide",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemDocument.class)))
    @ApiProblems
    @GetMapping("/api/v1/entries/{id}")
    ResponseEntity<Object> entry(@PathVariable String id, HttpServletRequest request) {
        Asked.of(request).refuse();
        var entry = catalogue.entry(id).filter(Entry::isPublic).orElseThrow(() -> missing(id));
        var checks = catalogue.checks();
        var health = checks.healthOf(List.of(id)).get(id);
        var same =
                entry.revision() + (health == null ? "" : "-" + health.checked().toEpochMilli());
        return ApiAnswer.asOf(
                same, new ServletWebRequest(request), () -> LinkHealth.with(Unlinked.of(entry, checks), health));
    }

    private ApiFault missing(String id) {
        return catalogue.history().everPublic(List.of(id)).isEmpty()
                ? new ApiFault(HttpStatus.NOT_FOUND, "There is no entry with this id.")
                : new ApiFault(HttpStatus.GONE, "This entry has left the guide.");
    }
}

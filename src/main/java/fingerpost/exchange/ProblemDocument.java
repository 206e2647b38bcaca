package fingerpost.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fingerpost.catalogue.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.http.HttpStatus;

/** What is answered to a request that cannot be answered as asked (RFC 9457). */
@Schema(name = "ProblemDocument", description = "Why there is no answer (RFC 9457)")
record ProblemDocument(
        @Schema(example = "about:blank") String type,
        @Schema(example = "Bad Request") String title,
        @Schema(example = "400") int status,

        @Schema(
                description = "What was wrong and what is allowed, for people",
                example = "kind must be one of resource, service.")
        String detail,

        @Schema(description = "Each parameter that was wrong, for programs") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Problem> problems) {

    static ProblemDocument of(HttpStatus status, String detail, List<Problem> problems) {
        return new ProblemDocument("about:blank", status.getReasonPhrase(), status.value(), detail, problems);
    }
}

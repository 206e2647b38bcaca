package fingerpost.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns whatever stops an API request into a problem document, and never more than one sentence of it. */
@RestControllerAdvice(basePackageClasses = ApiFaults.class)
final class ApiFaults {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

    @ExceptionHandler
    ResponseEntity<ProblemDocument> told(ApiFault fault) {
        return answer(fault.document());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unforeseen(Exception thrown) {
        LOG.error("an API request failed", thrown);
        return answer(ProblemDocument.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong on our side; it has been noted.",
                java.util.List.of()));
    }

    private static ResponseEntity<ProblemDocument> answer(ProblemDocument document) {
        return ResponseEntity.status(document.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Cache-Control", "no-store")
                .body(document);
    }
}

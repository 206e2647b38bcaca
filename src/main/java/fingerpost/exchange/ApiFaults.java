package fingerpost.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns whatever stops an API request into a problem document, and never more than one sentence of it. */
@RestControllerAdvice(basePackageClasses = ApiFaults.class)
final class ApiFaults {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> told(ApiFault fault) {
        return answer(fault.document());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(Exception thrown) {
        LOG.error("an API request failed", thrown);
        return answer(ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side; it has been noted."));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail document) {
        return ResponseEntity.status(document.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Cache-Control", "no-store")
                .body(document);
    }
}

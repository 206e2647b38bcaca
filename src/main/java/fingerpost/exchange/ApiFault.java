package fingerpost.exchange;

import fingerpost.catalogue.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** A request to the API that gets a problem document (RFC 9457) instead of an answer. */
final class ApiFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Problem> problems;

    ApiFault(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
        this.problems = List.of();
    }

    /** What was wrong with the parameters: each problem names one and tells what is allowed. */
    ApiFault(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.field() + " " + problem.reason() + ".")
                .collect(Collectors.joining(" ")));
        this.status = HttpStatus.BAD_REQUEST;
        this.problems = List.copyOf(problems);
    }

    ProblemDocument document() {
        return ProblemDocument.of(status, String.valueOf(getMessage()), problems);
    }
}

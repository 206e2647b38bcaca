package fingerpost.exchange;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** How the API's answers are sent. */
final class ApiAnswer {

    private static final Duration FRESH = Duration.ofSeconds(60);

    private ApiAnswer() {}

    /** An answer that stays the same until the catalogue's revision changes; 304 when the reader has it already. */
    static <T> ResponseEntity<T> asOf(long revision, WebRequest request, Supplier<T> answer) {
        return asOf(Long.toString(revision), request, answer);
    }

    /** As {@link #asOf(long, WebRequest, Supplier)}, of an answer that stays the same as long as this does. */
    static <T> ResponseEntity<T> asOf(String same, WebRequest request, Supplier<T> answer) {
        var tag = "\"" + same + "\"";
        boolean known = request.checkNotModified(tag);
        var cached = CacheControl.maxAge(FRESH).cachePublic();
        return known
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                        .eTag(tag)
                        .cacheControl(cached)
                        .build()
                : ResponseEntity.ok()
                        .eTag(tag)
                        .cacheControl(cached)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(answer.get());
    }

    /** An answer that nobody on the way keeps, because the address tells what somebody typed. */
    static <T> ResponseEntity<T> unkept(T answer) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }
}

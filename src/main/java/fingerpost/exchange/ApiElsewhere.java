package fingerpost.exchange;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what no other part of the API does: addresses that are not there, and methods that are not taken. */
@Hidden
@RestController
final class ApiElsewhere {

    private static final List<String> ADDRESSES = List.of(
            "/api/openapi\\.json",
            "/api/v1/search",
            "/api/v1/entries",
            "/api/v1/entries/[^/]+",
            "/api/v1/topics",
            "/api/v1/practices");

    @RequestMapping("/api/**")
    void answer(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        if (ADDRESSES.stream().noneMatch(path::matches)) {
            throw new ApiFault(
                    HttpStatus.NOT_FOUND, "There is nothing at this address; /api/openapi.json lists what there is.");
        }
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        throw new ApiFault(HttpStatus.METHOD_NOT_ALLOWED, "This address can only be read, with GET or HEAD.");
    }
}

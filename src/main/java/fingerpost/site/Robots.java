package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Asks search engines to leave out what people typed and the counted redirect. */
@Controller
final class Robots {

    private static final List<String> LEFT_OUT = List.of(
            "/search",
            "/go/",
            "/api/",
            "/report/",
            "/suggest",
            "/practice/*/search",
            "/practice/*/go/",
            "/practice/*/report/");

    private final Catalogue catalogue;

    Robots(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        var area = catalogue.area();
        var text = new StringBuilder("User-agent: *\n");
        for (var language : area.languages()) {
            var prefix = language.equals(area.firstLanguage()) ? "" : "/" + language;
            for (var path : LEFT_OUT)
                text.append("Disallow: ").append(prefix).append(path).append('\n');
        }
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(text.toString());
    }
}

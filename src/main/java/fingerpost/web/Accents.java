package fingerpost.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The style sheet of each colour, because pages allow no style of their own. */
@Controller
final class Accents {

    private static final String TYPE = "text/css;charset=utf-8";

    /** Where the style of a colour such as #00534d is. */
    static String href(String colour) {
        return "/accents/" + colour.substring(1) + ".css";
    }

    @GetMapping("/accents/{colour:[0-9a-f]{6}}.css")
    void style(@PathVariable String colour, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var css = (".fp-practice{--fp-accent:#" + colour + "}").getBytes(StandardCharsets.UTF_8);
        KeptPage.forever(css, KeptPage.gzip(css), TYPE).send(request, response);
    }
}

package fingerpost.staff;

import fingerpost.access.Everyone;
import fingerpost.web.Frame;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a phone needs to keep the staff pages on its home screen, and to offer them where pages are shared to. */
@Controller
final class HomeScreen {

    @GetMapping("/staff/app.webmanifest")
    @Everyone
    ResponseEntity<Map<String, Object>> manifest(Frame frame) {
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("name", frame.guideName().text() + " " + frame.text("staff.frame.name"));
        manifest.put("short_name", frame.text("staff.frame.name"));
        manifest.put("lang", frame.language());
        manifest.put("id", "/staff");
        manifest.put("start_url", frame.link("/staff"));
        manifest.put("scope", frame.link("/staff"));
        manifest.put("display", "standalone");
        manifest.put("background_color", "#ffffff");
        manifest.put("theme_color", "#00534d");
        var sign = frame.assets().href("sign.svg");
        if (sign != null) {
            manifest.put("icons", List.of(Map.of("src", sign, "sizes", "any", "type", "image/svg+xml")));
        }
        manifest.put(
                "share_target",
                Map.of(
                        "action",
                        frame.link("/staff/add"),
                        "method",
                        "GET",
                        "params",
                        Map.of("url", "url", "text", "text", "title", "title")));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/manifest+json"))
                .body(manifest);
    }
}

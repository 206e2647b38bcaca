package fingerpost.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The style sheet, script and sign, named by their content, held in memory ready to send. */
@Component
public final class Assets {

    private static final String FOLDER = "/assets/";

    /** What other websites name in their pages, and so has an address that never changes. */
    private static final String EMBED = "embed.js";

    private static final String CLASSES = "static/assets/";
    private static final Logger LOG = LoggerFactory.getLogger(Assets.class);
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml");

    private final Map<String, String> names;
    private final Map<String, KeptPage> files = new LinkedHashMap<>();

    Assets() {
        names = manifest();
        for (var file : names.values()) {
            files.put(FOLDER + file, KeptPage.forever(bytes(file), bytes(file + ".gz"), type(file)));
        }
        var embed = names.get(EMBED);
        if (embed != null) {
            files.put("/" + EMBED, KeptPage.lasting(bytes(embed), bytes(embed + ".gz"), type(embed)));
        }
    }

    /** Where a file is, such as guide.css; null when the front end was not built. */
    public @Nullable String href(String name) {
        var file = names.get(name);
        return file == null ? null : FOLDER + file;
    }

    @Nullable
    KeptPage file(String path) {
        return files.get(path);
    }

    private static Map<String, String> manifest() {
        var manifest = new ClassPathResource(CLASSES + "manifest.json");
        if (!manifest.exists()) {
            LOG.warn("The front end was not built into this program: its pages have no style");
            return Map.of();
        }
        try (var json = manifest.getInputStream()) {
            return JsonMapper.shared().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(String file) {
        try {
            return new ClassPathResource(CLASSES + file).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String type(String file) {
        return TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
    }
}

package fingerpost.staff;

import fingerpost.RunningGuide;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that anybody may ask for without signing in, as the running guide itself tells them. */
@NullMarked
final class PublicAddresses {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)(?:[^{}]|\\{[^}]*})*}");

    /** What a part of an address may be, by what its pattern calls it; one called otherwise may be any of these. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "id",
                    Stream.concat(Secrets.SEEN_IDS.stream(), Secrets.HIDDEN_IDS.stream())
                            .toList(),
            "slug", List.of("mine", "back-pain", "qzleaktopic", "qzleakdrafttopic", "for-staff"),
            "topic", List.of("back-pain", "qzleaktopic"),
            "ending", List.of("atom", "rss", "json"),
            "colour", List.of("00534d"));

    /** What the handler mapping does not tell. */
    private static final List<String> BESIDES = List.of(
            "/embed.js", "/api/openapi.json", "/health/live", "/health/ready", "/metrics", "/sitemap.xml", "/nothing");

    private static final List<String> QUERIES = List.of(
            "q=back+pain",
            "q=qzleaktitle",
            "q=qzleaktitel",
            "q=qzleaktopik",
            "q=bakc+pane&postcode=CF14+4XW",
            "kind=service&postcode=CF14+4XW",
            "q=back+pain&practice=mine",
            "q=poen+cefn&lang=cy",
            "since=0",
            "page=2",
            "postcode=CF14+4XW",
            "id=for-staff",
            "pick=for-staff&pick=back",
            "url=http://localhost/entries/for-staff",
            "url=http://localhost/practice/mine/&format=json");

    private PublicAddresses() {}

    static List<String> of(RunningGuide guide) {
        var mapping = guide.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var plain = new LinkedHashSet<String>(BESIDES);
        plain.addAll(patterns(mapping, RequestMethod.GET));
        var all = new ArrayList<String>();
        for (var path : plain) {
            all.add(path);
            if (path.startsWith("/api/")) continue;
            all.add("/cy" + path);
            if (path.startsWith("/practice/")) continue;
            // a practice's view is made alike in both languages
            all.add((all.size() % 2 == 0 ? "" : "/cy") + "/practice/mine" + path);
        }
        // what is asked for besides; a page that does not know it must not mind
        mapping.getHandlerMethods().keySet().forEach(info -> {
            for (var path : info.getPatternValues()) {
                if (path.contains("{") || path.contains("*") || path.startsWith("/staff")) continue;
                for (var query : QUERIES) all.add(path + "?" + query);
            }
        });
        return all;
    }

    /** Every address that a form of the public may be sent to. */
    static List<String> forms(RunningGuide guide) {
        var mapping = guide.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return List.copyOf(patterns(mapping, RequestMethod.POST));
    }

    private static Set<String> patterns(RequestMappingHandlerMapping mapping, RequestMethod method) {
        var patterns = new LinkedHashSet<String>();
        mapping.getHandlerMethods().keySet().forEach(info -> {
            var methods = info.getMethodsCondition().getMethods();
            if (!methods.isEmpty() && !methods.contains(method)) return;
            for (var pattern : info.getPatternValues()) {
                if (!pattern.startsWith("/staff")) patterns.addAll(filled(pattern.replace("**", "nothing")));
            }
        });
        return patterns;
    }

    /** The pattern with each variable being each of what it may be. */
    private static Set<String> filled(String pattern) {
        var variable = VARIABLE.matcher(pattern);
        if (!variable.find()) return Set.of(pattern);
        var filled = new LinkedHashSet<String>();
        var parts = PARTS.getOrDefault(
                variable.group(1),
                PARTS.values().stream().flatMap(List::stream).distinct().toList());
        for (var part : parts) filled.addAll(filled(variable.replaceFirst(part)));
        return filled;
    }
}

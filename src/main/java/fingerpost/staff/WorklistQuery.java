package fingerpost.staff;

import fingerpost.catalogue.Want;
import fingerpost.catalogue.WantKind;
import fingerpost.web.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What part of the worklist an address asks for.
 *
 * @param open the key of the one that is shown in full, or null
 */
public record WorklistQuery(
        boolean mine,
        @Nullable WantKind kind,
        int page,
        @Nullable String open) {

    static WorklistQuery of(Map<String, String> asked) {
        return new WorklistQuery(
                "true".equals(asked.get("mine")),
                WantKind.of(asked.getOrDefault("kind", "")).orElse(null),
                Paging.number(asked.get("page")),
                asked.get("open"));
    }

    /** The same from the query as one string. */
    static WorklistQuery of(String query) {
        var asked = new LinkedHashMap<String, String>();
        for (var pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) asked.putIfAbsent(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return of(asked);
    }

    boolean shows(Want want, String account) {
        return (kind == null || kind == want.kind()) && (!mine || account.equals(want.assignee()));
    }

    public WorklistQuery of(@Nullable WantKind other, boolean onlyMine) {
        return new WorklistQuery(onlyMine, other, 1, null);
    }

    public WorklistQuery onPage(int number) {
        return new WorklistQuery(mine, kind, number, null);
    }

    public WorklistQuery opening(@Nullable String key) {
        return new WorklistQuery(mine, kind, page, key);
    }

    /** As an address has it, without its question mark. */
    public String query() {
        var parts = new ArrayList<String>();
        if (mine) parts.add("mine=true");
        if (kind != null) parts.add("kind=" + kind.word());
        if (page > 1) parts.add("page=" + page);
        if (open != null) parts.add("open=" + URLEncoder.encode(open, StandardCharsets.UTF_8));
        return String.join("&", parts);
    }

    /** The path with the query. */
    public String path() {
        var query = query();
        return query.isEmpty() ? "/staff" : "/staff?" + query;
    }

    List<Want> of(List<Want> all, String account) {
        return all.stream().filter(want -> shows(want, account)).toList();
    }
}

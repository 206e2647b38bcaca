package fingerpost.staff;

import fingerpost.catalogue.EntryFilter;
import fingerpost.catalogue.EntryOrder;
import fingerpost.catalogue.Problem;
import fingerpost.catalogue.Refused;
import fingerpost.web.Paging;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a list of entries is asked for in its address: a filter, an order, and a page. */
record ListQuery(EntryFilter filter, EntryOrder order, boolean descending, int page, List<Problem> problems) {

    private static final String SORT = "sort";
    private static final String DOWN = "down";

    /** Reads an address's query; what is wrong is told and left out. */
    static ListQuery of(Map<String, String> asked) {
        var order = EntryOrder.TITLE;
        for (var one : EntryOrder.values()) if (one.word().equals(asked.get(SORT))) order = one;
        int page = Paging.number(asked.get("page"));
        boolean down = "true".equals(asked.get(DOWN));
        try {
            return new ListQuery(EntryFilter.of(asked), order, down, page, List.of());
        } catch (Refused why) {
            var fine = new LinkedHashMap<>(asked);
            why.problems().forEach(problem -> fine.remove(problem.field()));
            return new ListQuery(EntryFilter.of(fine), order, down, page, why.problems());
        }
    }

    /** The same from the query as one string. */
    static ListQuery of(String query) {
        var asked = new LinkedHashMap<String, String>();
        for (var pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) asked.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return of(asked);
    }

    private static String decoded(String words) {
        try {
            return URLDecoder.decode(words, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAnEscape) {
            return "";
        }
    }

    /** As an address has it, without the page. */
    String query() {
        var all = new LinkedHashMap<>(filter.asked());
        if (order != EntryOrder.TITLE || descending) all.put(SORT, order.word());
        if (descending) all.put(DOWN, "true");
        return all.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    String onPage(int number) {
        var query = query();
        return "?" + (query.isEmpty() ? "" : query + "&") + "page=" + number;
    }

    /** The same sorted by this, or the other way round when it already is. */
    String sortedBy(EntryOrder by) {
        return "?" + new ListQuery(filter, by, by == order && !descending, 1, List.of()).query();
    }

    String asked(String name) {
        return filter.asked().getOrDefault(name, "");
    }
}

package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.web.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picking results for a handout. What is picked stands in the address, as everything that a search is made of.
 *
 * @param staff whether it began on a staff page, and goes on there
 * @param picked the ids of what is picked
 * @param before what was picked before and is not among the results
 */
record Picking(boolean staff, Set<String> picked, List<Pointer> before) {

    /** The parameter that asks for it: yes, or staff. */
    private static final String PARAMETER = "handout";

    private static final String STAFF = "staff";

    /** More than a handout holds, so that what is too many can be told. */
    private static final int MOST = 30;

    /** Null when nothing is to be picked. */
    static @Nullable Picking of(
            HttpServletRequest request,
            List<Pointer> results,
            InView inView,
            Pointers pointers,
            Catalogue catalogue,
            Frame frame) {
        if (!isAsked(request)) return null;
        var wanted = request.getParameter(PARAMETER);
        var picks = request.getParameterValues("pick");
        var ids = new LinkedHashSet<>(Arrays.asList(picks == null ? new String[0] : picks));
        var there = catalogue.entries(ids.stream().limit(MOST).toList());
        var entries = ids.stream()
                .map(there::get)
                .filter(entry -> entry != null && inView.shows(entry))
                .toList();
        var shown = results.stream().map(Pointer::id).toList();
        return new Picking(
                wanted.equals(STAFF),
                new LinkedHashSet<>(entries.stream().map(Entry::id).toList()),
                entries.stream()
                        .filter(entry -> !shown.contains(entry.id()))
                        .map(entry -> pointers.of(entry, frame, null))
                        .toList());
    }

    static boolean isAsked(HttpServletRequest request) {
        var wanted = request.getParameter(PARAMETER);
        return wanted != null && !wanted.isBlank();
    }

    /** What an address of another search must carry on. */
    public String carried() {
        var carried = new StringBuilder("&" + PARAMETER + "=" + word());
        for (var id : picked) carried.append("&pick=").append(URLEncoder.encode(id, StandardCharsets.UTF_8));
        return carried.toString();
    }

    /** As the address tells it. */
    public String word() {
        return staff ? STAFF : "yes";
    }
}

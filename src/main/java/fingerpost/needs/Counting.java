package fingerpost.needs;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Searched;
import fingerpost.search.Alike;
import fingerpost.web.Searching;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts searches by month and topic, and the words of those that enough people make. */
@Component
final class Counting implements Searching {

    /** Words waiting to be enough people's; what is heard seldom makes way for what is heard often. */
    private static final int MOST_HEARD = 20_000;

    private record Key(YearMonth month, String language, String words) {}

    private record Known(YearMonth month, Set<String> words) {}

    private final Catalogue catalogue;
    private final Clock clock;
    private final Networks networks = new Networks();
    private final Cache<Key, Heard> heard = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST_HEARD)
            .build();
    private volatile Known known = new Known(YearMonth.of(1970, 1), Set.of());

    Counting(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public void searched(HttpServletRequest request, String text, String language, int found, String topic) {
        if (!isPerson(request)) return;
        var today = LocalDate.now(clock);
        var month = YearMonth.from(today);
        catalogue.searched().count(month, topic, new Searched.Times(1, found > 0 ? 1 : 0, 0));
        var words = PlainWords.of(text);
        if (words == null) return;
        keep(month, language, words, heard(month, language, words).searched(network(request, today), today, found > 0));
    }

    @Override
    public void missed(HttpServletRequest request, String text, String language, String topic) {
        var today = LocalDate.now(clock);
        var month = YearMonth.from(today);
        var words = PlainWords.of(text);
        catalogue.searched().count(month, topic, new Searched.Times(0, 0, 1));
        if (words == null) return;
        keep(month, language, words, heard(month, language, words).missed(network(request, today), today));
    }

    private void keep(YearMonth month, String language, String words, Searched.Times more) {
        if (more.equals(Searched.Times.NONE)) return;
        var said = new Searched.Said(month, language, words, Alike.gist(language, words));
        catalogue.searched().count(said, more);
    }

    private Heard heard(YearMonth month, String language, String words) {
        var now = knownIn(month);
        return heard.get(new Key(month, language, words), _ -> new Heard(now.contains(language + " " + words)));
    }

    /** What was written before a restart, or by another node, is known to be many people's this month. */
    private Set<String> knownIn(YearMonth month) {
        var now = known;
        if (!now.month().equals(month)) {
            now = new Known(month, catalogue.searched().known(month));
            known = now;
            heard.asMap().keySet().removeIf(key -> !key.month().equals(month));
        }
        return now.words();
    }

    private long network(HttpServletRequest request, LocalDate today) {
        var address = request.getRemoteAddr();
        return networks.of(address == null ? "" : address, today);
    }

    /** Looking ahead is not searching. */
    private static boolean isPerson(HttpServletRequest request) {
        var purpose = request.getHeader("Sec-Purpose");
        return request.getMethod().equals("GET") && (purpose == null || !purpose.contains("prefetch"));
    }
}

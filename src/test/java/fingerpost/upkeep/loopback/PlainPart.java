package fingerpost.upkeep.loopback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/**
 * Serves the part of the loopback web that every link checker can be asked about, until it is stopped: pages, redirects,
 * missing pages, soft 404s and walls against programs, on addresses instead of names, because the others cannot be told
 * where a name is. Every page is made when it is asked for, so that fifty thousand cost no memory.
 *
 * <p>Arguments: how many links, over how many addresses, and a file for the list. Each line of it is an address, a tab
 * and what is really so; the links of one host are spread evenly through it. Prints READY once it can be asked.
 */
@NullMarked
public final class PlainPart {

    /** Those that name themselves: a bare 403 of one page alone says that this page is kept back, and of no wall. */
    private static final List<Answer> WALLS = Walls.REPORTED.entrySet().stream()
            .filter(wall -> !wall.getKey().contains(" all "))
            .filter(wall -> !wall.getKey().startsWith("all "))
            .map(Map.Entry::getValue)
            .toList();

    private PlainPart() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int links = Integer.parseInt(arguments[0]);
        int hosts = Integer.parseInt(arguments[1]);
        var web = LoopbackWeb.open(hosts);
        var lines = fill(web, links, hosts).stream()
                .map(link -> link.address() + "\t" + link.truth())
                .toList();
        Files.write(Path.of(arguments[2]), lines);
        System.out.println("READY " + web.port());
        Thread.currentThread().join();
    }

    /** Fills the web with links of many kinds, mixed alike however many there are; each address has all of them. */
    public static List<LoopbackLink> fill(LoopbackWeb web, int links, int hosts) {
        var all = new ArrayList<LoopbackLink>();
        for (int i = 0; i < links; i++) all.add(link(web, "127.0.0." + (1 + i % hosts), i, (i / hosts * 37) % 100));
        return List.copyOf(all);
    }

    private static LoopbackLink link(LoopbackWeb web, String host, int number, int kind) {
        var path = "/page/" + number + ".html";
        var page = page(number);
        if (kind < 72) return here(web, host, path, page, Truth.FINE, "page");
        if (kind < 80) {
            var next = "/pages/" + number + ".html";
            web.page(host, next, page);
            return here(web, host, path, Answer.sendsOn(kind % 2 == 0 ? 301 : 308, next), Truth.MOVED, "moved");
        }
        if (kind < 84) {
            var next = "/pages/" + number + ".html";
            web.page(host, next, page);
            return here(web, host, path, Answer.sendsOn(302, next), Truth.TEMPORARY, "sent on for now");
        }
        if (kind < 90) return here(web, host, path, Answer.status(404, ""), Truth.MISSING, "404");
        if (kind < 92) return here(web, host, path, Answer.status(410, ""), Truth.GONE, "410");
        if (kind < 93) return here(web, host, path, Answer.status(500, ""), Truth.FAULTY, "500");
        if (kind < 97) {
            var soft = List.copyOf(MissingPages.REPORTED.values()).get(number % 4);
            return here(web, host, path, MissingPages.answer(soft, "Valley Trust"), Truth.SOFT_MISSING, "soft 404");
        }
        return here(web, host, path, WALLS.get(number % WALLS.size()), Truth.BOT_WALL, "wall");
    }

    private static LoopbackLink here(
            LoopbackWeb web, String host, String path, Answer answer, Truth truth, String template) {
        web.page(host, path, answer);
        return new LoopbackLink(
                java.net.URI.create("http://" + host + ":" + web.port() + path),
                truth,
                false,
                Half.REPORTED,
                template,
                List.of());
    }

    private static Answer page(int number) {
        return visit -> {
            var random = new Random(number);
            var topics = ReportedTopics.ALL;
            var topic = topics.get(random.nextInt(topics.size()));
            var content = random.nextInt(4) == 0 ? topic.welsh(random) : topic.english(random);
            var skins = List.copyOf(ReportedSkins.ALL.values());
            Answer.html(skins.get(number % skins.size()).page("Valley Trust", content))
                    .to(visit);
        };
    }
}

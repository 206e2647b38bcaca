package fingerpost.upkeep.loopback;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The websites of one half, and the links to them. */
@NullMarked
final class Ground {

    private static final List<String> NAMES = List.of(
            "afonwen",
            "brynteg",
            "coedmawr",
            "dolgarreg",
            "eglwysfach",
            "ffynnonlas",
            "glanrafon",
            "hafodwen",
            "llanbedw",
            "maesglas",
            "nantyderi",
            "pantyfedwen",
            "rhosgoch",
            "tremynfa",
            "ynysddu");
    private static final List<String> ENDINGS =
            List.of(".org.uk", ".co.uk", ".com", ".wales", ".cymru", ".org", ".nhs.uk", ".gov.uk", ".net");
    private static final int SITES = 36;
    static final String SECURE_TUNING = "diogel-a.org.uk";
    static final String SECURE_REPORTED = "diogel-b.org.uk";
    static final String SECURE_FRESH = "diogel-c.org.uk";
    static final String SECURE_UNSEEN = "diogel-d.org.uk";

    // what a website that is well may do where it has no page
    private static final List<String> FRESH_MISSING = List.of(
            "theme: does not seem to exist",
            "CMS: requested page",
            "bilingual",
            "to the front",
            "to an error path",
            "empty search in place",
            "to a search",
            "Welsh: cannot be found",
            "to a page for missing ones",
            "CMS's own 404 text",
            "script's warning",
            "studio: looking for");

    final LoopbackWeb web;
    final Doors doors;
    final Half half;
    final Random random;
    final List<LoopbackLink> links = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final Map<Map<String, ?>, Integer> turns = new IdentityHashMap<>();
    private int made;
    private int asked;

    Ground(LoopbackWeb web, Doors doors, Half half, long seed) {
        this.web = web;
        this.doors = doors;
        this.half = half;
        this.random = new Random(seed);
        var kinds = switch (half) {
            case TUNING, REPORTED -> List.copyOf(missing().values());
            case FRESH -> FRESH_MISSING;
            case UNSEEN -> UnseenMissing.OF_SOUND_SITES;
        };
        for (int i = 0; i < SITES; i++) {
            sites.add(newSite(i % 3 == 0 ? kinds.get(i / 3 % kinds.size()) : null));
        }
    }

    boolean isTuning() {
        return half == Half.TUNING;
    }

    Map<String, String> missing() {
        return isTuning() ? MissingPages.TUNING : MissingPages.REPORTED;
    }

    private Map<String, Skin> skins() {
        return switch (half) {
            case TUNING -> TuningSkins.ALL;
            case REPORTED -> ReportedSkins.ALL;
            case FRESH -> FreshSkins.ALL;
            case UNSEEN -> UnseenSkins.ALL;
        };
    }

    private String letter() {
        return List.of("a", "b", "c", "d").get(half.ordinal());
    }

    /** A website of its own, with a front page. */
    Site newSite(@Nullable String missing) {
        int number = made++;
        var word = NAMES.get(number % NAMES.size());
        var host =
                (number % 2 == 0 ? "www." : "") + word + "-" + letter() + number + ENDINGS.get(number % ENDINGS.size());
        var name = Character.toUpperCase(word.charAt(0)) + word.substring(1) + " "
                + List.of("Health", "Trust", "Surgery", "Wellbeing", "Council").get(number % 5);
        var skin = List.copyOf(skins().keySet()).get(number % skins().size());
        var site = new Site(host, name, requireNonNull(skins().get(skin)), skin, missing);
        web.page(host, "/", site.page(front(name)));
        if (half == Half.FRESH) {
            web.unknown(host, freshUnknown(site));
        } else if (half == Half.UNSEEN) {
            web.unknown(host, unseenUnknown(site));
        } else if (missing != null) {
            var answer = MissingPages.answer(missing, name);
            web.unknown(host, answer);
            // what is shown for every path is the front page
            if (missing.contains("Welcome to %S") || missing.contains("our valley")) web.page(host, "/", answer);
        }
        return site;
    }

    private Answer freshUnknown(Site site) {
        var content = front(site.name());
        var kind = site.missing();
        if (kind == null) {
            var words = Content.of("Page not found", "en", "Check the address, or go to the home page.");
            return Answer.html(404, "", site.skin().page(site.name(), words));
        }
        var shown = FreshMissing.SHOWN.get(kind);
        var turn = shown != null ? shown : requireNonNull(FreshMissing.SENT.get(kind));
        return turn.of(this, site, "/no-such-page", content);
    }

    private Answer unseenUnknown(Site site) {
        return UnseenMissing.unknown(site.missing()).of(this, site, "/no-such-page", front(site.name()));
    }

    private static Content front(String name) {
        return Content.of(
                name + " home",
                "en",
                "Welcome to " + name
                        + ".|#Our services|Find a clinic, a leaflet or a group near you.|#News|Flu vaccinations begin in October.|#Contact|Reception is open on weekdays.");
    }

    /** One that the certificates are for. */
    Site secureSite() {
        var plain = newSite(null);
        var host = "s" + made++ + "."
                + List.of(SECURE_TUNING, SECURE_REPORTED, SECURE_FRESH, SECURE_UNSEEN)
                        .get(half.ordinal());
        web.first(host);
        return new Site(host, plain.name(), plain.skin(), plain.skinName(), null);
    }

    /** One whose name anybody may register: nobody is sent to a public body by a hijacker. */
    Site openSite() {
        var site = newSite(null);
        while (site.host().endsWith(".nhs.uk") || site.host().endsWith(".gov.uk")) site = newSite(null);
        return site;
    }

    Site site() {
        return sites.get(asked++ % sites.size());
    }

    /** One that says 404 where it has no page. */
    Site honestSite() {
        var site = site();
        while (site.missing() != null) site = site();
        return site;
    }

    Content content() {
        if (half == Half.FRESH) return FreshTopics.any(random);
        if (half == Half.UNSEEN) return UnseenTopics.any(random);
        var topics = isTuning() ? TuningTopics.ALL : ReportedTopics.ALL;
        var topic = topics.get(random.nextInt(topics.size()));
        return random.nextInt(4) == 0 ? topic.welsh(random) : topic.english(random);
    }

    /** A path that nothing else has. */
    String path(Content content) {
        int number = made++;
        if (half == Half.FRESH) return FreshTopics.path(content, number);
        if (half == Half.UNSEEN) return UnseenTopics.path(content, number);
        return switch (number % 4) {
            case 0 -> "/health/" + content.slug() + "-" + number + "/";
            case 1 -> "/" + content.slug() + number + ".html";
            case 2 -> "/page.php?id=" + number;
            default -> "/" + content.language() + "/conditions/" + content.slug() + "/" + number;
        };
    }

    <T> Map.Entry<String, T> anyOf(Map<String, T> templates) {
        int turn = turns.merge(templates, 1, Integer::sum);
        return List.copyOf(templates.entrySet()).get(turn % templates.size());
    }

    String url(Site site, String path) {
        return site.at(doors.plain(), path);
    }

    void link(String url, Truth truth, boolean rots, String template, Content content) {
        var title = content.title();
        var titles = random.nextInt(3) == 0
                ? List.of(content.isWelsh() ? "Gwybodaeth am " + title : "Help with " + title)
                : List.of(title);
        links.add(new LoopbackLink(URI.create(url), truth, rots, half, template, titles));
    }
}

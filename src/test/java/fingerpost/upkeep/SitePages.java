package fingerpost.upkeep;

import fingerpost.upkeep.Fetched.Body;
import fingerpost.upkeep.Fetched.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/**
 * Pages as unlike websites make them, around main text that is known. The templates are files; what stands between
 * {{ and }} is filled in, {{main}} by the text and the rest by what such websites change from day to day.
 */
@NullMarked
final class SitePages {

    static final List<String> TUNED = List.of(
            "health",
            "government",
            "wordpress",
            "council",
            "charity",
            "tables",
            "wales",
            "soup",
            "trust",
            "surgery",
            "library",
            "magazine",
            "cyngor",
            "wiki",
            "hospice",
            "school",
            "forum",
            "bwrdd",
            "pharmacy",
            "intranet");
    static final List<String> REPORTED = List.of("clinic", "leaflets", "portal", "elusen");

    /** Those of websites that are in Welsh only. */
    static final List<String> WELSH = List.of("wales", "cyngor", "bwrdd", "elusen");

    private static final List<String> PLACES = List.of(
            "Home",
            "About us",
            "Conditions A to Z",
            "Live well",
            "Care and support",
            "News",
            "Jobs",
            "Contact us",
            "Find a service",
            "Your rights",
            "Mental health",
            "Pregnancy",
            "Events",
            "Volunteering",
            "Accessibility",
            "Hafan",
            "Amdanom ni",
            "Cysylltu",
            "Newyddion",
            "Gwasanaethau");
    private static final List<String> ADVERTS = List.of(
            "Half price vitamins this week only at your nearest shop, while stocks last.",
            "New shoes for old feet: try our soft range and walk on air today.",
            "Switch your energy supplier now and get a kettle for nothing.");

    private SitePages() {}

    static String template(String name) {
        var path = "/upkeep/templates/" + (TUNED.contains(name) ? "tuned/" : "reported/") + name + ".html";
        return text(path);
    }

    static String text(String path) {
        try (var file = Objects.requireNonNull(SitePages.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A page with this text; what surrounds it is another for another day. */
    static String page(String template, String language, List<Section> sections, int day) {
        var random = new Random(day * 31L + template.hashCode());
        var values = new TreeMap<String, String>();
        values.put("language", language);
        values.put("title", sections.getFirst().heading());
        values.put("main", main(sections));
        values.put("menu", items(random, "li"));
        values.put("related", items(random, "li"));
        values.put("bars", items(random, "div"));
        values.put("advert", ADVERTS.get(random.nextInt(ADVERTS.size())));
        values.put("date", 1 + random.nextInt(28) + " " + (language.equals("cy") ? "Mai " : "May ") + (2020 + day % 6));
        values.put(
                "next", 1 + random.nextInt(28) + " " + (language.equals("cy") ? "Mai " : "June ") + (2027 + day % 6));
        values.put("year", Integer.toString(2020 + day % 6));
        values.put("n", Integer.toString(100 + random.nextInt(9_000)));
        values.put("d", Integer.toString(random.nextInt(10)));
        values.put("session", Long.toHexString(random.nextLong() | Long.MIN_VALUE));
        var html = template(template);
        for (var one : values.entrySet()) html = html.replace("{{" + one.getKey() + "}}", one.getValue());
        return html;
    }

    private static String items(Random random, String element) {
        var items = new StringBuilder();
        for (int i = 0, n = 5 + random.nextInt(4); i < n; i++) {
            var place = PLACES.get(random.nextInt(PLACES.size()));
            items.append("<%1$s><a href=\"/%2$d\">%3$s</a></%1$s>".formatted(element, random.nextInt(99), place));
        }
        return items.toString();
    }

    private static String main(List<Section> sections) {
        var main = new StringBuilder();
        for (var section : sections) {
            var level = main.isEmpty() ? "h1" : "h2";
            main.append("<%1$s>%2$s</%1$s>\n".formatted(level, section.heading()));
            boolean list =
                    section.lines().size() > 2 && section.lines().stream().allMatch(one -> one.length() < 60);
            if (list) main.append("<ul>");
            for (var line : section.lines())
                main.append((list ? "<li>%s</li>" : "<p>%s</p>\n").formatted(line.replace("&", "&amp;")));
            if (list) main.append("</ul>");
        }
        return main.toString();
    }

    static final PageReader READER = new PageReader(
            new GuardedClient(AddressRanges.parse("127.0.0.0/8"), "https://guide.example/about"),
            () -> List.of("en", "cy"));

    static PageSeen seen(String html) {
        return Objects.requireNonNull(READER.seen(fetched(html), PageSeen.Headers.NONE));
    }

    static Page fetched(String html) {
        var body = new Body(html.getBytes(StandardCharsets.UTF_8));
        return new Page(
                URI.create("https://site.example/a/page"), List.of(), 200, "text/html", "utf-8", null, null, body);
    }

    /** A text to put changes into: its own words, and more under the heading that is asked for. */
    static List<Section> text(String language, String heading, String words) {
        var sections = new ArrayList<Section>();
        for (var one : BASE.getOrDefault(language, List.of())) {
            var lines = new ArrayList<>(one.lines());
            if (one.heading().equals(heading) && !words.isEmpty()) lines.add(1, words);
            sections.add(new Section(one.heading(), lines));
        }
        return sections;
    }

    private static Section section(String heading, String... lines) {
        return new Section(heading, List.of(lines));
    }

    private static final Map<String, List<Section>> BASE = Map.of(
            "en",
            List.of(
                    section(
                            "Looking after a sore elbow",
                            "A sore elbow is common in people who lift, paint or play racket games, and in new parents.",
                            "Most people get better by themselves within a year, and simple things help while you wait."),
                    section(
                            "What it is",
                            "The tendon that fixes the muscles of your forearm to the bone becomes painful after heavy use.",
                            "It hurts when you grip, turn a key or lift a kettle. The pain may spread down towards your wrist.",
                            "It is not a sign of arthritis, and it does no lasting harm to the joint."),
                    section(
                            "How to take it",
                            "Read the leaflet in the packet before you begin, and ask a pharmacist whatever you are not sure of.",
                            "Take the medicine with or just after food, and swallow it whole with a glass of water."),
                    section(
                            "What you can do",
                            "Rest it from what hurts",
                            "Put something cold on it",
                            "Carry bags close to you",
                            "Do the stretches below"),
                    section(
                            "Who can get it",
                            "The clinic sees people from the whole of the county and from the towns along the coast.",
                            "Bring something that shows your name and where your home is when you come for the first time."),
                    section(
                            "When it is open",
                            "You do not have to book. We see people in the order in which they come through the door.",
                            "It is quieter in the early part of the day than it is at lunch."),
                    section(
                            "Who to contact",
                            "Talk to the team about anything that worries you, and tell them when something is not clear.",
                            "You can write to us as well, and we will answer your letter within a month of getting it.")),
            "cy",
            List.of(
                    section(
                            "Gofalu am benelin poenus",
                            "Mae penelin poenus yn gyffredin ymysg pobl sy’n codi pethau trwm, yn peintio neu’n chwarae tennis.",
                            "Mae’r rhan fwyaf o bobl yn gwella ohonyn nhw eu hunain cyn pen blwyddyn, ac mae pethau syml yn helpu."),
                    section(
                            "Beth ydyw",
                            "Mae’r tendon sy’n cysylltu cyhyrau eich braich â’r asgwrn yn mynd yn boenus ar ôl gwaith trwm.",
                            "Mae’n brifo wrth i chi afael, troi allwedd neu godi tegell. Gall y boen ledu tuag at eich arddwrn.",
                            "Nid yw’n arwydd o arthritis, ac nid yw’n gwneud niwed parhaol i’r cymal."),
                    section(
                            "Sut i’w gymryd",
                            "Darllenwch y daflen sydd yn y pecyn cyn dechrau, a gofynnwch i fferyllydd os nad ydych yn siŵr.",
                            "Llyncwch y feddyginiaeth yn gyfan gyda gwydraid o ddŵr, ar ôl bwyd os gallwch chi."),
                    section(
                            "Pwy all ei gael",
                            "Mae’r clinig yn gweld pobl o’r sir gyfan ac o’r trefi ar hyd yr arfordir.",
                            "Dewch â rhywbeth sy’n dangos eich enw a’ch cartref pan fyddwch yn dod am y tro cyntaf."),
                    section(
                            "Pryd mae ar agor",
                            "Does dim angen trefnu ymlaen llaw. Rydym yn gweld pobl yn y drefn y maen nhw’n cyrraedd.",
                            "Mae’n dawelach yn gynnar nag y mae amser cinio."),
                    section(
                            "Pwy i gysylltu â nhw",
                            "Siaradwch â’r tîm am unrhyw beth sy’n eich poeni, a dywedwch wrthyn nhw os nad yw rhywbeth yn glir.",
                            "Gallwch ysgrifennu atom ni hefyd, ac fe gewch chi ateb gennym o fewn y mis.")));
}

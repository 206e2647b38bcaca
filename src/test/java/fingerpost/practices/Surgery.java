package fingerpost.practices;

import fingerpost.RunningGuide;
import fingerpost.access.AccessSettings;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.LinkStories;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Notice;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.PracticeView;
import fingerpost.catalogue.Samples;
import fingerpost.catalogue.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** A guide at its own address with a few entries, and the practice "riverside", which pins one and hides another. */
@NullMarked
final class Surgery implements AutoCloseable {

    private final RunningGuide guide;
    private final Catalogue catalogue;
    final Entry back;
    final Entry asthma;
    final Entry unwanted;
    final Entry stolen;
    final Entry closed;

    private Surgery(RunningGuide guide) {
        this.guide = guide;
        this.catalogue = guide.installation().catalogue();
        back = entry("Back pain", "https://www.nhs.example/back-pain", "back-pain", "What helps, and when to be seen.");
        asthma = entry(
                "Asthma & \"wheeze\" <in> children", "https://nhs.example/asthma", "asthma", "Poen & <b>chwiban</b>.");
        unwanted = entry("Private scans", "https://scans.example/", "scans", "Sold by somebody.");
        stolen = entry("Old charity", "https://charity.example/", "back-pain", "A charity that was.");
        var leaving = entry("Winter clinic", "https://clinic.example/", "asthma", "Open until March.");
        closed = catalogue.withdraw(
                leaving.id(),
                Localised.of(Map.of("en", "The clinic has closed.", "cy", "Mae’r clinig wedi cau.")),
                asthma.id(),
                "ann");
        LinkStories.found(
                catalogue, Instant.parse("2026-11-20T12:00:00Z"), "https://charity.example/", Verdict.HIJACKED);
        catalogue
                .named()
                .describe(
                        Practice.named(
                                        "riverside",
                                        Localised.of(Map.of("en", "Riverside Surgery", "cy", "Meddygfa Glan yr Afon")))
                                .showing(new PracticeView(
                                        Localised.in("en", "Start here before you ring."),
                                        List.of(back.id()),
                                        new TreeSet<>(List.of(unwanted.id())),
                                        List.of("asthma"),
                                        new TreeSet<>(),
                                        List.of(
                                                notice("flu", "Flu jabs on Saturday", LocalDate.now(), null),
                                                notice(
                                                        "old",
                                                        "Closed for Easter",
                                                        LocalDate.of(2020, 4, 1),
                                                        LocalDate.of(2020, 4, 5))),
                                        "#7a1f5c",
                                        List.of())),
                        "ann");
        guide.untilFound();
    }

    static Surgery open() {
        int port = RunningGuide.freePort();
        return new Surgery(RunningGuide.with(port, AccessSettings.at("http://localhost:" + port)));
    }

    private static Notice notice(
            String id, String words, LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        return new Notice(id, Localised.in("en", words), null, from, until);
    }

    private Entry entry(String title, String url, String topic, String summary) {
        return catalogue.publish(
                Samples.resource(title, url, topic)
                        .but()
                        .summary(Localised.in("en", summary))
                        .build(),
                "ann");
    }

    RunningGuide guide() {
        return guide;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public void close() {
        guide.close();
    }
}

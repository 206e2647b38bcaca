package fingerpost.feedback;

import fingerpost.RunningGuide;
import fingerpost.SettableClock;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Documents;
import fingerpost.catalogue.RedFlag;
import fingerpost.catalogue.Want;
import fingerpost.catalogue.WantKind;
import fingerpost.exchange.OneLine;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.node.ObjectNode;

/** A guide with a page, a clinic and a red flag, whose clock is set on between presses. */
@NullMarked
final class SaidGuide implements AutoCloseable {

    static final String PAGE = "sleep-page";
    static final String CLINIC = "sleep-clinic";

    final SettableClock clock = new SettableClock(Instant.parse("2026-05-03T09:00:00Z"), ZoneId.of("Europe/London"));
    final RunningGuide guide = RunningGuide.at(clock);

    SaidGuide() {
        var catalogue = catalogue();
        catalogue
                .named()
                .landTopics(List.of(OneLine.topic(line("{\"id\":\"sleep\",\"title\":\"Sleep\"}"), "en")), "test");
        publish("""
                {"id":"sleep-page","title":"Sleeping better","url":"https://example.org/sleep","summary":"Sleep.",
                 "why":"Short.","topics":["sleep"]}""");
        publish("""
                {"id":"sleep-clinic","kind":"service","title":"Sleep clinic","summary":"Helps with sleep.","why":"Ours.","topics":["sleep"],
                 "service":{"phone":"029 2018 0999","postcode":"CF14 4XW","address":"1 Long Road"}}""");
    }

    void publish(String json) {
        catalogue().publish(OneLine.entry(line(json), null, "en"), "test");
    }

    static ObjectNode line(String json) {
        return (ObjectNode) Documents.MAPPER.readTree(json);
    }

    Catalogue catalogue() {
        return guide.installation().catalogue();
    }

    RedFlag flag(String slug) {
        var flag = catalogue().redFlags().get(slug);
        if (flag == null)
            throw new AssertionError(
                    "no rule " + slug + " among " + catalogue().redFlags().keySet());
        return flag;
    }

    Reader reader(int number) {
        return new Reader(guide, "198.51." + number / 250 + "." + (1 + number % 250));
    }

    void later(int seconds) {
        clock.on(Duration.ofSeconds(seconds));
    }

    List<Want> wants(WantKind kind) {
        return catalogue().wants().of(null).stream()
                .filter(want -> want.kind() == kind)
                .toList();
    }

    @Override
    public void close() {
        guide.close();
    }
}

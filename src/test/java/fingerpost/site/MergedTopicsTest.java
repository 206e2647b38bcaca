package fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.TestArea;
import fingerpost.catalogue.Area;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Phrase;
import fingerpost.catalogue.Refused;
import fingerpost.catalogue.Samples;
import fingerpost.catalogue.Topic;
import fingerpost.exchange.Export;
import fingerpost.exchange.FileFormat;
import fingerpost.exchange.Import;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MergedTopicsTest {

    private static Topic said(String slug, String name, String phrase, String... parents) {
        var said = new TreeMap<String, List<Phrase>>();
        said.put("en", List.of(Phrase.of(phrase)));
        return new Topic(
                slug,
                Localised.in("en", name),
                new TreeMap<>(),
                Localised.NONE,
                said,
                List.of("code:" + slug),
                List.of(parents),
                null,
                List.of(),
                null,
                0);
    }

    @Test
    @Hazard("H-19")
    void a_merged_topic_takes_its_entries_and_words_along_and_its_address_still_leads_there() throws IOException {
        try (var guide = RunningGuide.empty()) {
            var catalogue = guide.installation().catalogue();
            catalogue.named().describe(said("sore-backs", "Sore backs", "my back hurts"), "a");
            catalogue.named().describe(said("back-pain", "Back pain", "bad back", "sore-backs"), "a");
            catalogue.named().describe(said("sciatica", "Sciatica", "leg pain", "sore-backs"), "a");
            catalogue.describe(new Area(
                    Localised.in("en", "Here"),
                    List.of("en", "cy"),
                    List.of(),
                    List.of("sore-backs"),
                    null,
                    false,
                    new TreeMap<>()));
            var one = catalogue.publish(
                    Samples.resource("One", "https://example.org/1", "sore-backs", "back-pain", "other"), "a");
            var draft = catalogue.publish(
                    Samples.as(
                            Samples.resource("Draft", "https://example.org/2", "other", "sore-backs"),
                            fingerpost.catalogue.Status.DRAFT),
                    "a");

            assertThat(catalogue.named().mergeTopics("sore-backs", "back-pain", "ann"))
                    .isEqualTo(2);

            assertThat(catalogue.entry(one.id()).orElseThrow().topics()).containsExactly("back-pain", "other");
            assertThat(catalogue.entry(draft.id()).orElseThrow().topics()).containsExactly("other", "back-pain");
            var kept = catalogue.topic("back-pain").orElseThrow();
            assertThat(kept.said("en")).containsExactly("bad back", "my back hurts");
            assertThat(kept.also().get("en")).containsExactly("Sore backs");
            assertThat(kept.codes()).containsExactly("code:back-pain", "code:sore-backs");
            assertThat(kept.parents()).isEmpty();
            assertThat(catalogue.topic("sciatica").orElseThrow().parents()).containsExactly("back-pain");
            assertThat(catalogue.area().featured()).containsExactly("back-pain");
            assertThat(catalogue.topics()).doesNotContainKey("sore-backs");
            assertThat(catalogue.topic("sore-backs")).isEmpty();

            guide.untilFound();
            for (var language : List.of("", "/cy")) {
                var answer = guide.get(language + "/topics/sore-backs");
                assertThat(answer.statusCode()).isEqualTo(301);
                assertThat(answer.headers().firstValue("Location")).contains(language + "/topics/back-pain");
            }
            assertThat(guide.get("/topics").body()).doesNotContain("/topics/sore-backs");
            assertThat(guide.get("/api/v1/topics").body()).doesNotContain("\"sore-backs\"");
            assertThat(guide.get("/search?q=my+back+hurts").body()).contains("/entries/" + one.id());

            var late = catalogue.publish(Samples.resource("Late", "https://example.org/3", "sore-backs"), "import");
            assertThat(late.topics()).containsExactly("back-pain");
            catalogue.named().describe(said("spine", "Spine", "my spine"), "a");
            catalogue.named().mergeTopics("back-pain", "spine", "ann");
            assertThat(catalogue.mergedInto("sore-backs")).contains("spine");

            catalogue.named().describe(said("backs", "Backs", "backs"), "a");
            var third = catalogue.publish(Samples.resource("Four", "https://example.org/4", "backs"), "a");
            var lines = """
                    {"kind":"topic","id":"backs","mergedInto":"spine"}
                    {"kind":"topic","id":"spine","mergedInto":"backs"}
                    {"kind":"topic","id":"other","mergedInto":"nowhere"}
                    {"kind":"topic","id":"other","mergedInto":"other"}
                    """.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(Import.of(catalogue, "import").stream(
                                    new ByteArrayInputStream(lines), lines.length, FileFormat.JSONL)
                            .total()
                            .refused())
                    .isEqualTo(3);
            assertThat(catalogue.entry(third.id()).orElseThrow().topics()).containsExactly("spine");

            for (var format : java.util.List.of(FileFormat.JSONL, FileFormat.CSV)) {
                try (var empty = TestArea.fresh()) {
                    var out = new ByteArrayOutputStream();
                    Export.of(catalogue).stream(out, format);
                    var done = Import.of(empty.catalogue(), "test").stream(
                            new ByteArrayInputStream(out.toByteArray()), out.size(), format);
                    assertThat(done.firstRefusals()).isEmpty();
                    assertThat(empty.catalogue().mergedInto("sore-backs")).contains("spine");
                    assertThat(empty.catalogue().topics().keySet())
                            .isEqualTo(catalogue.topics().keySet());
                }
            }

            assertThatThrownBy(() -> catalogue.named().mergeTopics("spine", "spine", "a"))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> catalogue.named().mergeTopics("sore-backs", "spine", "a"))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> catalogue.named().mergeTopics("spine", "nowhere", "a"))
                    .isInstanceOf(Refused.class);
        }
    }
}

package fingerpost.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fingerpost.RunningGuide;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.Samples;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Handouts as PDFs, QR codes and words to send, and the search description. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperTest {

    private static final float MM_A_POINT = 25.4f / 72;

    private final RunningGuide guide = RunningGuide.empty();
    private final Catalogue catalogue = guide.installation().catalogue();
    private final Patient patient = new Patient(guide);

    @AfterAll
    void close() {
        guide.close();
    }

    private Entry published(String title, String url) {
        return catalogue.publish(
                Samples.resource(title, url)
                        .but()
                        .title(Localised.of(Map.of("en", title, "cy", "Dŵr a thŷ: " + title)))
                        .summary(Localised.in("en", "About " + title + " & <more>"))
                        .build(),
                "ann");
    }

    private String[] picks(int count) {
        var pairs = new ArrayList<String>();
        for (int i = 1; i <= count; i++) {
            pairs.add("pick");
            pairs.add(published("Page number " + i, "https://example.org/page-" + count + "-" + i)
                    .id());
        }
        return pairs.toArray(String[]::new);
    }

    private static String[] and(String[] some, String... others) {
        var all = new ArrayList<>(Arrays.asList(some));
        all.addAll(List.of(others));
        return all.toArray(String[]::new);
    }

    private PDDocument pdf(String path) throws Exception {
        var answer = guide.getBytes(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        var shots = System.getProperty("fingerpost.test.screenshots");
        var document = Loader.loadPDF(answer.body());
        if (shots != null) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var name = "pdf-" + path.replaceAll("[^a-z0-9]+", "-") + page + ".png";
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(page, 110),
                        "png",
                        Path.of(shots, name).toFile());
            }
            Files.write(Path.of(shots, "pdf" + path.replaceAll("[^a-z0-9]+", "-") + ".pdf"), answer.body());
        }
        return document;
    }

    @Test
    void a_pdf_is_tagged_in_its_language_with_fonts_that_have_every_letter() throws Exception {
        catalogue.named().describe(Practice.named("y-ty", Localised.in("en", "Tŷ Gŵyr Surgery")), "ann");
        var made = patient.make("/handout", and(picks(3), "languages", "all", "practice", "y-ty", "note", "share"));
        try (var document = pdf("/handout/" + made.code() + "/handout.pdf?size=a4")) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Tŷ Gŵyr Surgery", "Pages chosen for you", "Tudalennau a ddewiswyd i chi", made.code())
                    .contains("Dŵr a thŷ: Page number 3", "About Page number 1 & <more>", "example.org/page-3-1")
                    .contains("You can share these", "999");
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Pages chosen for you: Tŷ Gŵyr Surgery");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
                assertThat(page.getMediaBox().getWidth() * MM_A_POINT).isBetween(209f, 211f);
            }
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(codesIn(document))
                    .contains("http://localhost/handout/" + made.code())
                    .hasSize(4)
                    .allMatch(address -> address.startsWith("http://localhost/handout/")
                            || address.startsWith("http://localhost/practice/y-ty/go/"));
        }
    }

    @Test
    void a_card_is_a5_and_ten_entries_fit_a_page_or_two() throws Exception {
        var made = patient.make("/handout", picks(10));
        try (var card = pdf("/handout/" + made.code() + "/handout.pdf?size=a5");
                var sheet = pdf("/handout/" + made.code() + "/handout.pdf?size=a4");
                var large = pdf("/handout/" + made.code() + "/handout.pdf?size=a4&large=yes")) {
            assertThat(card.getPage(0).getMediaBox().getWidth() * MM_A_POINT).isBetween(147f, 149f);
            assertThat(card.getNumberOfPages()).isEqualTo(2);
            assertThat(sheet.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(large.getNumberOfPages()).isLessThanOrEqualTo(4);
            assertThat(new PDFTextStripper().getText(card)).contains("10. Page number 10");
        }
    }

    @Test
    void three_entries_fit_one_card() throws Exception {
        var made = patient.make("/handout", picks(3));
        try (var card = pdf("/handout/" + made.code() + "/handout.pdf?size=a5")) {
            assertThat(card.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void the_qr_code_is_a_picture_of_its_own_too() throws Exception {
        var made = patient.make("/handout", and(picks(1), "languages", "cy"));
        var answer = guide.get("/handout/" + made.code() + "/qr.svg");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(Qr.svg("http://localhost/cy/handout/" + made.code())).isEqualTo(answer.body());
    }

    @Test
    void an_sms_is_one_segment_where_it_can_be_and_says_so_where_it_cannot() {
        var plain = patient.make("/handout", picks(1)).page();
        assertThat(plain).contains("One message: ", "of 160 characters.");
        catalogue
                .named()
                .describe(
                        Practice.named(
                                "hir",
                                Localised.in("en", "Tŷ " + "Hir ".repeat(40).strip())),
                        "ann");
        var both = patient.make("/handout", and(picks(2), "languages", "all", "practice", "hir"));
        assertThat(both.page())
                .contains("Pages chosen for you / Tudalennau i chi: http://localhost/handout/" + both.code())
                .contains("of 160 characters.");
    }

    @Test
    void browsers_are_told_how_to_search_in_each_language_and_for_handouts() throws Exception {
        catalogue.named().describe(Practice.named("by-the-sea", Localised.in("en", "By the Sea")), "ann");
        assertThat(guide.get("/").body())
                .contains("type=\"application/opensearchdescription+xml\"", "href=\"/opensearch.xml\"");
        assertThat(template("/opensearch.xml")).isEqualTo("http://localhost/search?q={searchTerms}");
        assertThat(template("/cy/opensearch.xml")).isEqualTo("http://localhost/cy/search?q={searchTerms}");
        assertThat(template("/opensearch.xml?for=handout"))
                .isEqualTo("http://localhost/search?handout=yes&q={searchTerms}");
        assertThat(template("/cy/opensearch.xml?for=handout&practice=by-the-sea"))
                .isEqualTo("http://localhost/cy/practice/by-the-sea/search?handout=yes&q={searchTerms}");
        assertThat(template("/opensearch.xml?for=x&practice=%22%3E"))
                .isEqualTo("http://localhost/search?q={searchTerms}");
    }

    private String template(String path) throws Exception {
        var answer = guide.get(path);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/opensearchdescription+xml");
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(xml.getElementsByTagName("ShortName").item(0).getTextContent())
                .hasSizeBetween(1, 16);
        return xml.getElementsByTagName("Url")
                .item(0)
                .getAttributes()
                .getNamedItem("template")
                .getNodeValue();
    }

    /** What a phone that is held over each of the pictures reads. */
    private static TreeSet<String> codesIn(PDDocument document) throws Exception {
        var found = new TreeSet<String>();
        var resources = document.getPage(0).getResources();
        for (var name : resources.getXObjectNames()) {
            if (!(resources.getXObject(name) instanceof PDImageXObject picture)) continue;
            var image = picture.getImage();
            int width = image.getWidth();
            int height = image.getHeight();
            var source = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
            found.add(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText());
        }
        return found;
    }
}

package fingerpost.handouts;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;

/**
 * Draws a sheet as a tagged PDF, which screen readers can read (PDF/UA), with the fonts that it takes in it. Nothing is
 * fetched: pictures stand in the page, and every other address is refused.
 */
@Component
final class Pdf {

    private static final String FONT = "Hyperlegible";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final TemplateEngine templates;

    Pdf(TemplateEngine templates) {
        this.templates = templates;
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    byte[] of(Sheet sheet) {
        var html = new StringOutput();
        templates.render("handouts/pdf.jte", Map.of("sheet", sheet), html);
        var document = new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(html.toString()));
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .withProducer("Fingerpost")
                    .useFont(() -> font("fonts/regular.ttf"), FONT, NORMAL, FontStyle.NORMAL, true)
                    .useFont(() -> font("fonts/bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true)
                    // for letters of languages that the first has not
                    .useFont(
                            () -> font("org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
                            "Liberation",
                            NORMAL,
                            FontStyle.NORMAL,
                            true)
                    .useExternalResourceAccessControl(
                            Pdf::mayLoad, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            Pdf::mayLoad, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withW3cDocument(document, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException cannotDraw) {
            throw new UncheckedIOException(cannotDraw);
        }
        return pdf.toByteArray();
    }

    private static boolean mayLoad(@org.jspecify.annotations.Nullable String address, ExternalResourceType type) {
        return address != null && address.startsWith("data:image/png;");
    }

    private static InputStream font(String path) {
        return Objects.requireNonNull(Pdf.class.getClassLoader().getResourceAsStream(path), path);
    }
}

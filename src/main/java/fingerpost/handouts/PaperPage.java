package fingerpost.handouts;

import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A handout for whoever gives it: on paper, as a PDF, as a QR code, and as words to send. */
@Controller
final class PaperPage {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    /**
     * What the page shows.
     *
     * @param at the path of the handout's own pages
     * @param size a4 or a5
     * @param printing whether the browser is to be asked to print at once
     * @param revoke the whole address that takes the handout back, told only when it is made, or null
     * @param missing how many of those picked were not in the guide
     */
    record Shown(
            Sheet sheet,
            ToSend send,
            String at,
            String size,
            boolean large,
            boolean printing,
            @Nullable String revoke,
            int missing) {

        /** Where the same is on this paper. */
        public String on(String paper, boolean inLarge) {
            return at + "/paper?size=" + paper + (inLarge ? "&large=yes" : "");
        }

        public String pdf() {
            return at + "/handout.pdf?size=" + size + (large ? "&large=yes" : "");
        }
    }

    private final OpenPage open;
    private final Sheets sheets;
    private final Pdf pdf;
    private final Pace pace;
    private final Pages pages;

    PaperPage(OpenPage open, Sheets sheets, Pdf pdf, Pace pace, Pages pages) {
        this.open = open;
        this.sheets = sheets;
        this.pdf = pdf;
        this.pace = pace;
        this.pages = pages;
    }

    /** The page of one that was just made, with what is told only now. */
    View fresh(Frame frame, Handouts.Made made, Paper paper, boolean printing, int missing) {
        var handout = made.handout();
        var revoke = frame.guideAddress()
                + frame.areaLink("/handout/" + handout.code().shown() + "/revoke?key=" + made.secret());
        return page(frame, handout, paper, handout.choice().large(), printing, revoke, missing);
    }

    @GetMapping("/handout/{code}/paper")
    View paper(
            Frame frame,
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String large,
            @RequestParam(defaultValue = "") String print) {
        return open.at(
                frame,
                request,
                code,
                handout -> page(frame, handout, Paper.of(size), isLarge(handout, large), print.equals("yes"), null, 0));
    }

    private View page(
            Frame frame,
            Handout handout,
            Paper paper,
            boolean large,
            boolean printing,
            @Nullable String revoke,
            int missing) {
        var sheet = sheets.on(paper, handout, large, true, frame);
        return pages.own(
                frame,
                "handouts/made.jte",
                new Shown(
                        sheet,
                        ToSend.of(sheet),
                        frame.areaLink("/handout/" + handout.code().shown()),
                        paper.word(),
                        large,
                        printing,
                        revoke,
                        missing));
    }

    @GetMapping("/handout/{code}/handout.pdf")
    Object pdf(
            Frame frame,
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String large) {
        if (!pace.take(Pace.Of.PRINTING, request)) return open.busy(frame);
        return open.found(
                frame,
                request,
                code,
                handout -> file(
                        MediaType.APPLICATION_PDF,
                        "handout-" + handout.code().shown() + "-"
                                + Paper.of(size).word() + ".pdf",
                        pdf.of(sheets.on(Paper.of(size), handout, isLarge(handout, large), false, frame))));
    }

    @GetMapping("/handout/{code}/qr.svg")
    Object qr(Frame frame, HttpServletRequest request, @PathVariable String code) {
        return open.found(
                frame,
                request,
                code,
                handout -> file(
                        SVG,
                        "handout-" + handout.code().shown() + ".svg",
                        Qr.svg(Sheets.address(handout, frame)).getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isLarge(Handout handout, String large) {
        return large.isEmpty() ? handout.choice().large() : large.equals("yes");
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.status(HttpStatus.OK)
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .header("X-Robots-Tag", "noindex")
                .body(bytes);
    }
}

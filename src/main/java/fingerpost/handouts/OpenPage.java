package fingerpost.handouts;

import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A handout for whoever was given it: its entries as they are now. */
@Controller
final class OpenPage {

    /**
     * What is told when there is no handout to show.
     *
     * @param word unknown, expired, revoked, slip or busy, as messages are named
     * @param typed the code as it was typed, and @param slip what was wrong with it, or null
     */
    record NotThere(String word, String typed, @Nullable String slip) {}

    private final Handouts handouts;
    private final Sheets sheets;
    private final Pace pace;
    private final Pages pages;

    OpenPage(Handouts handouts, Sheets sheets, Pace pace, Pages pages) {
        this.handouts = handouts;
        this.sheets = sheets;
        this.pace = pace;
        this.pages = pages;
    }

    @GetMapping("/handout/{code}")
    View open(Frame frame, HttpServletRequest request, @PathVariable String code) {
        return at(
                frame,
                request,
                code,
                handout -> pages.own(frame, "handouts/handout.jte", sheets.onScreen(handout, frame)));
    }

    /** What is made of the handout under this code; else the page that tells why there is none. */
    View at(Frame frame, HttpServletRequest request, String typed, Function<Handout, View> made) {
        return (View) found(frame, request, typed, made::apply);
    }

    /** As {@link #at}, of an answer that is no page. */
    Object found(Frame frame, HttpServletRequest request, String typed, Function<Handout, Object> made) {
        var reading = Code.read(typed);
        if (reading instanceof CodeReading.Wrong wrong) {
            return none(frame, "slip", typed, sentence(wrong, frame), HttpStatus.NOT_FOUND);
        }
        var code = ((CodeReading.Right) reading).code();
        if (!pace.hasLeft(Pace.Of.GUESSING, request)) return busy(frame);
        return switch (handouts.look(code)) {
            case Looked.There(Handout handout) -> made.apply(handout);
            case Looked.Ended(Looked.Why why) ->
                none(frame, why == Looked.Why.EXPIRED ? "expired" : "revoked", "", null, HttpStatus.GONE);
            case Looked.Unknown() -> {
                pace.take(Pace.Of.GUESSING, request);
                yield none(frame, "unknown", code.shown(), null, HttpStatus.NOT_FOUND);
            }
        };
    }

    View busy(Frame frame) {
        return none(frame, "busy", "", null, HttpStatus.TOO_MANY_REQUESTS);
    }

    private View none(Frame frame, String word, String typed, @Nullable String slip, HttpStatus status) {
        return pages.missing(frame, "handouts/notthere.jte", new NotThere(word, typed, slip), status);
    }

    /** What was wrong with a code as it was typed. */
    static String sentence(CodeReading.Wrong wrong, Frame frame) {
        return frame.text("handout.slip." + wrong.slip(), wrong.told(), Code.LENGTH);
    }
}

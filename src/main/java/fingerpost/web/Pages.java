package fingerpost.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Turns a template and what it shows into a page that Spring sends. */
@Component
public final class Pages {

    private final TemplateEngine templates;
    private final KeptPages kept;

    Pages(TemplateEngine templates, KeptPages kept) {
        this.templates = templates;
        this.kept = kept;
    }

    /** How a page is sent; kept tells whether it is the same for everyone. */
    private record Manner(String type, String caching, Openness openness, HttpStatus status, boolean kept) {

        static final Manner EVERYONES =
                new Manner(KeptPage.HTML, KeptPage.ASK_EACH_TIME, Openness.CLOSED, HttpStatus.OK, true);

        static Manner own(HttpStatus status) {
            return new Manner(KeptPage.HTML, KeptPage.NEVER, Openness.CLOSED, status, false);
        }

        static Manner elsewhere(String type, Openness openness) {
            return new Manner(type, KeptPage.FRESH_A_MINUTE, openness, HttpStatus.OK, true);
        }
    }

    /** A page that is the same for everyone; it is kept until the guide changes, a minute at most. */
    public View page(Frame frame, String template, Object view) {
        return new Page(() -> render(frame, template, view), Manner.EVERYONES);
    }

    /** As {@link #page}, for other websites to show. */
    public View elsewhere(Frame frame, String template, Object view, Openness openness) {
        return new Page(() -> render(frame, template, view), Manner.elsewhere(KeptPage.HTML, openness));
    }

    /** As {@link #page}, for other websites' programs to read: bytes of this media type. */
    public View data(String type, Supplier<byte[]> bytes) {
        return new Page(bytes, Manner.elsewhere(type, Openness.READABLE));
    }

    /** A page made for one reader, which nobody keeps. */
    public View own(Frame frame, String template, Object view) {
        return own(frame, template, view, HttpStatus.OK);
    }

    /** As {@link #own(Frame, String, Object)}, with another status, such as for a form that is shown again. */
    public View own(Frame frame, String template, Object view, HttpStatus status) {
        return new Page(() -> render(frame, template, view), Manner.own(status));
    }

    /** A page about something that is not there, or not any more. */
    public View missing(Frame frame, String template, Object view, HttpStatus status) {
        return own(frame, template, view, status);
    }

    /** As {@link #missing}, shown where other websites have a frame of ours. */
    public View missingElsewhere(Frame frame, String template, Object view, HttpStatus status) {
        return new Page(
                () -> render(frame, template, view),
                new Manner(KeptPage.HTML, KeptPage.NEVER, Openness.FRAMEABLE, status, false));
    }

    /** The page's bytes, without sending them. */
    byte[] render(Frame frame, String template, Object view) {
        var output = new Utf8ByteOutput();
        templates.render(template, Map.of("frame", frame, "view", view), output);
        return output.toByteArray();
    }

    private final class Page implements View {

        private final Supplier<byte[]> body;
        private final Manner manner;

        private Page(Supplier<byte[]> body, Manner manner) {
            this.body = body;
            this.manner = manner;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var page = KeptPage.of(body.get(), manner.type(), manner.caching(), manner.openness());
            if (manner.kept()
                    && request.getAttribute(KeptPagesValve.KEY) instanceof String key
                    && request.getAttribute(KeptPagesValve.REVISION) instanceof Long revision
                    && request.getAttribute(KeptPagesValve.DAY) instanceof LocalDate day) {
                kept.keep(key, page, revision, day);
            }
            SecurityHeaders.each(manner.openness(), response::setHeader);
            response.setStatus(manner.status().value());
            page.send(request, response);
        }
    }
}

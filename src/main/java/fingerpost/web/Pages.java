package fingerpost.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
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

    /** A page that is the same for everyone; it is kept until the guide changes, a minute at most. */
    public View page(Frame frame, String template, Object view) {
        return new Page(template, frame, view, HttpStatus.OK, true);
    }

    /** A page made for one reader, which nobody keeps. */
    public View own(Frame frame, String template, Object view) {
        return new Page(template, frame, view, HttpStatus.OK, false);
    }

    /** As {@link #own(Frame, String, Object)}, with another status, such as for a form that is shown again. */
    public View own(Frame frame, String template, Object view, HttpStatus status) {
        return new Page(template, frame, view, status, false);
    }

    /** A page about something that is not there, or not any more. */
    public View missing(Frame frame, String template, Object view, HttpStatus status) {
        return new Page(template, frame, view, status, false);
    }

    /** The page's bytes, without sending them. */
    byte[] render(Frame frame, String template, Object view) {
        var output = new Utf8ByteOutput();
        templates.render(template, Map.of("frame", frame, "view", view), output);
        return output.toByteArray();
    }

    private final class Page implements View {

        private final String template;
        private final Frame frame;
        private final Object view;
        private final HttpStatus status;
        private final boolean everyones;

        private Page(String template, Frame frame, Object view, HttpStatus status, boolean everyones) {
            this.template = template;
            this.frame = frame;
            this.view = view;
            this.status = status;
            this.everyones = everyones;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var html = Pages.this.render(frame, template, view);
            var page = KeptPage.html(html, everyones ? KeptPage.ASK_EACH_TIME : KeptPage.NEVER);
            if (everyones
                    && request.getAttribute(KeptPagesValve.KEY) instanceof String key
                    && request.getAttribute(KeptPagesValve.REVISION) instanceof Long revision
                    && request.getAttribute(KeptPagesValve.DAY) instanceof LocalDate day) {
                kept.keep(key, page, revision, day);
            }
            response.setStatus(status.value());
            page.send(request, response);
        }
    }
}

package fingerpost.site;

import fingerpost.search.Search;
import fingerpost.web.Alarms;
import fingerpost.web.Frame;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The card of an emergency, for pages of other rooms. */
@Component
final class AlarmCards implements Alarms {

    private final Search search;
    private final TemplateEngine templates;

    AlarmCards(Search search, TemplateEngine templates) {
        this.search = search;
        this.templates = templates;
    }

    @Override
    public @Nullable Content card(String words, Frame frame) {
        var card = AlarmCard.of(search.alarm(words), frame);
        if (card == null) return null;
        var html = new StringOutput();
        templates.render("site/alarm.jte", Map.of("frame", frame, "card", card, "searched", false), html);
        return output -> output.writeContent(html.toString());
    }
}

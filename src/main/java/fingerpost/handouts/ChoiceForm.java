package fingerpost.handouts;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.web.Frame;
import fingerpost.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a choice, as it is read and as it is shown again. */
@Component
public final class ChoiceForm {

    /** One value of a field, its words, and whether it is the one. */
    public record Option(String value, String text, boolean chosen) {}

    /** An entry that is picked. */
    public record Picked(String id, Words title, @Nullable Words about) {}

    /**
     * The form as it is filled.
     *
     * @param missing how many of those picked are not in the guide, or not in this view of it
     * @param problem the key of what is wrong with what is picked, or null
     */
    public record Filled(
            Choice choice,
            List<Picked> picked,
            int missing,
            @Nullable String problem,
            List<Option> languages,
            List<Option> notes,
            List<Option> lifetimes,
            List<Option> practices) {}

    private final Catalogue catalogue;
    private final Items items;

    ChoiceForm(Catalogue catalogue, Items items) {
        this.catalogue = catalogue;
        this.items = items;
    }

    /** What a request tells in pick (many), practice, languages, large, note and months. */
    public Filled read(HttpServletRequest request, Frame frame) {
        return read(request, frame, null);
    }

    /** As {@link #read(HttpServletRequest, Frame)}, in the name of this practice unless the request tells another. */
    public Filled read(HttpServletRequest request, Frame frame, @Nullable String usual) {
        var asked = request.getParameter("practice");
        var practice = asked != null ? asked : usual == null ? "" : usual;
        var choice = Choice.read(
                picks(request),
                told(request, "languages"),
                catalogue.area().languages(),
                frame.language(),
                told(request, "large").equals("yes"),
                told(request, "note"),
                told(request, "months"),
                catalogue.practices().containsKey(practice) ? practice : null);
        return filled(choice, frame);
    }

    /** The form of what is there already. */
    public Filled filled(Choice choice, Frame frame) {
        var seen = items.seen(choice.entries(), choice.practice());
        var known = choice.with(seen.stream().map(Entry::id).toList());
        return new Filled(
                known,
                seen.stream().map(entry -> picked(entry, frame.language())).toList(),
                choice.entries().size() - seen.size(),
                seen.isEmpty() ? "handout.problem.none" : seen.size() > Choice.MOST ? "handout.problem.many" : null,
                languages(known, frame),
                notes(known, frame),
                Choice.LIFETIMES.stream()
                        .map(months -> new Option(
                                String.valueOf(months), frame.text("handout.months", months), months == known.months()))
                        .toList(),
                practices(known, frame));
    }

    private static List<String> picks(HttpServletRequest request) {
        var picks = request.getParameterValues("pick");
        return picks == null ? List.of() : Choice.distinct(Arrays.asList(picks));
    }

    private static String told(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static Picked picked(Entry entry, String language) {
        return new Picked(
                entry.id(),
                Items.say(language, entry.title()),
                entry.summary().isEmpty() ? null : Items.say(language, entry.summary()));
    }

    private List<Option> languages(Choice choice, Frame frame) {
        var options = new ArrayList<Option>();
        boolean several = choice.languages().size() > 1;
        for (var language : catalogue.area().languages()) {
            boolean only = !several && choice.languages().contains(language);
            options.add(new Option(language, frame.in(language).text("language.own-name"), only));
        }
        if (options.size() > 1) options.add(new Option(Choice.ALL, frame.text("handout.languages.all"), several));
        return options;
    }

    private static List<Option> notes(Choice choice, Frame frame) {
        var options = new ArrayList<Option>();
        options.add(new Option("", frame.text("handout.note.none"), choice.note() == null));
        for (var note : Note.values())
            options.add(new Option(note.word(), frame.text(note.key()), note == choice.note()));
        return options;
    }

    private List<Option> practices(Choice choice, Frame frame) {
        var options = new ArrayList<Option>();
        catalogue
                .practices()
                .forEach((slug, practice) -> options.add(
                        new Option(slug, practice.name().best(frame.language()), slug.equals(choice.practice()))));
        var order = Collator.getInstance(frame.locale());
        options.sort((one, other) -> order.compare(one.text(), other.text()));
        options.addFirst(new Option("", frame.guideName().text(), choice.practice() == null));
        return options;
    }
}

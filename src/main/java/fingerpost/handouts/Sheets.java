package fingerpost.handouts;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Practice;
import fingerpost.web.Frame;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes of a handout what is shown of it. */
@Component
final class Sheets {

    private final Catalogue catalogue;
    private final Items items;

    Sheets(Catalogue catalogue, Items items) {
        this.catalogue = catalogue;
        this.items = items;
    }

    /** On paper, in the languages of the handout. */
    Sheet on(Paper paper, Handout handout, boolean large, boolean vector, Frame frame) {
        return sheet(handout, handout.choice().languages(), paper, large, vector, frame);
    }

    /** On a screen: in the reader's language, and in the others too when the handout is in several. */
    Sheet onScreen(Handout handout, Frame frame) {
        var languages = new ArrayList<>(List.of(frame.language()));
        if (handout.choice().languages().size() > 1) {
            for (var other : handout.choice().languages()) if (!languages.contains(other)) languages.add(other);
        }
        return sheet(handout, languages, Paper.A4, handout.choice().large(), true, frame);
    }

    private Sheet sheet(
            Handout handout, List<String> languages, Paper paper, boolean large, boolean vector, Frame frame) {
        return new Sheet(
                handout.code(),
                languages.stream()
                        .map(language -> face(handout, frame.in(language)))
                        .toList(),
                items.of(handout.choice(), languages, frame),
                paper,
                large,
                address(handout, frame),
                Items.plain(typed(handout, frame)),
                vector);
    }

    private Sheet.Face face(Handout handout, Frame frame) {
        var slug = handout.choice().practice();
        var guide = frame.guideName().text();
        Practice practice = slug == null ? null : catalogue.practices().get(slug);
        var note = handout.choice().note();
        return new Sheet.Face(
                frame,
                practice == null ? guide : practice.name().best(frame.language()),
                practice == null ? null : guide,
                note == null ? null : frame.text(note.key()),
                frame.date(handout.last()));
    }

    /** The whole address that opens the handout, in its first language. */
    static String address(Handout handout, Frame frame) {
        return frame.guideAddress()
                + spoken(handout, frame).areaLink("/handout/" + handout.code().shown());
    }

    private static String typed(Handout handout, Frame frame) {
        return frame.guideAddress() + spoken(handout, frame).areaLink("/handout");
    }

    private static Frame spoken(Handout handout, Frame frame) {
        return frame.in(handout.choice().languages().getFirst());
    }
}

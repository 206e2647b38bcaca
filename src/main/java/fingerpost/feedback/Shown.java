package fingerpost.feedback;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Service;
import fingerpost.web.Frame;
import fingerpost.web.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The entries that a reader can say something of: those that the page they are on shows. */
@Component
final class Shown {

    private final Catalogue catalogue;

    Shown(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Optional<Entry> entry(String id, Frame frame) {
        var practice = frame.practiceSlug();
        return catalogue
                .entry(id)
                .filter(entry -> practice == null
                        ? entry.isPublic()
                        : catalogue
                                .shownBy(practice)
                                .filter(shown -> shown.shows(entry))
                                .isPresent());
    }

    static Words title(Entry entry, Frame frame) {
        var language = entry.title().languageOfBest(frame.language());
        return new Words(entry.title().best(frame.language()), language.equals(frame.language()) ? null : language);
    }

    /** What the entry itself tells everybody, so that "the number is wrong" may name it. */
    static List<String> known(Entry entry) {
        Service service = entry.service();
        if (service == null) return List.of();
        return Stream.of(
                        service.phone(),
                        service.email(),
                        service.postcode(),
                        service.address(),
                        service.address() + " " + service.postcode())
                .filter(Objects::nonNull)
                .toList();
    }
}

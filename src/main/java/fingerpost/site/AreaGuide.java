package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.web.Guide;
import fingerpost.web.InPractice;
import fingerpost.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the frame of every page which area's guide it is around. */
@Component
final class AreaGuide implements Guide {

    private final Catalogue catalogue;
    private final Clock clock;
    private final String address;

    AreaGuide(Catalogue catalogue, Clock clock, @Value("${fingerpost.base-url}") String address) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.address = address.replaceFirst("/+$", "");
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Words name(String language) {
        return Say.in(language, catalogue.area().name());
    }

    @Override
    public List<String> languages() {
        return catalogue.area().languages();
    }

    @Override
    public @Nullable InPractice practice(String slug, String language) {
        var shown = catalogue.shownBy(slug).orElse(null);
        if (shown == null) return null;
        return new InPractice(
                slug,
                Say.in(language, shown.practice().name()),
                shown.languages(),
                shown.practice().view().accent(),
                shown.noticesOn(LocalDate.now(clock)).stream()
                        .map(notice -> new InPractice.Told(Say.in(language, notice.text()), notice.url()))
                        .toList());
    }

    @Override
    public boolean demonstration() {
        return catalogue.area().demonstration();
    }

    @Override
    public long revision() {
        return catalogue.revision();
    }
}

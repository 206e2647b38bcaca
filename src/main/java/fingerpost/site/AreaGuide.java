package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.web.Guide;
import fingerpost.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the frame of every page which area's guide it is around. */
@Component
final class AreaGuide implements Guide {

    private final Catalogue catalogue;

    AreaGuide(Catalogue catalogue) {
        this.catalogue = catalogue;
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
    public boolean demonstration() {
        return catalogue.area().demonstration();
    }

    @Override
    public long revision() {
        return catalogue.revision();
    }
}

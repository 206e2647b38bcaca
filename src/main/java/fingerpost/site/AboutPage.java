package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.LinkNumbers;
import fingerpost.catalogue.Localised;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How this guide is kept: the policy, who by, and the numbers as they are; and the two pages of plain words. */
@Controller
final class AboutPage {

    /** Links are counted for the page that shows them. */
    record Shown(
            Numbers.Counted numbers,
            @Nullable LinkNumbers links,
            int topics,
            List<Counted> roles,
            List<From> sources,
            @Nullable Words organisation) {}

    record Counted(Words name, int count) {}

    /** A source, how many entries come from it, and under what licence its facts are used. */
    record From(Words name, int count, @Nullable String licence) {}

    private final Catalogue catalogue;
    private final Numbers numbers;
    private final Pages pages;

    AboutPage(Catalogue catalogue, Numbers numbers, Pages pages) {
        this.catalogue = catalogue;
        this.numbers = numbers;
        this.pages = pages;
    }

    @GetMapping("/about")
    View about(Frame frame) {
        return pages.page(frame, "site/about.jte", shown(frame, numbers.links()));
    }

    @GetMapping("/accessibility")
    View accessibility(Frame frame) {
        return pages.page(frame, "site/accessibility.jte", shown(frame, null));
    }

    @GetMapping("/privacy")
    View privacy(Frame frame) {
        return pages.page(frame, "site/privacy.jte", shown(frame, null));
    }

    private Shown shown(Frame frame, @Nullable LinkNumbers links) {
        var now = numbers.now();
        var sources = catalogue.sources();
        var organisation = catalogue.area().organisation();
        return new Shown(
                now,
                links,
                catalogue.countsByTopic().size(),
                mostFirst(now.byRole()).stream()
                        .map(role -> new Counted(first(role.getKey(), frame), role.getValue()))
                        .toList(),
                mostFirst(now.bySource()).stream()
                        .flatMap(one -> Stream.ofNullable(sources.get(one.getKey()))
                                .map(source -> new From(
                                        Say.in(frame.language(), source.name()), one.getValue(), source.licence())))
                        .toList(),
                organisation == null ? null : first(organisation, frame));
    }

    /** Words that are only ever in the area's first language. */
    private Words first(String words, Frame frame) {
        return Say.in(frame.language(), Localised.in(catalogue.area().firstLanguage(), words));
    }

    private static List<Map.Entry<String, Integer>> mostFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
    }
}

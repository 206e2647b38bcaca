package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Interest;
import fingerpost.catalogue.LinkNumbers;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.RedFlag;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Words;
import java.text.Collator;
import java.util.Comparator;
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
            List<Declared> interests,
            int rules,
            int rulesOff,
            @Nullable Words organisation) {}

    /** What somebody in a role has declared, and on which days it was declared and ended, as people write them. */
    record Declared(
            Words role,
            Words words,
            @Nullable String on,
            @Nullable String until) {}

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
                declared(frame),
                catalogue.redFlags().size(),
                (int) catalogue.redFlags().values().stream()
                        .filter(RedFlag::off)
                        .count(),
                organisation == null ? null : first(organisation, frame));
    }

    /** Those that hold first, then by role. */
    private List<Declared> declared(Frame frame) {
        return catalogue.interests().values().stream()
                .sorted(Comparator.comparing((Interest one) -> one.until() != null)
                        .thenComparing(one -> String.valueOf(one.role())))
                .map(one -> new Declared(
                        first(String.valueOf(one.role()), frame),
                        Say.in(frame.language(), one.name()),
                        one.on() == null ? null : frame.date(one.on()),
                        one.until() == null ? null : frame.date(one.until())))
                .toList();
    }

    /** The emergency rules of the guide, each with its version and who stands by it. */
    @GetMapping("/about/red-flags")
    View redFlags(Frame frame) {
        var collator = Collator.getInstance(frame.locale());
        return pages.page(
                frame,
                "site/redflags.jte",
                new Rules(catalogue.redFlags().values().stream()
                        .map(rule -> new Rule(
                                Say.in(frame.language(), rule.name()),
                                rule.level() == null ? null : rule.level().word(),
                                rule.version(),
                                rule.reviewed() == null ? null : frame.date(rule.reviewed()),
                                rule.owner() == null ? null : first(rule.owner(), frame),
                                rule.off()))
                        .sorted(Comparator.comparing(rule -> rule.name().text(), collator))
                        .toList()));
    }

    record Rules(List<Rule> rules) {}

    /** An emergency rule: how pressing it is, its version, when it was last reviewed, and who owns it. */
    record Rule(
            Words name,
            @Nullable String level,
            int version,
            @Nullable String reviewed,
            @Nullable Words owner,
            boolean off) {}

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

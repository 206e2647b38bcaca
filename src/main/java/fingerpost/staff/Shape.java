package fingerpost.staff;

import static fingerpost.staff.Field.Control.DATE;
import static fingerpost.staff.Field.Control.LANGUAGES;
import static fingerpost.staff.Field.Control.LINE;
import static fingerpost.staff.Field.Control.LINES;
import static fingerpost.staff.Field.Control.PHRASES;
import static fingerpost.staff.Field.Control.TEXT;
import static fingerpost.staff.Field.Control.WEB_ADDRESS;
import static fingerpost.staff.Field.Control.YES;

import fingerpost.catalogue.RedFlagRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is filled in for each kind of thing, in the order a curator thinks. */
record Shape(List<Section> sections) {

    /** Fields that belong together; one that is folded is opened when a person wants it. */
    record Section(String key, boolean folded, List<Field> fields) {}

    static final Shape ENTRY = new Shape(List.of(
            new Section(
                    "link", false, List.of(Field.of("url", WEB_ADDRESS), Field.inOtherLanguages("urls", WEB_ADDRESS))),
            new Section(
                    "words",
                    false,
                    List.of(
                            Field.inEachLanguage("title", LINE),
                            Field.inEachLanguage("summary", TEXT),
                            Field.inEachLanguage("why", TEXT),
                            Field.of("unreviewedLanguages", LANGUAGES))),
            new Section(
                    "found-by", false, List.of(Field.of("topics", LINES), Field.inEachLanguage("everyday", PHRASES))),
            new Section(
                    "applies",
                    false,
                    List.of(
                            Field.choice("kind", List.of("resource", "service")),
                            Field.choice("reach", List.of("local", "national", "elsewhere")),
                            Field.choice("audience", List.of("public", "staff")),
                            Field.choice("format", List.of("", "page", "video", "leaflet", "app", "audio")),
                            Field.of("source", LINE))),
            new Section(
                    "service",
                    true,
                    List.of(
                            Field.of("service.organisation", LINE),
                            Field.of("service.phone", LINE),
                            Field.of("service.email", LINE),
                            Field.of("service.address", TEXT),
                            Field.of("service.postcode", LINE),
                            Field.of("service.hours", TEXT),
                            Field.of("service.serves", LINES),
                            Field.choice("service.referral", List.of("", "self", "gp", "any")),
                            Field.of("service.cost", LINE),
                            Field.of("service.languages", LINES))),
            new Section(
                    "looked",
                    false,
                    List.of(
                            Field.of("review.next", DATE),
                            Field.of("publisherReview.on", DATE),
                            Field.of("publisherReview.next", DATE)))));

    static final Shape TOPIC = of(
            Field.inEachLanguage("title", LINE),
            Field.inEachLanguage("also", LINES),
            Field.inEachLanguage("summary", TEXT),
            Field.inEachLanguage("everyday", PHRASES),
            Field.of("parents", LINES),
            Field.choice("prevalence", List.of("", "very-common", "common", "uncommon", "rare", "very-rare")),
            Field.of("lifeStages", LINES),
            Field.of("codes", LINES));

    static final Shape SOURCE = of(
            Field.inEachLanguage("title", LINE),
            Field.of("url", WEB_ADDRESS),
            Field.of("marks", LINES),
            Field.of("licence", LINE));

    static final Shape PRACTICE = of(
            Field.inEachLanguage("title", LINE).called("practice-name"),
            Field.of("website", WEB_ADDRESS),
            Field.of("phone", LINE),
            Field.of("email", LINE),
            Field.of("address", TEXT),
            Field.of("postcode", LINE),
            Field.of("hours", TEXT));

    /** A practice with what its page says of it in words; its lists are no fields. */
    static final Shape PRACTICE_VIEW = new Shape(List.of(
            PRACTICE.sections().getFirst(),
            new Section(
                    "view",
                    false,
                    List.of(
                            Field.inEachLanguage("view.welcome", TEXT),
                            Field.of("view.accent", LINE),
                            Field.of("view.languages", LANGUAGES)))));

    /** What a practice says of a service of its own. */
    static final Shape OWN_SERVICE = of(
            Field.inEachLanguage("title", LINE),
            Field.inEachLanguage("summary", TEXT),
            Field.of("service.phone", LINE),
            Field.of("service.email", LINE),
            Field.of("service.address", TEXT),
            Field.of("service.postcode", LINE),
            Field.of("service.hours", TEXT),
            Field.choice("service.referral", List.of("", "self", "gp", "any")),
            Field.of("url", WEB_ADDRESS).called("service.website"),
            Field.inEachLanguage("everyday", PHRASES),
            Field.of("topics", LINES));

    static final Shape RED_FLAG = of(
            Field.inEachLanguage("title", LINE),
            Field.choice("level", List.of("emergency", "urgent")),
            Field.choice("call", RedFlagRules.CALLS),
            Field.inEachLanguage("advice", TEXT),
            Field.inEachLanguage("phrases", LINES),
            Field.inEachLanguage("patterns", LINES),
            Field.inEachLanguage("exclusions", LINES),
            Field.of("owner", LINE),
            Field.of("evidence", LINES),
            Field.of("reviewed", DATE),
            Field.of("off", YES));

    static final Shape RED_FLAG_WORDS = of(Field.inEachLanguage("words", LINES));

    static final Shape PIN = of(
            Field.inEachLanguage("words", LINES).called("pin.words"),
            Field.of("entries", LINES),
            Field.of("reason", TEXT),
            Field.of("until", DATE),
            Field.of("off", YES).called("pin.off"));

    static final Shape INTEREST = of(
            Field.of("role", LINE).called("interest.role"),
            Field.inEachLanguage("title", TEXT).called("interest.title"),
            Field.of("on", DATE).called("interest.on"),
            Field.of("until", DATE).called("interest.until"));

    static Shape of(Field... fields) {
        return new Shape(List.of(new Section("", false, List.of(fields))));
    }

    Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    /** Whether a control is sent once for each of its boxes that is ticked. */
    boolean isOfBoxes(String control) {
        return fields().anyMatch(
                        field -> field.control() == LANGUAGES && field.name().equals(control));
    }

    /** The names of all controls of the form in these languages. */
    List<String> controls(List<String> languages) {
        var names = new ArrayList<String>();
        fields().forEach(field -> {
            if (field.localised()) field.languages(languages).forEach(language -> names.add(field.control(language)));
            else names.add(field.name());
        });
        return names;
    }
}

package fingerpost.exchange;

import fingerpost.catalogue.Audience;
import fingerpost.catalogue.CanonicalUrl;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.EntryRules;
import fingerpost.catalogue.Format;
import fingerpost.catalogue.Identity;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Offer;
import fingerpost.catalogue.PublisherReview;
import fingerpost.catalogue.Reach;
import fingerpost.catalogue.Review;
import fingerpost.catalogue.Service;
import fingerpost.catalogue.Status;
import fingerpost.catalogue.Withdrawal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A line that describes an entry, as an offer to the catalogue. */
final class EntryLine {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "kind",
            "status",
            "audience",
            "reach",
            "url",
            "title",
            "summary",
            "why",
            "urls",
            "topics",
            "everyday",
            "codes",
            "source",
            "format",
            "review",
            "publisherReview",
            "service",
            "practice",
            "withdrawal",
            "unreviewedLanguages",
            "text",
            "revision",
            "health");
    private static final Set<String> SERVICE = Set.of(
            "organisation",
            "phone",
            "email",
            "address",
            "postcode",
            "lat",
            "lon",
            "hours",
            "serves",
            "referral",
            "cost",
            "languages");
    private static final Localised NO_WORDS = Localised.NONE;
    private static final Service NO_SERVICE =
            new Service(null, null, null, null, null, null, null, null, List.of(), null, null, List.of());

    private final ObjectNode fields;
    private final ObjectNode whole;
    private final String firstLanguage;

    EntryLine(Described line, String firstLanguage) {
        this.fields = line.fields();
        this.whole = line.whole();
        this.firstLanguage = firstLanguage;
    }

    Offer offer() {
        return new Offer(text("id"), identity(), this::onto);
    }

    /** What the line alone tells of the identity; what it tells wrongly is found when it is laid over. */
    private @Nullable String identity() {
        var url = text("url");
        boolean linked = url != null && CanonicalUrl.problem(url) == null;
        var kind = text("kind");
        if (kind == null ? !whole.path("service").isObject() : kind.equals(Kind.RESOURCE.word())) {
            return linked ? Identity.resource(String.valueOf(url)) : null;
        }
        var title = new Patch(whole, firstLanguage).localised("title", NO_WORDS).best("en");
        if (!linked && title.isEmpty()) return null;
        var postcode = whole.path("service").path("postcode");
        return Identity.service(title, postcode.isString() ? postcode.stringValue() : null, url, text("practice"));
    }

    private @Nullable String text(String field) {
        JsonNode value = whole.get(field);
        if (value == null || !value.isString()) return null;
        var words = value.stringValue().strip();
        return words.isEmpty() ? null : words;
    }

    private Offer.Wanted onto(@Nullable Entry there, Map<String, String> texts) {
        var patch = new Patch(there == null ? whole : fields, firstLanguage);
        patch.only(FIELDS);
        var entry = entry(patch, there);
        var words = !patch.leavesOut("text")
                ? patch.localised("text", texts.isEmpty() ? NO_WORDS : Localised.of(texts))
                : null;
        if (words != null) words.byLanguage().keySet().forEach(language -> refuseOddLanguage(patch, language));
        patch.refuse(entry, EntryRules::problems);
        return new Offer.Wanted(entry, words == null ? null : printable(words.byLanguage()));
    }

    private Entry entry(Patch patch, @Nullable Entry there) {
        var service = service(patch, there == null ? null : there.service());
        var id = patch.string("id", null);
        var kind = patch.word(
                "kind",
                Kind.values(),
                Kind::word,
                there == null ? null : there.kind(),
                service == null ? Kind.RESOURCE : Kind.SERVICE);
        var reach = kind == Kind.SERVICE ? Reach.LOCAL : Reach.NATIONAL;
        return new Entry(
                id == null ? "" : id,
                kind,
                patch.word(
                        "status",
                        Status.values(),
                        Status::word,
                        there == null ? null : there.status(),
                        Status.PUBLISHED),
                patch.word(
                        "audience",
                        Audience.values(),
                        Audience::word,
                        // a service that is a practice's no longer is everybody's
                        there == null || there.practice() != null ? null : there.audience(),
                        Audience.PUBLIC),
                patch.word("reach", Reach.values(), Reach::word, there == null ? null : there.reach(), reach),
                patch.string("url", there == null ? null : there.url()),
                patch.localised("title", there == null ? NO_WORDS : there.title()),
                patch.localised("summary", there == null ? NO_WORDS : there.summary()),
                patch.localised("why", there == null ? NO_WORDS : there.why()),
                patch.localised("urls", there == null ? NO_WORDS : there.urls()),
                patch.list("topics", there == null ? List.of() : there.topics()),
                patch.phrases("everyday", there == null ? new TreeMap<>() : there.everyday()),
                patch.list("codes", there == null ? List.of() : there.codes()),
                patch.string("source", there == null ? null : there.source()),
                format(patch, there == null ? null : there.format()),
                review(patch, there == null ? null : there.review()),
                publisherReview(patch, there == null ? null : there.publisherReview()),
                service,
                patch.string("practice", there == null ? null : there.practice()),
                withdrawal(patch, there == null ? null : there.withdrawal()),
                patch.list("unreviewedLanguages", there == null ? List.of() : there.unreviewedLanguages()),
                0);
    }

    private static @Nullable Withdrawal withdrawal(Patch patch, @Nullable Withdrawal there) {
        if (patch.clears("withdrawal")) return null;
        var inside = patch.inside("withdrawal");
        if (inside == null) return there;
        inside.only(Set.of("reason", "replacement"));
        var reason = inside.localised("reason", there == null ? NO_WORDS : there.reason());
        var replacement = inside.string("replacement", there == null ? null : there.replacement());
        return reason.isEmpty() && replacement == null ? null : new Withdrawal(reason, replacement);
    }

    private static @Nullable Format format(Patch patch, @Nullable Format there) {
        if (patch.clears("format")) return null;
        return patch.leavesOut("format")
                ? there
                : patch.word("format", Format.values(), Format::word, there, Format.PAGE);
    }

    private static @Nullable Review review(Patch patch, @Nullable Review there) {
        if (patch.clears("review")) return null;
        var inside = patch.inside("review");
        if (inside == null) return there;
        inside.only(Set.of("on", "by", "next"));
        var on = inside.date("on", there == null ? null : there.on());
        var by = inside.string("by", there == null ? null : there.by());
        var next = inside.date("next", there == null ? null : there.next());
        if (on != null) return new Review(on, by, next);
        if (by == null && next == null && there != null) return null;
        if (inside.isFine("on")) inside.problem("on", "is missing; a review has its day");
        return there;
    }

    private static @Nullable PublisherReview publisherReview(Patch patch, @Nullable PublisherReview there) {
        if (patch.clears("publisherReview")) return null;
        var inside = patch.inside("publisherReview");
        if (inside == null) return there;
        inside.only(Set.of("on", "next"));
        var on = inside.date("on", there == null ? null : there.on());
        var next = inside.date("next", there == null ? null : there.next());
        return on == null && next == null ? null : new PublisherReview(on, next);
    }

    private static @Nullable Service service(Patch patch, @Nullable Service before) {
        if (patch.clears("service")) return null;
        var inside = patch.inside("service");
        if (inside == null) return before;
        inside.only(SERVICE);
        var there = before == null ? NO_SERVICE : before;
        var service = new Service(
                inside.string("organisation", there.organisation()),
                inside.string("phone", there.phone()),
                inside.string("email", there.email()),
                inside.string("address", there.address()),
                inside.string("postcode", there.postcode()),
                inside.number("lat", there.lat()),
                inside.number("lon", there.lon()),
                inside.string("hours", there.hours()),
                inside.list("serves", there.serves()),
                inside.string("referral", there.referral()),
                inside.string("cost", there.cost()),
                inside.list("languages", there.languages()));
        return service.equals(NO_SERVICE) ? null : service;
    }

    private static void refuseOddLanguage(Patch patch, String language) {
        if (!EntryRules.isLanguage(language)) {
            patch.problem("text", "has \"" + language + "\" where a language code such as en or cy stands");
        }
    }

    /** A page's words come from machines; control characters in them read as spaces. */
    private static SortedMap<String, String> printable(SortedMap<String, String> texts) {
        var printable = new TreeMap<String, String>();
        texts.forEach((language, words) -> printable.put(
                language,
                words.chars().anyMatch(EntryLine::isOdd)
                        ? words.codePoints()
                                .map(c -> isOdd(c) ? ' ' : c)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString()
                                .strip()
                        : words));
        printable.values().removeIf(String::isEmpty);
        return printable;
    }

    private static boolean isOdd(int c) {
        return c < ' ' && c != '\n' && c != '\t';
    }
}

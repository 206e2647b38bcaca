package fingerpost.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Entries to tell stories with. */
public final class Samples {

    private Samples() {}

    public static Entry resource(String title, String url, String... topics) {
        return new Entry(
                "",
                Kind.RESOURCE,
                Status.PUBLISHED,
                Audience.PUBLIC,
                Reach.NATIONAL,
                url,
                Localised.in("en", title),
                Localised.NONE,
                Localised.NONE,
                Localised.NONE,
                List.of(topics),
                new TreeMap<>(),
                List.of(),
                null,
                Format.PAGE,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                0);
    }

    public static Entry service(String title, String postcode, double lat, double lon) {
        var service = new Service(
                title,
                "029 2000 0000",
                null,
                "1 High Street",
                postcode,
                lat,
                lon,
                null,
                List.of(),
                null,
                null,
                List.of());
        return new Entry(
                "",
                Kind.SERVICE,
                Status.PUBLISHED,
                Audience.PUBLIC,
                Reach.LOCAL,
                null,
                Localised.in("en", title),
                Localised.NONE,
                Localised.NONE,
                Localised.NONE,
                List.of(),
                new TreeMap<>(),
                List.of(),
                null,
                null,
                null,
                null,
                service,
                null,
                null,
                List.of(),
                0);
    }

    public static Entry as(Entry entry, Status status) {
        return new Entry(
                entry.id(),
                entry.kind(),
                status,
                entry.audience(),
                entry.reach(),
                entry.url(),
                entry.title(),
                entry.summary(),
                entry.why(),
                entry.urls(),
                entry.topics(),
                entry.everyday(),
                entry.codes(),
                entry.source(),
                entry.format(),
                entry.review(),
                entry.publisherReview(),
                entry.service(),
                null,
                null,
                List.of(),
                0);
    }

    public static Entry saying(Entry entry, String summary) {
        return new Entry(
                entry.id(),
                entry.kind(),
                entry.status(),
                entry.audience(),
                entry.reach(),
                entry.url(),
                entry.title(),
                Localised.in("en", summary),
                entry.why(),
                entry.urls(),
                entry.topics(),
                entry.everyday(),
                entry.codes(),
                entry.source(),
                entry.format(),
                entry.review(),
                entry.publisherReview(),
                entry.service(),
                null,
                null,
                List.of(),
                0);
    }

    public static Entry reviewed(Entry entry, String on, String by) {
        return new Entry(
                entry.id(),
                entry.kind(),
                entry.status(),
                entry.audience(),
                entry.reach(),
                entry.url(),
                entry.title(),
                entry.summary(),
                entry.why(),
                entry.urls(),
                entry.topics(),
                entry.everyday(),
                entry.codes(),
                entry.source(),
                entry.format(),
                new Review(LocalDate.parse(on), by, null),
                entry.publisherReview(),
                entry.service(),
                null,
                null,
                List.of(),
                0);
    }

    public static Topic topic(String slug, String name, String... parents) {
        return new Topic(
                slug,
                Localised.of(Map.of("en", name)),
                new TreeMap<>(),
                Localised.NONE,
                new TreeMap<>(),
                List.of(),
                List.of(parents),
                null,
                List.of(),
                null,
                0);
    }
}

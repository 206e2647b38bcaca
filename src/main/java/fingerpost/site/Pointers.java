package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Format;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Service;
import fingerpost.web.Frame;
import fingerpost.web.Provenance;
import fingerpost.web.Words;
import java.net.URI;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of entries what lists show. */
@Component
final class Pointers {

    private static final double MILES_A_KILOMETRE = 0.621371;
    private static final double NEXT_DOOR = 0.1;

    private final Catalogue catalogue;
    private final LinksNow links;
    private final Clock clock;

    Pointers(Catalogue catalogue, LinksNow links, Clock clock) {
        this.catalogue = catalogue;
        this.links = links;
        this.clock = clock;
    }

    List<Pointer> of(List<Entry> entries, Frame frame) {
        return entries.stream().map(entry -> of(entry, frame, null)).toList();
    }

    /** As the reader sees it who is this far away, if known. */
    Pointer of(Entry entry, Frame frame, @Nullable Double kilometres) {
        return of(entry, frame, kilometres, Provenance.LINE);
    }

    /** As {@link #of(Entry, Frame, Double)}, with what a template needs to show this much of where it comes from. */
    Pointer of(Entry entry, Frame frame, @Nullable Double kilometres, Provenance provenance) {
        var language = frame.language();
        var trouble = catalogue.checks().trouble(entry, language);
        var url = trouble == null ? entry.urlFor(language) : null;
        var review = entry.review();
        return new Pointer(
                entry.id(),
                Say.in(language, entry.title()),
                frame.link((url == null ? "/entries/" : "/go/") + entry.id()),
                url == null ? null : website(url),
                only(entry, frame),
                trouble == null ? null : trouble.word(),
                Say.orNull(language, entry.summary()),
                Say.orNull(language, entry.why()),
                source(entry, language),
                entry.reach().word(),
                entry.format() == null || entry.format() == Format.PAGE
                        ? null
                        : entry.format().word(),
                review == null
                        ? null
                        : new Pointer.Looked(
                                review.by() == null ? null : firstLanguage(review.by(), frame),
                                frame.month(review.on()),
                                frame.date(review.on()),
                                isPast(review.next())),
                entry.service() == null ? null : contact(entry.service(), frame),
                kilometres == null ? null : miles(kilometres, frame),
                entry.practice() != null,
                provenance == Provenance.FULL ? behind(entry, frame) : null);
    }

    private Pointer.@Nullable Behind behind(Entry entry, Frame frame) {
        var slug = entry.source();
        var source = slug == null ? null : catalogue.sources().get(slug);
        var link = links.of(entry, frame);
        var review = entry.review();
        var printed = entry.publisherReview();
        var behind = new Pointer.Behind(
                source == null ? List.of() : source.marks(),
                link == null ? null : link.told(frame),
                review == null || review.next() == null || isPast(review.next()) ? null : frame.date(review.next()),
                printed == null || printed.on() == null ? null : frame.date(printed.on()));
        return behind.isEmpty() ? null : behind;
    }

    /** Whether this day was before today. */
    /** The day that a moment was on here. */
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    boolean isPast(@Nullable LocalDate day) {
        return day != null && day.isBefore(LocalDate.now(clock));
    }

    @Nullable
    Words source(Entry entry, String language) {
        var slug = entry.source();
        var source = slug == null ? null : catalogue.sources().get(slug);
        return source == null ? null : Say.orNull(language, source.name());
    }

    /** A resource's own address is in the area's first language, unless it has one for the reader's. */
    private @Nullable String only(Entry entry, Frame frame) {
        var first = catalogue.area().firstLanguage();
        if (entry.kind() == Kind.SERVICE || frame.language().equals(first)) return null;
        return entry.urls().exactly(frame.language()) == null ? first : null;
    }

    /** Words that are only ever in the area's first language, such as a role. */
    private Words firstLanguage(String words, Frame frame) {
        return Say.in(frame.language(), Localised.in(catalogue.area().firstLanguage(), words));
    }

    private Pointer.@Nullable Contact contact(Service service, Frame frame) {
        var contact = new Pointer.Contact(
                service.phone(),
                service.phone() == null ? null : dial(service.phone()),
                address(service),
                now(service, frame),
                service.referral() == null ? null : frame.text("referral." + service.referral()));
        return contact.isEmpty() ? null : contact;
    }

    /** Whether it is open, in words; else its hours as they were written. */
    private @Nullable String now(Service service, Frame frame) {
        if (service.hours() == null) return null;
        var hours = Hours.read(service.hours());
        if (hours == null) return service.hours();
        var now = hours.at(LocalDateTime.now(clock));
        return frame.text("hours." + now.word(), now.time());
    }

    static @Nullable String address(Service service) {
        return address(service.address(), service.postcode());
    }

    /** An address with its postcode, which is said once; null when neither is known. */
    static @Nullable String address(@Nullable String address, @Nullable String postcode) {
        var lines = new ArrayList<String>();
        if (address != null) lines.add(address);
        if (postcode != null && (address == null || !address.contains(postcode))) lines.add(postcode);
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    /** The digits of a phone number, with a plus sign if it began with one. */
    static @Nullable String dial(String phone) {
        var digits = phone.replaceAll("[^0-9]", "");
        if (digits.length() < 3) return null;
        return (phone.strip().startsWith("+") ? "+" : "") + digits;
    }

    /** The name of a website as people know it: nhs.uk for https://www.nhs.uk/conditions/. */
    static @Nullable String website(String url) {
        var host = URI.create(url).getHost();
        return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
    }

    static String miles(double kilometres, Frame frame) {
        double miles = kilometres * MILES_A_KILOMETRE;
        var number = NumberFormat.getNumberInstance(frame.locale());
        number.setMaximumFractionDigits(miles < 10 ? 1 : 0);
        if (miles < NEXT_DOOR) return frame.text("distance.near", number.format(NEXT_DOOR));
        return frame.text("distance.miles", number.format(miles));
    }
}

package fingerpost.staff;

import fingerpost.catalogue.Audience;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.web.Frame;
import fingerpost.web.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry as staff see it in a list, with all that a phone call or a referral takes.
 *
 * @param forStaff whether it is for staff only
 * @param url where it points, or null; website is the host as people know it
 * @param dial the phone number as a link dials it
 * @param further how to reach it, line by line: e-mail, address, hours, how people get there
 * @param note what staff should know of it; empty when nobody has said
 */
record StaffPointer(
        String id,
        Words title,
        boolean forStaff,
        @Nullable String url,
        @Nullable String website,
        @Nullable Words summary,
        @Nullable String phone,
        @Nullable String dial,
        List<String> further,
        String note) {

    static StaffPointer of(Entry entry, Map<String, String> notes, Frame frame) {
        var url = entry.urlFor(frame.language());
        var service = entry.service();
        var phone = service == null ? null : service.phone();
        var digits = phone == null ? "" : phone.replaceAll("[^0-9+]", "");
        return new StaffPointer(
                entry.id(),
                said(entry.title(), frame),
                entry.audience() == Audience.STAFF,
                url,
                url == null ? null : website(url),
                entry.summary().isEmpty() ? null : said(entry.summary(), frame),
                phone,
                digits.length() < 3 ? null : digits,
                further(entry, frame),
                notes.getOrDefault(entry.id(), ""));
    }

    static List<String> further(Entry entry, Frame frame) {
        var service = entry.service();
        var lines = new ArrayList<String>();
        if (service == null) return lines;
        if (service.email() != null) lines.add(service.email());
        if (service.address() != null) lines.add(service.address());
        if (service.postcode() != null
                && (service.address() == null || !service.address().contains(service.postcode())))
            lines.add(service.postcode());
        if (service.hours() != null) lines.add(service.hours());
        if (service.referral() != null) lines.add(frame.text("staff.choice.service.referral." + service.referral()));
        return lines;
    }

    private static Words said(Localised words, Frame frame) {
        var language = words.languageOfBest(frame.language());
        return new Words(words.best(frame.language()), language.equals(frame.language()) ? null : language);
    }

    private static @Nullable String website(String url) {
        var host = URI.create(url).getHost();
        return host == null ? null : host.replaceFirst("^www\\.", "");
    }
}

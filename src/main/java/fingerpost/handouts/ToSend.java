package fingerpost.handouts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a handout that is sent.
 *
 * @param subject of the e-mail, and @param mail its text
 * @param mailto what opens the sender's own program with both, or null when that would be too long for it
 */
public record ToSend(
        SmsText sms, String subject, String mail, @Nullable String mailto) {

    /** Windows cuts off what is longer. */
    private static final int LONGEST_MAILTO = 1_900;

    public static ToSend of(Sheet sheet) {
        var subject = each(sheet, " / ", face -> face.frame().text("handout.mail.subject", face.from()));
        var mail = sheet.faces().stream().map(face -> mail(sheet, face)).collect(Collectors.joining("\n\n---\n\n"));
        var mailto = "mailto:?subject=" + encoded(subject) + "&body=" + encoded(mail.replace("\n", "\r\n"));
        return new ToSend(sms(sheet), subject, mail, mailto.length() > LONGEST_MAILTO ? null : mailto);
    }

    private static String each(Sheet sheet, String between, java.util.function.Function<Sheet.Face, String> words) {
        return sheet.faces().stream().map(words).distinct().collect(Collectors.joining(between));
    }

    /** As much as one segment takes: with whose it is when that fits. */
    private static SmsText sms(Sheet sheet) {
        var words = each(sheet, " / ", face -> face.frame().text("handout.sms")) + ": " + sheet.address();
        var from = each(sheet, " / ", Sheet.Face::from);
        var whole = SmsText.of(simple(from + ". " + words));
        if (whole.isOne()) return whole;
        var short_ = SmsText.of(simple(words));
        return short_.segments() < whole.segments() ? short_ : whole;
    }

    /** With the plain signs for those that would cost a message more than half of its places. */
    private static String simple(String text) {
        return text.replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[–—]", "-")
                .replace('\u00a0', ' ');
    }

    private static String mail(Sheet sheet, Sheet.Face face) {
        var frame = face.frame();
        var lines = sheet.items().stream()
                .filter(Item::leads)
                .map(item -> line(item, sheet.faces().indexOf(face), frame.guideAddress()))
                .collect(Collectors.joining("\n\n"));
        var note = face.note() == null ? "" : face.note() + "\n\n";
        return frame.text("handout.mail.begin", face.from()) + "\n\n" + lines + "\n\n" + note
                + frame.text("handout.mail.all") + "\n" + sheet.address() + "\n\n"
                + frame.text("handout.mail.end", sheet.code().shown(), sheet.typed(), face.until()) + "\n"
                + frame.text("handout.urgent");
    }

    private static String line(Item item, int face, String guide) {
        var side = item.sides().get(face);
        var parts = List.of(item.number() + ". " + side.title().text(), guide + side.href());
        return String.join("\n", parts) + (item.phone() == null ? "" : "\n" + item.phone());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

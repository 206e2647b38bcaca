package fingerpost.staff;

import fingerpost.access.AccessSettings;
import fingerpost.access.Account;
import fingerpost.access.Post;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Practice;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The mails that staff get, each in all the guide's languages, one under the other. */
@Component
final class Letters {

    private final Post post;
    private final MessageSource messages;
    private final Catalogue catalogue;
    private final AccessSettings settings;

    Letters(Post post, MessageSource messages, Catalogue catalogue, AccessSettings settings) {
        this.post = post;
        this.messages = messages;
        this.catalogue = catalogue;
        this.settings = settings;
    }

    /** Whether there is a mail server. */
    boolean canBeSent() {
        return post.isOn();
    }

    /** A link to choose the first or a new password; answers whether the mail server took it. */
    boolean link(Account account, String secret) {
        var kind = account.hasPassword() ? "password" : "invitation";
        return post.send(account.email(), subject(kind), words(kind, account.name(), settings.linkTo(secret)));
    }

    /** As {@link #link}, without waiting for the mail server. */
    void linkLater(Account account, String secret) {
        var kind = account.hasPassword() ? "password" : "invitation";
        post.sendLater(account.email(), subject(kind), words(kind, account.name(), settings.linkTo(secret)));
    }

    /** An invitation to edit a practice's pages; answers whether the mail server took it. */
    boolean practice(String email, Practice practice, String secret) {
        var parts = catalogue.area().languages().stream()
                .map(language -> say(
                                language,
                                "staff.mail.practice.body",
                                practice.name().best(language),
                                catalogue.area().name().best(language))
                        + "\n\n" + settings.linkTo(secret) + "\n\n" + say(language, "staff.mail.practice.end"))
                .collect(Collectors.joining("\n\n---\n\n"));
        return post.send(email, subject("practice"), parts + "\n");
    }

    /** Tells somebody that a colleague calls on them about an entry, without waiting for the mail server. */
    void mentionLater(Account account, String by, String title, String entryId, String said) {
        var to = settings.baseUrl() + "/staff/entries/" + entryId;
        var parts = catalogue.area().languages().stream()
                .map(language -> say(language, "staff.mail.mention.body", account.name(), by, title))
                .collect(Collectors.joining("\n\n"));
        post.sendLater(account.email(), subject("mention"), parts + "\n\n" + said + "\n\n" + to + "\n");
    }

    private String subject(String kind) {
        var area = catalogue.area();
        return area.languages().stream()
                .map(language -> say(
                        language, "staff.mail." + kind + ".subject", area.name().best(language)))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private String words(String kind, Object... values) {
        var parts = new ArrayList<String>();
        var area = catalogue.area();
        for (var language : area.languages()) {
            parts.add(say(
                            language,
                            "staff.mail." + kind + ".body",
                            values[0],
                            area.name().best(language))
                    + "\n\n" + values[1] + "\n\n"
                    + say(language, "staff.mail." + kind + ".end"));
        }
        return String.join("\n\n---\n\n", parts) + "\n";
    }

    private String say(String language, String key, Object... values) {
        return messages.getMessage(key, values, Locale.of(language));
    }
}

package fingerpost.access;

import jakarta.mail.MessagingException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends mails by the area's mail server, when one is set. */
public final class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final long PATIENCE = Duration.ofSeconds(10).toMillis();

    private final @Nullable JavaMailSenderImpl server;
    private final String from;

    Post(AccessSettings settings) {
        this.server = settings.smtpUrl() == null ? null : server(URI.create(settings.smtpUrl()));
        this.from = settings.mailFrom() == null ? "fingerpost@" + settings.host() : settings.mailFrom();
    }

    private static JavaMailSenderImpl server(URI address) {
        boolean tls = "smtps".equals(address.getScheme());
        var server = new JavaMailSenderImpl();
        server.setProtocol(tls ? "smtps" : "smtp");
        server.setHost(address.getHost());
        server.setPort(address.getPort());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = server.getJavaMailProperties();
        var prefix = tls ? "mail.smtps." : "mail.smtp.";
        for (var timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put(prefix + timeout, String.valueOf(PATIENCE));
        }
        properties.put(prefix + "ssl.checkserveridentity", "true");
        // a server that offers encryption is taken at its word; smtps: allows nothing else
        if (!tls) properties.put("mail.smtp.starttls.enable", "true");
        var user = address.getRawUserInfo();
        if (user != null) {
            int colon = user.indexOf(':');
            server.setUsername(decoded(colon < 0 ? user : user.substring(0, colon)));
            server.setPassword(colon < 0 ? "" : decoded(user.substring(colon + 1)));
            properties.put(prefix + "auth", "true");
        }
        return server;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Whether there is a server to send by. */
    public boolean isOn() {
        return server != null;
    }

    /** Sends and tells whether the server took it; a failure is logged without what the mail says. */
    public boolean send(String to, String subject, String words) {
        return send(to, subject, words, null);
    }

    /** As {@link #send(String, String, String)}, with the same in HTML for readers that show it. */
    public boolean send(String to, String subject, String words, @Nullable String html) {
        if (server == null) return false;
        try {
            var message = server.createMimeMessage();
            var mail = new MimeMessageHelper(message, html != null, StandardCharsets.UTF_8.name());
            mail.setFrom(from);
            mail.setTo(to);
            // a line break would begin a header of its own
            mail.setSubject(subject.replaceAll("\\p{Cntrl}+", " "));
            if (html == null) mail.setText(words, false);
            else mail.setText(words, html);
            server.send(message);
            return true;
        } catch (MessagingException | MailException failed) {
            LOG.warn("A mail was not sent: {}", failed.getMessage());
            return false;
        }
    }

    /** Sends later, so that how long it takes tells nobody anything. */
    public void sendLater(String to, String subject, String words) {
        Thread.startVirtualThread(() -> send(to, subject, words));
    }
}

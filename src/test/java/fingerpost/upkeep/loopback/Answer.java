package fingerpost.upkeep.loopback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;

/** What a website does with a request. */
@NullMarked
@FunctionalInterface
public interface Answer {

    void to(Visit visit) throws IOException, InterruptedException;

    static Answer html(String html) {
        return html(200, "", html);
    }

    /** The headers each end in CR LF. */
    static Answer html(int status, String headers, String html) {
        return visit -> visit.reply(
                status, headers + "Content-Type: text/html; charset=utf-8\r\n", html.getBytes(StandardCharsets.UTF_8));
    }

    static Answer bytes(String type, byte[] body) {
        return visit -> visit.reply(200, "Content-Type: " + type + "\r\n", body);
    }

    static Answer sendsOn(int status, String to) {
        return visit -> visit.reply(status, "Location: " + to + "\r\n", new byte[0]);
    }

    static Answer status(int status, String headers) {
        return html(
                status,
                headers,
                "<html><head><title>" + status + "</title></head><body><h1>" + status
                        + "</h1><hr><p>The server could not do what was asked.</p></body></html>");
    }
}

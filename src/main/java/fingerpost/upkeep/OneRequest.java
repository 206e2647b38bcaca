package fingerpost.upkeep;

import fingerpost.upkeep.Fetched.Hop;
import fingerpost.upkeep.Fetched.NotModified;
import fingerpost.upkeep.Fetched.Page;
import java.io.IOException;
import java.net.SocketException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/** One question to one website, and what became of it. */
record OneRequest(Ask ask, URI address, List<Hop> hops, Limits limits) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int NOT_MODIFIED = 304;
    private static final int MOST_KEPT = 2;

    /** Either what the answer came to, or the address that it sends on to. */
    record Step(
            @Nullable Fetched end,
            int status,
            @Nullable URI next,
            @Nullable String retryAfter,
            boolean setsCookie) {}

    /** The nanoseconds are those that earlier hops took. */
    Step sent(CloseableHttpClient client, Deadline deadline, long before) throws IOException {
        for (int attempt = 1; ; attempt++) {
            var context = HttpClientContext.create();
            try {
                return sent(client, deadline, before, context);
            } catch (NoHttpResponseException | ConnectionClosedException | SocketException closed) {
                // a kept connection may have been closed at the other end just now, which says nothing of the page
                if (attempt > MOST_KEPT || !isKept(context)) throw closed;
            }
        }
    }

    private static boolean isKept(HttpClientContext context) {
        var connection = context.getEndpointDetails();
        return connection != null && connection.getResponseCount() > 0;
    }

    private Step sent(CloseableHttpClient client, Deadline deadline, long before, HttpClientContext context)
            throws IOException {
        var request = request();
        var start = System.nanoTime();
        try (var running = deadline.cuts(request)) {
            var response = client.executeOpen(null, request, context);
            try {
                var answer = new Answer(response);
                int status = response.getCode();
                var location = answer.header(HttpHeaders.LOCATION);
                if (REDIRECTS.contains(status) && location != null) {
                    var next = WebAddress.seenFrom(address, location);
                    if (next == null) throw new NotAllowed(Failure.NOT_WEB, location);
                    answer.leaveBehind();
                    return new Step(null, status, next, null, response.containsHeader("Set-Cookie"));
                }
                var headers = KeptHeaders.of(response.getHeaders());
                var body = answer.body(ask, limits.bytes());
                if (answer.isSuccess() && running.isPast()) {
                    throw new NotAllowed(Failure.TIMED_OUT, address.getHost());
                }
                var ends = certificateEnds(context.getSSLSession());
                var took = Duration.ofNanos(before + System.nanoTime() - start);
                var end = status == NOT_MODIFIED && isConditional()
                        ? new NotModified(address, hops, headers, ends, took)
                        : new Page(
                                address,
                                hops,
                                status,
                                answer.contentType(),
                                answer.charset(),
                                answer.header(HttpHeaders.CONTENT_LANGUAGE),
                                answer.header("Content-Disposition"),
                                body,
                                headers,
                                ends,
                                took);
                return new Step(end, status, null, headers.get("retry-after"), false);
            } finally {
                // does nothing to an answer that was read to its end. Of any other, closing would read what is left,
                // however much that is; cut off first, it cannot
                request.cancel();
                Closer.closeQuietly(response);
            }
        }
    }

    private HttpUriRequestBase request() {
        var request = new HttpUriRequestBase(ask.part() == Ask.Part.HEADERS ? "HEAD" : "GET", address);
        request.addHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5");
        if (ask.part() == Ask.Part.START) {
            // a piece of something packed cannot be unpacked everywhere
            request.addHeader(HttpHeaders.RANGE, "bytes=0-" + (Ask.START_BYTES - 1));
        } else {
            request.addHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        }
        if (isConditional()) {
            if (ask.etag() != null) request.addHeader(HttpHeaders.IF_NONE_MATCH, clean(ask.etag()));
            else if (ask.lastModified() != null) {
                request.addHeader(HttpHeaders.IF_MODIFIED_SINCE, clean(ask.lastModified()));
            }
        }
        return request;
    }

    private boolean isConditional() {
        return (ask.etag() != null || ask.lastModified() != null)
                && host(address).equals(host(ask.address()));
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /** A website's own words are sent back to it; a line's end in them would be a header of its making. */
    private static String clean(String words) {
        return words.replaceAll("\\p{Cntrl}", "");
    }

    private static @Nullable Instant certificateEnds(@Nullable SSLSession session) {
        try {
            return session != null
                            && session.getPeerCertificates().length > 0
                            && session.getPeerCertificates()[0] instanceof X509Certificate own
                    ? own.getNotAfter().toInstant()
                    : null;
        } catch (SSLPeerUnverifiedException none) {
            return null;
        }
    }
}

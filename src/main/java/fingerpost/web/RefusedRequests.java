package fingerpost.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers with the guide's own page what Tomcat refuses before any filter sees it, such as a malformed address. */
public final class RefusedRequests extends ErrorReportValve {

    private static final int LEAST = 400;

    /** Tomcat makes valves of this kind from their class name, so what writes the page is handed over here. */
    private static volatile @Nullable Writer writer;

    /** Writes the page about a failure of this status for the address asked for. */
    interface Writer {
        byte[] page(String uri, int status);
    }

    static void writeWith(Writer given) {
        writer = given;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var with = writer;
        if (with == null || response.getStatus() < LEAST || response.getContentWritten() > 0) return;
        if (!response.setErrorReported()) return;
        var uri = request.getRequestURI();
        try {
            HttpServletResponse answer = response;
            SecurityHeaders.each(answer::setHeader);
            answer.setHeader("Cache-Control", KeptPage.NEVER);
            answer.setContentType("text/html;charset=utf-8");
            var body = with.page(uri == null ? "/" : uri, response.getStatus());
            answer.setContentLength(body.length);
            answer.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException cannotAnswer) {
            throw new UncheckedIOException(cannotAnswer);
        }
    }
}

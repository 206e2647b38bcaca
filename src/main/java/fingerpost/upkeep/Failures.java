package fingerpost.upkeep;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.jspecify.annotations.Nullable;

/** Which failure an exception of the client stands for. */
final class Failures {

    private Failures() {}

    static Failure of(Exception exception) {
        return switch (exception) {
            case NotAllowed refused -> refused.why();
            case UnknownHostException _ -> Failure.NO_SUCH_HOST;
            case SSLException secure -> tls(secure);
            case SocketTimeoutException _ -> Failure.TIMED_OUT;
            case ConnectException _, NoRouteToHostException _ -> Failure.REFUSED;
            case MessageConstraintException _, Answer.TooLarge _ -> Failure.TOO_LARGE;
            default -> Failure.NOT_HTTP;
        };
    }

    private static Failure tls(SSLException secure) {
        if (secure instanceof SSLPeerUnverifiedException) return Failure.TLS_WRONG_NAME;
        var failure = Failure.TLS;
        for (@Nullable Throwable cause = secure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException
                    || cause instanceof CertificateNotYetValidException
                    || cause instanceof CertPathValidatorException path
                            && (path.getReason() == BasicReason.EXPIRED
                                    || path.getReason() == BasicReason.NOT_YET_VALID)) {
                return Failure.TLS_EXPIRED;
            }
            if (cause instanceof CertificateException) failure = Failure.TLS_UNTRUSTED;
        }
        return failure;
    }
}

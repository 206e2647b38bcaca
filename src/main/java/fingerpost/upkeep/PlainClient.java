package fingerpost.upkeep;

import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Apache's client with everything off that would ask more than it was told to, or keep anything from one answer but the
 * connection. A kept connection leads to the very address that the guard let through, and is asked for the same host
 * only.
 */
final class PlainClient implements AutoCloseable {

    private static final TimeValue IDLE = TimeValue.ofSeconds(10);
    private static final TimeValue OLDEST = TimeValue.ofMinutes(1);
    private static final TimeValue LOOKED_AT_AFTER = TimeValue.ofMilliseconds(250);

    private final PoolingHttpClientConnectionManager connections;
    private final CloseableHttpClient client;
    private final Future<?> tidying;

    PlainClient(DnsResolver guard, Limits limits, String agent, SSLContext trusted, int atOnce) {
        connections = connections(guard, limits, trusted, atOnce);
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setKeepAliveStrategy((_, _) -> IDLE)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(limits.total()))
                        .setResponseTimeout(Timeout.of(limits.read()))
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(agent)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
        // forgets the hosts that no connection leads to any more, too
        tidying = ForkJoinPool.commonPool()
                .scheduleWithFixedDelay(
                        () -> connections.closeIdle(IDLE), IDLE.getDuration(), IDLE.getDuration(), IDLE.getTimeUnit());
    }

    CloseableHttpClient client() {
        return client;
    }

    @Override
    public void close() {
        tidying.cancel(false);
        client.close(CloseMode.IMMEDIATE);
    }

    private static PoolingHttpClientConnectionManager connections(
            DnsResolver guard, Limits limits, SSLContext trusted, int atOnce) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(guard)
                // the client compares names itself, so that a wrong one can be told from a wrong certificate
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(
                        trusted, HostnameVerificationPolicy.CLIENT, new DefaultHostnameVerifier()))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(limits.headers())
                                .setMaxLineLength(limits.headerLine())
                                .build())
                        .charCodingConfig(CharCodingConfig.custom()
                                .setCharset(StandardCharsets.UTF_8)
                                .setMalformedInputAction(CodingErrorAction.REPLACE)
                                .setUnmappableInputAction(CodingErrorAction.REPLACE)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connect()))
                        .setSocketTimeout(Timeout.of(limits.read()))
                        .setTimeToLive(OLDEST)
                        .setValidateAfterInactivity(LOOKED_AT_AFTER)
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(Timeout.of(limits.connect()))
                        .build())
                .setMaxConnTotal(atOnce * 4)
                .setMaxConnPerRoute(atOnce)
                .build();
    }
}

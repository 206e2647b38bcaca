package fingerpost.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.upkeep.Fetched.Failed;
import fingerpost.upkeep.Fetched.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates are made by the JDK's own keytool: an authority, and websites it vouches for. */
@NullMarked
class CertificatesTest {

    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    static Path folder;

    private static GuardedClient client;

    @BeforeAll
    static void authority() throws IOException, InterruptedException, GeneralSecurityException {
        make("authority", "-ext bc:c");
        make("good", "-signer authority -ext san=ip:127.0.0.1");
        make("old", "-signer authority -ext san=ip:127.0.0.1 -startdate -20d -validity 5");
        make("other", "-signer authority -ext san=dns:elsewhere.example");
        make("alone", "-ext san=ip:127.0.0.1");
        var all = KeyStore.getInstance(folder.resolve("all.p12").toFile(), PASSWORD);
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", all.getCertificate("authority"));
        var trusting = SSLContexts.custom().loadTrustMaterial(trusted, null).build();
        client = new GuardedClient(
                InetAddress::getAllByName,
                AddressRanges.parse("127.0.0.0/8"),
                "https://guide.example/about",
                new Limits(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(4), 100_000, 50, 4_000, 5),
                Pace.POLITE,
                () -> trusting);
    }

    @AfterAll
    static void close() {
        client.close();
    }

    private static void make(String name, String words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(("-genkeypair -keyalg EC -storepass password -keystore all.p12 -alias " + name
                        + " -dname CN=" + name + " " + words)
                .split(" ")));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as(name).isZero();
    }

    /** A website that shows the certificate of this name. */
    private static OddWebsite website(String name) throws IOException, GeneralSecurityException {
        var context = SSLContexts.custom()
                .loadKeyMaterial(folder.resolve("all.p12"), PASSWORD, PASSWORD, (_, _) -> name)
                .build();
        return OddWebsite.over(
                        context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1")))
                .page("/", "<p>safe");
    }

    private static URI address(OddWebsite site) {
        return URI.create("https://127.0.0.1:" + site.port() + "/");
    }

    private static Failure failure(OddWebsite site) {
        return ((Failed) client.fetch(address(site))).why();
    }

    @Test
    void a_good_certificate_is_trusted() throws Exception {
        try (var site = website("good")) {
            var page = (Page) client.fetch(address(site));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.certificateEnds())
                    .isBetween(
                            Instant.now().plus(Duration.ofDays(80)),
                            Instant.now().plus(Duration.ofDays(100)));
        }
    }

    @Test
    void one_that_is_out_of_date_is_told() throws Exception {
        try (var site = website("old")) {
            assertThat(failure(site)).isEqualTo(Failure.TLS_EXPIRED);
        }
    }

    @Test
    void one_for_another_website_is_told() throws Exception {
        try (var site = website("other")) {
            assertThat(failure(site)).isEqualTo(Failure.TLS_WRONG_NAME);
        }
    }

    @Test
    void one_that_nobody_vouches_for_is_told() throws Exception {
        try (var site = website("alone")) {
            assertThat(failure(site)).isEqualTo(Failure.TLS_UNTRUSTED);
        }
    }

    @Test
    void a_website_without_security_is_told() {
        try (var site = OddWebsite.open()) {
            assertThat(failure(site)).isIn(Failure.TLS, Failure.TIMED_OUT);
        }
    }

    @Test
    void a_handshake_that_never_ends_is_left() {
        try (var site = OddWebsite.open().answers("/", out -> Thread.sleep(10_000))) {
            assertThat(failure(site)).isEqualTo(Failure.TIMED_OUT);
        }
    }
}

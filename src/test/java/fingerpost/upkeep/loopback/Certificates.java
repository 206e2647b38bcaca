package fingerpost.upkeep.loopback;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.NullMarked;

/** An authority and the certificates it gives, good and bad, made by the JDK's own keytool. */
@NullMarked
public final class Certificates {

    private static final char[] PASSWORD = "password".toCharArray();
    private static final String NAMES = "-ext san=dns:*." + Ground.SECURE_TUNING + ",dns:*." + Ground.SECURE_REPORTED
            + ",dns:*." + Ground.SECURE_FRESH + ",dns:" + Ground.SECURE_FRESH + ",dns:*." + Ground.SECURE_UNSEEN;

    private final Path folder;

    private Certificates(Path folder) {
        this.folder = folder;
    }

    /** Makes them in an empty folder. */
    public static Certificates in(Path folder) throws IOException, InterruptedException {
        var first = List.of(
                keytool(folder, "authority", "authority", "-ext bc:c"), keytool(folder, "alone", "alone", NAMES));
        for (var one : first) if (one.waitFor() != 0) throw new IOException("keytool");
        var rest = new ArrayList<Process>();
        for (var one : Map.of(
                        "good",
                        NAMES,
                        "soon",
                        NAMES + " -validity 10",
                        "old",
                        NAMES + " -startdate -20d -validity 5",
                        "other",
                        "-ext san=dns:elsewhere.example")
                .entrySet()) {
            Files.copy(folder.resolve("authority.p12"), folder.resolve(one.getKey() + ".p12"));
            rest.add(keytool(folder, one.getKey(), one.getKey(), "-signer authority " + one.getValue()));
        }
        for (var one : rest) if (one.waitFor() != 0) throw new IOException("keytool");
        return new Certificates(folder);
    }

    private static Process keytool(Path folder, String store, String alias, String words) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(("-J-XX:TieredStopAtLevel=1 -genkeypair -keyalg EC -storepass password -keystore "
                        + store + ".p12 -alias " + alias + " -dname CN=" + alias + " " + words)
                .split(" ")));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Trusts the authority and nobody else. */
    public SSLContext trusting() throws IOException, GeneralSecurityException {
        var made = KeyStore.getInstance(folder.resolve("authority.p12").toFile(), PASSWORD);
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", made.getCertificate("authority"));
        return SSLContexts.custom().loadTrustMaterial(trusted, null).build();
    }

    private ServerSocket door(String name) throws IOException, GeneralSecurityException {
        return SSLContexts.custom()
                .loadKeyMaterial(folder.resolve(name + ".p12"), PASSWORD, PASSWORD, (_, _) -> name)
                .build()
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    }

    /** Opens the web's other doors, one for each certificate; its hosts with them are all on 127.0.0.1. */
    public Doors doors(LoopbackWeb web) throws IOException, GeneralSecurityException {
        return new Doors(
                web.port(),
                web.door(door("good")),
                web.door(door("soon")),
                web.door(door("old")),
                web.door(door("other")),
                web.door(door("alone")),
                LoopbackWeb.closedPort());
    }
}

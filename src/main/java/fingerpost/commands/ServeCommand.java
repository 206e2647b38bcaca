package fingerpost.commands;

import fingerpost.access.Accounts;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the guide and stays until it is told to stop. */
@Command(name = "serve", description = "Serve the guide on the web until stopped.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    DataOption data = new DataOption();

    @Option(names = "--port", paramLabel = "N", description = "the port (default: FINGERPOST_PORT, or 8080)")
    @Nullable
    Integer port;

    @Option(names = "--demo", description = "load the demonstration area first if nothing has been curated yet")
    boolean demo;

    @Override
    public Integer call() throws InterruptedException {
        var told = data.settings(port);
        // a newcomer who only wants to see the demonstration does not mean to ask eight hundred pages of strangers
        var settings = demo ? told.withoutChecksUnlessTold() : told;
        var installation = Installation.open(settings);
        if (demo && Demo.hasRoom(installation.catalogue())) {
            Demo.load(installation.catalogue());
            installation.search().follow(ProgressLine.on(System.err, "Reading the demonstration area")::show);
        }
        Server server;
        try {
            server = Server.start(installation);
        } catch (PortInUseException taken) {
            throw new CannotRun("Port " + taken.getPort() + " is in use by another program; choose one with --port.");
        }
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        System.out.println("Fingerpost is ready at http://localhost:" + server.port());
        tellFirstAdministrator(installation);
        stopped.await();
        return Commands.DONE;
    }

    /** As long as nobody can sign in who may let others in: a link that works once, for a day or until the next start. */
    private static void tellFirstAdministrator(Installation installation) {
        var accounts = Accounts.over(installation.database(), Clock.systemUTC());
        if (accounts.hasAdministrator()) return;
        System.out.println("No administrator can sign in yet. Become the first, within a day, at");
        System.out.println(installation.settings().access().linkTo(accounts.setUp()));
    }
}

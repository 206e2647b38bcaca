package fingerpost.upkeep;

import fingerpost.upkeep.Fetched.Failed;
import fingerpost.upkeep.Fetched.Page;
import java.net.URI;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** One website that answers as it is told to, and a client that may ask it. */
@NullMarked
abstract class AskingAnOddWebsite {

    static OddWebsite site;
    static GuardedClient client;

    @BeforeAll
    static void start() {
        site = OddWebsite.open();
        client = Clients.inside();
    }

    @AfterAll
    static void stop() {
        client.close();
        site.close();
    }

    static Page page(URI address) {
        return (Page) client.fetch(address);
    }

    static Failure failure(String path) {
        return ((Failed) client.fetch(site.at(path))).why();
    }
}

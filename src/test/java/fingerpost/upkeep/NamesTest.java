package fingerpost.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.upkeep.Fetched.Failed;
import fingerpost.upkeep.Fetched.Page;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are looked up at name servers of flesh and bone on loopback. */
@NullMarked
class NamesTest {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static OddWebsite site;
    private static LoopbackNames names;
    private static LoopbackNames others;

    @BeforeAll
    static void start() {
        site = OddWebsite.open().page("/", "<p>here");
        names = LoopbackNames.open();
        others = LoopbackNames.open();
    }

    @AfterAll
    static void stop() {
        names.close();
        others.close();
        site.close();
    }

    private static Fetched fetched(AddressGuard.Names looked, String host) {
        try (var client = Clients.of(looked, Clients.LOOPBACK, Clients.AT_ITS_EASE)) {
            return client.fetch(URI.create("http://" + host + ":" + site.port() + "/"));
        }
    }

    private static Failure failure(String host) {
        return ((Failed) fetched(names.asked(), host)).why();
    }

    @Test
    void a_website_is_found_by_its_name_and_through_other_names() {
        names.has("clinic.example", "127.0.0.1").leadsTo("www.clinic.example", "clinic.example");
        assertThat(((Page) fetched(names.asked(), "clinic.example")).status()).isEqualTo(200);
        assertThat(((Page) fetched(names.asked(), "WWW.clinic.example")).status())
                .isEqualTo(200);
    }

    @Test
    void a_name_that_is_not_there_is_told_from_servers_that_cannot_say() {
        names.has("no-address.example").fails("broken.example").isSilentOn("silent.example");
        names.leadsTo("to-nowhere.example", "nobody.example");
        assertThat(failure("nobody.example")).isEqualTo(Failure.NO_SUCH_HOST);
        assertThat(failure("to-nowhere.example")).isEqualTo(Failure.NO_SUCH_HOST);
        assertThat(failure("no-address.example")).isEqualTo(Failure.NO_SUCH_HOST);
        assertThat(failure("broken.example")).isEqualTo(Failure.NAME_NOT_TOLD);
        assertThat(failure("silent.example")).isEqualTo(Failure.NAME_NOT_TOLD);
    }

    @Test
    void the_next_server_is_asked_when_one_is_silent() {
        names.isSilentOn("late.example");
        others.has("late.example", "127.0.0.1");
        var both = new NameServers(List.of(names.address(), others.address()), Duration.ofSeconds(2));
        assertThat(((Page) fetched(both, "late.example")).status()).isEqualTo(200);
    }

    @Test
    void a_name_is_gone_when_two_servers_say_so_and_never_before() {
        names.has("ours.example", "127.0.0.1");
        others.has("theirs.example", "127.0.0.1")
                .has("empty.example")
                .fails("failing.example")
                .isSilentOn("quiet.example");
        var two = new SecondOpinion(List.of(names.address(), others.address()), PATIENCE);
        assertThat(two.isGone("gone.example")).isTrue();
        assertThat(names.timesAsked("gone.example")).isEqualTo(1);
        assertThat(others.timesAsked("gone.example")).isEqualTo(1);
        for (var host : List.of("ours", "theirs", "empty", "failing", "quiet")) {
            assertThat(two.isGone(host + ".example")).as(host).isFalse();
        }
        assertThat(two.isGone("no name..")).isFalse();
        assertThat(new SecondOpinion(List.of(names.address()), PATIENCE).isGone("gone.example"))
                .as("on the word of one")
                .isFalse();
        assertThat(new SecondOpinion(List.of(), PATIENCE).isGone("gone.example"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "9.9.9.9,            9.9.9.9,   53",
        "10.1.0.53:5353,     10.1.0.53, 5353",
        "2620:fe::fe,        2620:fe::fe, 53",
        "[2620:fe::fe]:5353, 2620:fe::fe, 5353",
        "[2620:fe::fe],      2620:fe::fe, 53"
    })
    void a_server_is_set_by_its_address(String written, String address, int port) {
        assertThat(SecondOpinion.server(written)).isEqualTo(new InetSocketAddress(address, port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dns.example", "9.9.9", "9.9.9.9:99999", "https://9.9.9.9", "", "9.9.9.9 1.1.1.1"})
    void what_is_no_server_is_told(String written) {
        assertThatThrownBy(() -> SecondOpinion.server(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not " + written);
    }
}

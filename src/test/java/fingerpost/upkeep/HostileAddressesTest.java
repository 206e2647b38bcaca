package fingerpost.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.upkeep.Fetched.Failed;
import fingerpost.upkeep.Fetched.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every way we know of to have the guide ask what is inside its own network. The real client asks a real name server,
 * and a website that listens on every address of this machine would notice a request that got through.
 */
@NullMarked
class HostileAddressesTest {

    // the one address that may be asked here, from which redirects lead on
    private static final String DOOR = "127.0.0.77";

    private static final Set<Failure> REFUSALS =
            Set.of(Failure.NOT_ALLOWED_ADDRESS, Failure.NOT_ALLOWED_PORT, Failure.NOT_WEB);

    /** Hosts by which a machine inside is spelled; the port is the one where this machine would answer. */
    private static final List<String> HOSTS = lines("""
            127.0.0.1
            127.1
            127.0.1
            127.127.127.127
            127.000.000.001
            127.0.0.1.
            2130706433
            2130706433.
            02130706433
            6425673729
            017700000001
            0177.0.0.1
            0177.0.0.01
            00000177.0.0.1
            0177.1
            0x7f.0.0.1
            0x7F.0x0.0x0.0x1
            0x7f.1
            0x7f000001
            0x7f.0.1
            0x7f.0.0.0x1
            127.0x1
            0x00000000000000007f000001
            0x
            0
            00
            0.0.0.0
            0x0
            10.1
            10.0.0.1
            0x0a000001
            167772161
            012.0.0.1
            172.16.0.1
            0xac100001
            172.31.255.254
            192.168.1
            192.168.257
            192.168.0.1
            0300.0250.0.1
            3232235521
            0xc0a80001
            169.254.169.254
            169.254.43518
            2852039166
            0xa9fea9fe
            0xa9.0xfe.0xa9.0xfe
            0251.0376.0251.0376
            0251.254.169.254
            169.254.170.2
            100.64.0.1
            100.100.100.200
            168.63.129.16
            192.0.0.192
            198.18.0.1
            224.0.0.1
            255.255.255.255
            4294967295
            1.2.3.4.5
            256.256.256.256
            [::1]
            [::]
            [0:0:0:0:0:0:0:1]
            [0000:0000:0000:0000:0000:0000:0000:0001]
            [::127.0.0.1]
            [::7f00:1]
            [::ffff:127.0.0.1]
            [::ffff:7f00:1]
            [::FFFF:7F00:0001]
            [0:0:0:0:0:ffff:127.0.0.1]
            [::ffff:169.254.169.254]
            [::ffff:a9fe:a9fe]
            [::ffff:0:127.0.0.1]
            [64:ff9b::7f00:1]
            [64:ff9b::169.254.169.254]
            [64:ff9b:1::a9fe:a9fe]
            [2002:7f00:1::]
            [2002:a9fe:a9fe::1]
            [2001:0:7f00:1::]
            [2001:0:4136:e378:8000:63bf:80ff:fffe]
            [fe80::1]
            [fe80::1%25lo]
            [::1%25lo]
            [fec0::1]
            [fc00::1]
            [fd00:ec2::254]
            [fd20:ce::254]
            [ff02::1]
            [5f00::1]
            [100::1]
            [2001:db8::1]
            [3fff::1]
            [4000::1]
            localhost
            LOCALHOST
            localhost.
            １２７.0.0.1
            127。0。0。1
            127．0．0．1
            127｡0｡0｡1
            ①②⑦.⓪.⓪.①
            𝟏𝟐𝟕.𝟎.𝟎.𝟏
            ０x7f.1
            ２１３０７０６４３３
            ｌｏｃａｌｈｏｓｔ
            ⓛⓞⓒⓐⓛⓗⓞⓢⓣ
            local\u00adhost
            local\u200bhost
            %31%32%37.0.0.1
            127%2e0%2e0%2e1
            loc%61lhost
            %EF%BC%91%EF%BC%92%EF%BC%97.0.0.1
            user@127.0.0.1
            user:word@127.0.0.1
            public.example@127.0.0.1
            public.example:80@127.0.0.1
            public.example%40127.0.0.1
            127.0.0.1%00.public.example
            127.0.0.1%23.public.example
            127.0.0.1\\@public.example
            public.example\\@127.0.0.1
            [::1].public.example
            [127.0.0.1]
            [[::1]]""");

    private static final List<String> NO_WEB = lines("""
            file:///etc/passwd
            file:/etc/passwd
            file://localhost/etc/passwd
            FILE:///etc/passwd
            gopher://127.0.0.1:70/_GET
            ftp://127.0.0.1/
            dict://127.0.0.1:11211/stats
            ldap://127.0.0.1/
            tftp://127.0.0.1/x
            sftp://127.0.0.1/
            netdoc:///etc/passwd
            jar:http://127.0.0.1/a.jar!/
            jar:file:///app.jar!/secret
            javascript:alert(1)
            vbscript:msgbox
            data:text/html,hello
            ws://127.0.0.1/
            view-source:http://127.0.0.1/
            feed:http://127.0.0.1/
            blob:http://127.0.0.1/x
            about:blank
            mailto:someone@guide.example
            http:///127.0.0.1
            http:127.0.0.1
            http:\\\\127.0.0.1
            http://:80/
            http://@/
            https:""");

    private static final List<String> PORTS = lines("""
            http://public.example:22/
            http://public.example:25/
            http://public.example:5432/
            http://public.example:6379/
            https://public.example:9200/
            http://public.example:0/
            http://public.example:65536/
            http://public.example:99999/
            http://93.184.215.14:2375/""");

    /** Addresses that a name server may answer with. */
    private static final List<String> ANSWERS = lines("""
            127.0.0.1
            127.0.0.53
            127.255.255.254
            0.0.0.0
            0.1.2.3
            10.0.0.1
            10.255.255.255
            100.64.0.1
            100.100.100.200
            168.63.129.16
            169.254.0.1
            169.254.169.254
            169.254.170.2
            172.16.0.1
            172.31.255.255
            192.0.0.192
            192.0.2.1
            192.88.99.1
            192.168.0.1
            192.168.255.255
            198.18.0.1
            198.51.100.1
            203.0.113.1
            224.0.0.251
            240.0.0.1
            255.255.255.255
            ::
            ::1
            ::7f00:1
            ::ffff:127.0.0.1
            ::ffff:169.254.169.254
            ::ffff:0:7f00:1
            64:ff9b::7f00:1
            64:ff9b::a9fe:a9fe
            64:ff9b:1::1
            100::1
            2001::1
            2001:0:4136:e378:8000:63bf:80ff:fffe
            2001:2::1
            2001:10::1
            2001:db8::1
            2002:7f00:1::
            2002:c0a8:1::1
            3fff::1
            4000::1
            5f00::1
            fc00::1
            fd00:ec2::254
            fe80::1
            fec0::1
            ff02::1""");

    private static OddWebsite inside;
    private static LoopbackNames names;
    private static GuardedClient open;
    private static GuardedClient atTheDoor;

    @BeforeAll
    static void start() throws IOException {
        inside = OddWebsite.over(new ServerSocket(0));
        names = LoopbackNames.open().has("public.example", "93.184.215.14").has("localhost", "127.0.0.1");
        open = Clients.of(names.asked(), AddressRanges.NONE, Clients.AT_ITS_EASE, Clients.PATIENT);
        atTheDoor = Clients.of(names.asked(), AddressRanges.parse(DOOR), Clients.AT_ITS_EASE, Clients.PATIENT);
    }

    @AfterAll
    static void stop() {
        open.close();
        atTheDoor.close();
        names.close();
        inside.close();
    }

    private static List<String> lines(String lines) {
        return lines.lines().toList();
    }

    private static List<String> addresses() {
        var all = new ArrayList<String>();
        HOSTS.forEach(host -> all.add("http://" + host + ":" + inside.port() + "/secret"));
        all.addAll(NO_WEB);
        all.addAll(PORTS);
        return all;
    }

    private static void isRefused(Fetched fetched, int hops, String what) {
        assertThat(fetched).as(what).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.why()).as(what).isIn(REFUSALS);
            assertThat(failed.hops()).as(what).hasSizeLessThanOrEqualTo(hops);
        });
    }

    /** Only the door's own pages were asked for, and by the name of the door. */
    private static void nobodyCameIn() {
        assertThat(inside.requests()).allMatch(request -> request.startsWith("GET /go/"));
    }

    @Test
    void no_spelling_of_what_is_inside_is_asked() {
        int asked = 0;
        for (var address : addresses()) {
            try {
                isRefused(open.fetch(new URI(address)), 0, address);
                asked++;
            } catch (URISyntaxException noAddress) {
                // what Java makes no address of can come by a redirect only, below
            }
        }
        assertThat(asked).isGreaterThan(120);
        nobodyCameIn();
    }

    @Test
    void no_redirect_leads_inside() {
        var all = addresses();
        all.add("//127.0.0.1:" + inside.port() + "/secret");
        all.add("//localhost:" + inside.port() + "/secret");
        all.add(" http://127.0.0.1:" + inside.port() + "/secret");
        all.add("hTTp://127.0.0.1:" + inside.port() + "/secret");
        all.add("java\tscript:alert(1)");
        for (int i = 0; i < all.size(); i++) {
            inside.sendsOn("/go/" + i, 302, all.get(i));
            isRefused(atTheDoor.fetch(door("/go/" + i)), 1, all.get(i));
        }
        nobodyCameIn();
    }

    private static URI door(String path) {
        return URI.create("http://" + DOOR + ":" + inside.port() + path);
    }

    @Test
    void no_name_leads_inside_whatever_its_servers_answer() {
        for (int i = 0; i < ANSWERS.size(); i++) {
            var address = ANSWERS.get(i);
            names.has("inner" + i + ".example", address)
                    .has("mixed" + i + ".example", "93.184.215.14", address)
                    .leadsTo("alias" + i + ".example", "inner" + i + ".example");
            for (var host : List.of("inner", "mixed", "alias")) {
                var name = host + i + ".example:" + inside.port();
                isRefused(open.fetch(URI.create("http://" + name + "/secret")), 0, name + " at " + address);
            }
            inside.sendsOn("/go/name" + i, 301, "http://inner" + i + ".example:" + inside.port() + "/secret");
            isRefused(atTheDoor.fetch(door("/go/name" + i)), 1, "redirect to " + address);
        }
        nobodyCameIn();
    }

    @Test
    void names_that_stand_for_what_is_inside_are_as_good_as_its_addresses() {
        var hosts = List.of(
                "localhost.localdomain",
                "app.localhost",
                "metadata.google.internal",
                "instance-data.ec2.internal",
                "kubernetes.default.svc.cluster.local",
                "router.lan",
                "127.0.0.1.nip.example",
                "xn--localhost-.example");
        for (var host : hosts) {
            names.has(host, host.startsWith("metadata") ? "169.254.169.254" : "127.0.0.1");
            isRefused(open.fetch(URI.create("http://" + host + ":" + inside.port() + "/secret")), 0, host);
            isRefused(open.fetch(URI.create("http://" + host + ".:" + inside.port() + "/secret")), 0, host + ".");
        }
        names.leadsTo("polite.example", "localhost");
        isRefused(open.fetch(URI.create("http://polite.example:" + inside.port() + "/secret")), 0, "an alias");
        nobodyCameIn();
    }

    @Test
    void a_name_that_changes_its_address_meets_the_guard_at_each_connection() {
        names.says("rebinding.example", List.of(List.of(DOOR), List.of("127.0.0.1")));
        inside.sendsOn("/go/again", 302, "/secret");
        var address = URI.create("http://rebinding.example:" + inside.port() + "/go/again");
        isRefused(atTheDoor.fetch(address), 1, "the second address");
        assertThat(names.timesAsked("rebinding.example"))
                .as("one look-up for each connection")
                .isEqualTo(2);
        isRefused(atTheDoor.fetch(address), 0, "the second address, asked first");
        nobodyCameIn();
    }

    @Test
    void what_is_connected_to_is_what_the_guard_saw_and_not_what_a_later_answer_says() {
        names.says("twofaced.example", List.of(List.of(DOOR), List.of("127.0.0.1")));
        inside.keeps("/go/kept", "<p>kept");
        var address = URI.create("http://twofaced.example:" + inside.port() + "/go/kept");
        try (var client = Clients.of(names.asked(), AddressRanges.parse(DOOR), Clients.AT_ITS_EASE, Clients.PATIENT)) {
            assertThat(client.fetch(address)).isInstanceOf(Page.class);
            assertThat(client.fetch(address)).as("over the same connection").isInstanceOf(Page.class);
        }
        assertThat(names.timesAsked("twofaced.example"))
                .as("asked once, so nothing was swapped between asking and connecting")
                .isEqualTo(1);
        nobodyCameIn();
    }
}

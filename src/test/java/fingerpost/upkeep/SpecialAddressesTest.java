package fingerpost.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialAddressesTest {

    /** The first and last of each range, so that a slip in its length shows. */
    @ParameterizedTest
    @CsvSource({
        "this network,          0.0.0.0,          0.255.255.255",
        "private,               10.0.0.0,         10.255.255.255",
        "private,               172.16.0.0,       172.31.255.255",
        "private,               192.168.0.0,      192.168.255.255",
        "carrier-grade NAT,     100.64.0.0,       100.127.255.255",
        "loopback,              127.0.0.0,        127.255.255.255",
        "link-local,            169.254.0.0,      169.254.255.255",
        "metadata,              169.254.169.254,  169.254.170.2",
        "metadata,              168.63.129.16,    168.63.129.16",
        "IETF assignments,      192.0.0.0,        192.0.0.255",
        "documentation,         192.0.2.0,        192.0.2.255",
        "documentation,         198.51.100.0,     198.51.100.255",
        "documentation,         203.0.113.0,      203.0.113.255",
        "AS112,                 192.31.196.0,     192.175.48.255",
        "AMT,                   192.52.193.0,     192.52.193.255",
        "6to4 relays,           192.88.99.0,      192.88.99.255",
        "benchmarking,          198.18.0.0,       198.19.255.255",
        "multicast,             224.0.0.0,        239.255.255.255",
        "reserved,              240.0.0.0,        255.255.255.255",
        "unspecified loopback,  ::,               ::1",
        "IPv4-compatible,       ::7f00:1,         ::a00:1",
        "IPv4-mapped,           ::ffff:127.0.0.1, ::ffff:10.0.0.1",
        "IPv4-translated,       ::ffff:0:7f00:1,  ::ffff:0:a00:1",
        "NAT64,                 64:ff9b::,        64:ff9b::ffff:ffff",
        "NAT64 local,           64:ff9b:1::,      64:ff9b:1:ffff:ffff:ffff:ffff:ffff",
        "discard only,          100::,            100::ffff:ffff:ffff:ffff",
        "Teredo,                2001::,           2001:0:ffff:ffff:ffff:ffff:ffff:ffff",
        "benchmarking,          2001:2::,         2001:2:0:ffff:ffff:ffff:ffff:ffff",
        "ORCHID,                2001:10::,        2001:2f:ffff:ffff:ffff:ffff:ffff:ffff",
        "documentation,         2001:db8::,       2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
        "documentation,         3fff::,           3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff",
        "6to4,                  2002::,           2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "AS112,                 2620:4f:8000::,   2620:4f:8000:ffff:ffff:ffff:ffff:ffff",
        "segment routing,       5f00::,           5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "unique local,          fc00::,           fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "metadata,              fd00:ec2::254,    fd20:ce::254",
        "link-local,            fe80::,           febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "site-local,            fec0::,           feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "multicast,             ff00::,           ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "not given out,         4000::,           dfff::1",
    })
    void no_website_is_there(String what, String first, String last) {
        assertThat(SpecialAddresses.contain(InetAddress.ofLiteral(first)))
                .as(what)
                .isTrue();
        assertThat(SpecialAddresses.contain(InetAddress.ofLiteral(last)))
                .as(what)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.0.3.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "203.0.112.255",
                "203.0.114.0",
                "223.255.255.255",
                "::ffff:1.1.1.1",
                "2001:200::1",
                "2001:db7:ffff::1",
                "2001:db9::1",
                "2003::1",
                "2606:4700::1",
                "2a00:1450:4009::1",
                "3ffe:ffff::1"
            })
    void a_website_may_be_there(String address) {
        assertThat(SpecialAddresses.contain(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.0/8|127.255.0.1|128.0.0.1",
                "10.9.0.0/15|10.8.255.255|10.10.0.0",
                "192.168.4.7|192.168.4.7|192.168.4.8",
                "0.0.0.0/0|8.8.8.8|::1",
                "fd12:3400::/23|fd12:35ff::1|fd12:3600::",
                "::1, 10.0.0.0/8 172.16.0.0/12|172.20.0.1|127.0.0.1"
            })
    void ranges_hold_what_shares_their_first_bits(String ranges, String inside, String outside) {
        var read = AddressRanges.parse(ranges);
        assertThat(read.contains(InetAddress.ofLiteral(inside))).isTrue();
        assertThat(read.contains(InetAddress.ofLiteral(outside))).isFalse();
        assertThat(AddressRanges.parse(read.toString())).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10/8",
                "2130706433",
                "::1/129",
                "10.0.0.256",
                "10.0.0.1/",
                "::ffff:10.0.0.0/104",
                "1.2.3.4/8/8",
                "[::1]",
                "*",
                "0x7f.0.0.1"
            })
    void what_is_no_range_is_told(String written) {
        assertThatThrownBy(() -> AddressRanges.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("separated by commas, not " + written);
    }
}

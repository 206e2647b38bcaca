package fingerpost.upkeep;

import java.net.InetAddress;

/** The addresses that are no website of the public internet, by IANA's registers of special-purpose addresses. */
final class SpecialAddresses {

    private static final AddressRanges IPV4 = AddressRanges.parse("""
            0.0.0.0/8
            10.0.0.0/8
            100.64.0.0/10
            127.0.0.0/8
            168.63.129.16
            169.254.0.0/16
            172.16.0.0/12
            192.0.0.0/24
            192.0.2.0/24
            192.31.196.0/24
            192.52.193.0/24
            192.88.99.0/24
            192.168.0.0/16
            192.175.48.0/24
            198.18.0.0/15
            198.51.100.0/24
            203.0.113.0/24
            224.0.0.0/4
            240.0.0.0/4""");

    // within 2000::/3, the only addresses of IPv6 that are given out: the IETF's own with Teredo, documentation, 6to4
    private static final AddressRanges IPV6 = AddressRanges.parse("""
            2001::/23
            2001:db8::/32
            2002::/16
            2620:4f:8000::/48
            3fff::/20""");
    private static final AddressRanges GIVEN_OUT = AddressRanges.parse("2000::/3");

    private SpecialAddresses() {}

    /** Whether nothing on the public internet can be at this address. */
    static boolean contain(InetAddress address) {
        return address.getAddress().length == 4
                ? IPV4.contains(address)
                : !GIVEN_OUT.contains(address) || IPV6.contains(address);
    }
}

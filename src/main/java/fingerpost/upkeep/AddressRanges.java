package fingerpost.upkeep;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of ranges of internet addresses, IPv4 and IPv6, as written in CIDR: 127.0.0.0/8. */
public record AddressRanges(List<Range> ranges) {

    public static final AddressRanges NONE = new AddressRanges(List.of());

    private static final Pattern WRITTEN = Pattern.compile("([0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(?:/(\\d{1,3}))?");
    private static final Pattern FOUR_NUMBERS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

    /** The addresses that share their first bits with the first one. */
    public record Range(InetAddress first, int bits) {

        boolean contains(InetAddress address) {
            var these = first.getAddress();
            var those = address.getAddress();
            if (these.length != those.length) return false;
            int whole = bits / 8;
            if (!Arrays.equals(these, 0, whole, those, 0, whole)) return false;
            int rest = bits % 8;
            return rest == 0 || (these[whole] & 0xff) >> (8 - rest) == (those[whole] & 0xff) >> (8 - rest);
        }

        @Override
        public String toString() {
            return first.getHostAddress() + "/" + bits;
        }
    }

    public AddressRanges {
        ranges = List.copyOf(ranges);
    }

    /**
     * Reads ranges separated by commas or spaces; a lone address is a range of one. Throws IllegalArgumentException
     * with a clause that tells which is wrong and what is allowed.
     */
    public static AddressRanges parse(String written) {
        return new AddressRanges(Arrays.stream(written.split("[,\\s]+"))
                .filter(one -> !one.isEmpty())
                .map(AddressRanges::range)
                .toList());
    }

    private static Range range(String written) {
        var parts = WRITTEN.matcher(written);
        try {
            if (parts.matches()
                    && (parts.group(1).contains(":")
                            || FOUR_NUMBERS.matcher(parts.group(1)).matches())) {
                var first = InetAddress.ofLiteral(parts.group(1));
                int most = first.getAddress().length * 8;
                int bits = parts.group(2) == null ? most : Integer.parseInt(parts.group(2));
                if (bits <= most) return new Range(first, bits);
            }
        } catch (IllegalArgumentException notAnAddress) {
            // told below, with every other slip
        }
        throw new IllegalArgumentException(
                "must be ranges of addresses such as 10.1.0.0/16 or fd00::/8, separated by commas, not " + written);
    }

    public boolean contains(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    /** The ranges as {@link #parse} reads them. */
    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(", "));
    }
}

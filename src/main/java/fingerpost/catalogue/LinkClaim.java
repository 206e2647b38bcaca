package fingerpost.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * A link that one node may ask until that moment, and what depends on it.
 *
 * @param names what its entries are called, in every language
 * @param visits how often the links of its entries were followed, all together
 * @param entries how many entries link there
 * @param ofService whether one of them is a local service
 */
public record LinkClaim(
        Link link, String node, Instant until, List<String> names, long visits, int entries, boolean ofService) {}

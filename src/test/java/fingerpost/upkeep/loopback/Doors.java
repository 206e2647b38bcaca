package fingerpost.upkeep.loopback;

/**
 * The ports of a loopback web.
 *
 * @param plain without security
 * @param good with a certificate for every name
 * @param soon with one that ends in ten days
 * @param old with one that has ended
 * @param other with one for another website
 * @param alone with one that nobody vouches for
 * @param closed where nobody listens
 */
public record Doors(int plain, int good, int soon, int old, int other, int alone, int closed) {}

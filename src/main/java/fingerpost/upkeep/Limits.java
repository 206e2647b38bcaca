package fingerpost.upkeep;

import java.time.Duration;

/**
 * How much of its time and memory the guide gives one address.
 *
 * @param connect for each address tried, and for agreeing on a secure connection
 * @param read between two pieces of an answer
 * @param total from asking to having, with every redirect
 * @param bytes of the body, as sent and as unpacked
 * @param headerLine bytes
 */
record Limits(Duration connect, Duration read, Duration total, int bytes, int headers, int headerLine, int redirects) {

    // 3 MB of markup is far more than anyone reads, and nobody waits before a form for longer than 20 seconds
    static final Limits USUAL = new Limits(
            Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20), 3_000_000, 100, 16_000, 5);
}

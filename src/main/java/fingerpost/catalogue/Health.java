package fingerpost.catalogue;

import java.time.Instant;

/**
 * How an entry's links are: that of the worst of them.
 *
 * @param checked when that link was last asked; since: when the verdict became this
 * @param language of the readers whom that link is for; empty for everybody else
 * @param details what was found, as upkeep tells it: a JSON object
 */
public record Health(Verdict verdict, Instant checked, Instant since, String language, String details) {}

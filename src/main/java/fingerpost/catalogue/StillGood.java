package fingerpost.catalogue;

import java.util.List;

/** What came of saying that entries are still good: those looked at, and those passed over with one sentence each. */
public record StillGood(List<String> kept, List<Skipped> skipped) {

    public record Skipped(String id, String why) {}
}

package fingerpost.search;

import java.util.List;

/** Cuts out the page that was asked for; beyond the last page there is nothing. */
final class Paging implements Adjuster {

    @Override
    public String name() {
        return "paging";
    }

    @Override
    public List<Candidate> adjust(List<Candidate> candidates, Reading reading) {
        var request = reading.request();
        int from = Math.min((request.page() - 1) * request.size(), candidates.size());
        return candidates.subList(from, Math.min(from + request.size(), candidates.size()));
    }
}

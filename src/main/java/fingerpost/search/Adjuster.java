package fingerpost.search;

import java.util.List;

/** One step of the pipeline after the two legs; {@link SearchSettings#without} switches it off by its name. */
interface Adjuster {

    String name();

    /** The candidates, best first, as they stand after this step. */
    List<Candidate> adjust(List<Candidate> candidates, Reading reading);
}

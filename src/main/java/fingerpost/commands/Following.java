package fingerpost.commands;

import fingerpost.search.IndexInUse;
import fingerpost.search.Search;

/** Before a command searches: the index is brought up to date, unless a running guide already sees to that. */
final class Following {

    private Following() {}

    static void bring(Search search) {
        search.awaitModel();
        try {
            search.follow(ProgressLine.on(System.err, "Indexing")::show);
        } catch (IndexInUse byServer) {
            // the guide that holds it follows within a second
        }
    }
}

package fingerpost.exchange;

import java.io.IOException;
import tools.jackson.databind.node.ObjectNode;

/** Where the lines of a catalogue go. */
@FunctionalInterface
interface LineWriter {

    void write(ObjectNode line) throws IOException;
}

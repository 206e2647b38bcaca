package fingerpost.exchange;

import fingerpost.catalogue.Documents;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object a line. */
final class JsonWriter implements LineWriter {

    private final OutputStream out;

    JsonWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(ObjectNode line) throws IOException {
        out.write(Documents.MAPPER.writeValueAsBytes(line));
        out.write('\n');
    }
}

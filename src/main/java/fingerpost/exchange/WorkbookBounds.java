package fingerpost.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a workbook before it is read, part by part and holding none, and refuses what no person's spreadsheet
 * is: parts that unpack to more than the memory should hold, and rows and cells beyond what Excel itself can have.
 */
final class WorkbookBounds {

    /** The most bytes that all parts, and those that are kept in memory, may unpack to. */
    private static final long MOST_BYTES = 256L << 20;

    private static final long MOST_BYTES_KEPT = 32L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_CELL = 1 << 16;
    private static final int MOST_ARRAYS = 1_000;
    private static final Pattern STRING = Pattern.compile("\\s*[0-9]{1,7}\\s*");
    private static final String CONTENTS = "[Content_Types].xml";

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private long unpacked;
    private boolean cells;
    private int columns;
    private int arrays;

    private WorkbookBounds() {}

    /** Throws {@link Unreadable} when the file is no workbook, or one that should not be read. */
    static void check(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(CONTENTS) == null) throw new Unreadable("the file is a ZIP archive and no Excel workbook");
            if (zip.size() > MOST_PARTS) throw new Unreadable("the workbook has more than " + MOST_PARTS + " parts");
            var bounds = new WorkbookBounds();
            for (var parts = zip.entries().asIterator(); parts.hasNext(); ) bounds.part(zip, parts.next());
        } catch (ZipException noZip) {
            throw new Unreadable("the file is no Excel workbook (.xlsx), or it is damaged");
        } catch (IOException cannotRead) {
            throw new Unreadable("the workbook cannot be read: " + cannotRead.getMessage());
        }
    }

    private void part(ZipFile zip, ZipEntry part) throws IOException {
        boolean xml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        cells = false;
        try (var in = new Counted(zip.getInputStream(part))) {
            if (xml) read(in);
            else in.transferTo(OutputStream.nullOutputStream());
        } catch (XMLStreamException noXml) {
            throw new Unreadable("the workbook is damaged: its part " + shown(part.getName()) + " cannot be read");
        }
    }

    private void read(InputStream in) throws XMLStreamException {
        var xml = XML.createXMLStreamReader(in);
        int length = 0;
        boolean words = false;
        boolean shared = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var name = xml.getLocalName();
                    if (name.equals("sheetData")) cells = true;
                    if (name.equals("row")) columns = 0;
                    if (name.equals("c")) cell(xml.getAttributeValue(null, "r"));
                    if (name.equals("f") && xml.getAttributeValue(null, "ref") != null) formula();
                    if (name.equals("c") || name.equals("si")) length = 0;
                    if (name.equals("c")) shared = "s".equals(xml.getAttributeValue(null, "t"));
                    words = name.equals("t") || name.equals("v") || name.equals("f");
                }
                case XMLStreamConstants.END_ELEMENT -> words = false;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    // the reader would make up as many empty texts as the number says
                    if (words && shared && !STRING.matcher(xml.getText()).matches()) {
                        throw new Unreadable("the workbook is damaged: a cell names a text that is not in it");
                    }
                    if (words) length += xml.getTextLength();
                    if (length > LONGEST_CELL)
                        throw new Unreadable("the workbook has a cell longer than a cell can be");
                }
                case XMLStreamConstants.DTD ->
                    throw new Unreadable("the workbook declares a document type, as no workbook does");
                default -> {}
            }
        }
    }

    private void cell(@Nullable String address) {
        int column = 0;
        int letters = 0;
        for (int i = 0; address != null && i < address.length() && !Character.isDigit(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            letters++;
        }
        if (++columns > MOST_COLUMNS || letters > 3 || column > MOST_COLUMNS) {
            throw new Unreadable("the workbook has more columns than a sheet can have");
        }
    }

    private void formula() {
        if (++arrays > MOST_ARRAYS) throw new Unreadable("the workbook has more formulas over ranges than can be read");
    }

    private static String shown(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9_./ -]", "?");
        return plain.length() <= 60 ? plain : plain.substring(0, 60);
    }

    /** A part as it is unpacked, with what all of them came to. */
    private final class Counted extends FilterInputStream {

        private long ofPart;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            if (some > 0) count(some);
            return some;
        }

        private void count(int some) {
            ofPart += some;
            unpacked += some;
            // only the rows of a sheet are read one at a time; every other part may be kept whole
            if (unpacked > MOST_BYTES || (!cells && ofPart > MOST_BYTES_KEPT)) {
                throw new Unreadable("the workbook unpacks to more than can be read safely ("
                        + ((cells ? MOST_BYTES : MOST_BYTES_KEPT) >> 20) + " MB)");
            }
        }
    }
}

package fingerpost.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.NullMarked;

/** A small Excel workbook made by hand, part by part, so that any part of it can be what no Excel would write. */
@NullMarked
final class TestWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook whose only sheet has this XML between its sheetData tags. */
    TestWorkbook(String rows, String... sharedStrings) {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPE
                        + "sharedStrings+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE
                        + "styles+xml\"/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                        + "<sheet name=\"Hidden\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>"
                        + "<sheet name=\"Links\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
                        + "</styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + MAIN + "\">"
                        + String.join(
                                "",
                                List.of(sharedStrings).stream()
                                        .map(words -> "<si><t>" + words + "</t></si>")
                                        .toList())
                        + "</sst>");
        parts.put("xl/worksheets/sheet1.xml", sheet(rows));
        parts.put("xl/worksheets/sheet2.xml", sheet("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"));
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A row of inline strings; an empty one is left out. */
    static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.append("<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t>" + cells[i]
                        + "</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    TestWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Path in(Path folder) {
        return in(folder, 0, "");
    }

    /** The workbook, with a part besides that unpacks to this many megabytes of blanks. */
    Path in(Path folder, int megabytes, String name) {
        try {
            var file = folder.resolve("book.xlsx");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
                if (megabytes > 0) {
                    zip.putNextEntry(new ZipEntry(name));
                    var blanks = new byte[1 << 20];
                    java.util.Arrays.fill(blanks, (byte) ' ');
                    for (int i = 0; i < megabytes; i++) zip.write(blanks);
                }
            }
            return file;
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }
}

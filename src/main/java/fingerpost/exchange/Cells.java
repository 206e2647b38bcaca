package fingerpost.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How words and lists stand in a CSV cell so that they come back the same and no spreadsheet runs them as a formula. */
final class Cells {

    /** The word that clears a field; an empty cell leaves it as it is. */
    static final String CLEAR = "null";

    private static final Pattern RISKY = Pattern.compile("'*(?:[=+\\-@\\t\\r\\n＝＋－＠].*|null)", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+(?:[=+\\-@\\t\\r\\n＝＋－＠].*|null)", Pattern.DOTALL);

    private Cells() {}

    /** The words with an apostrophe before them where a spreadsheet, or we, would read more than words. */
    static String guarded(String words) {
        return RISKY.matcher(words).matches() ? "'" + words : words;
    }

    static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** The items with bars between them; a bar or backslash in an item gets a backslash before it. */
    static String joined(List<String> items) {
        var cell = new StringBuilder();
        for (var item : items) {
            if (!cell.isEmpty()) cell.append(" | ");
            cell.append(item.replace("\\", "\\\\").replace("|", "\\|"));
        }
        return cell.toString();
    }

    static List<String> split(String cell) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                item.append(cell.charAt(++i));
            } else if (c == '|') {
                items.add(item.toString().strip());
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        items.add(item.toString().strip());
        items.removeIf(String::isEmpty);
        return items;
    }

    /** The cell as it stands in the file, in quotes where it needs them. */
    static void append(StringBuilder row, String cell) {
        boolean plain = true;
        for (int i = 0; plain && i < cell.length(); i++) {
            char c = cell.charAt(i);
            plain = c != '"' && c != ',' && c != '\n' && c != '\r';
        }
        if (plain) row.append(cell);
        else row.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
}

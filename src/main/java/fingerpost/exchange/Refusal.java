package fingerpost.exchange;

/**
 * One thing wrong with one line of a file.
 *
 * @param line as an editor counts, from 1; in CSV the line its row starts on
 * @param field the field or column, or "line" when it is the line as a whole
 * @param reason what is wrong and what is allowed, as a clause without a full stop
 */
public record Refusal(long line, String field, String reason) {

    @Override
    public String toString() {
        return "line " + line + ": " + (field.equals(Rows.WHOLE_LINE) ? "" : field + " ") + reason;
    }
}

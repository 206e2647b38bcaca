package fingerpost.catalogue;

/** One thing wrong with what was offered: which field, and what is wrong and allowed, as a clause without a full stop. */
public record Problem(String field, String reason) {

    @Override
    public String toString() {
        return field + ": " + reason;
    }
}

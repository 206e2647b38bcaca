package fingerpost.catalogue;

/** A list that a member of staff comes back to: what they call it, and the query of its address. */
public record SavedView(String name, String query) {}

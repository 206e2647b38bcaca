package fingerpost.catalogue;

/** A postcode in any spacing and case, and its point. */
public record PostcodePoint(String postcode, Place place) {}

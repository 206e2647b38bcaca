package fingerpost.privacy;

import java.util.Locale;

/** What can tell who somebody is. */
public enum Personal {
    EMAIL,
    NHS_NUMBER,
    /** A National Insurance number. */
    INSURANCE,
    PHONE,
    /** A full postcode, with the house and the street before it; or a house in a street. */
    ADDRESS,
    /** A date of birth. */
    BORN,
    NAME;

    /** As message keys have it: nhs-number. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

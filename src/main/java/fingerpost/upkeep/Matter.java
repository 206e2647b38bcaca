package fingerpost.upkeep;

/** What must never change unseen on a page that people act on, what presses most first. */
public enum Matter {
    DOSE,
    MEDICINE,
    AGE,
    PHONE,
    HOURS,
    ELIGIBILITY
}

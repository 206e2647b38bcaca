package fingerpost.upkeep.loopback;

/**
 * The signatures are tuned on one half; the other's templates are unlike them, and it is only reported. The fresh half
 * was written later, by somebody who had read nothing of the judge. The unseen half was written last, in the same way,
 * to be measured once.
 */
public enum Half {
    TUNING,
    REPORTED,
    FRESH,
    UNSEEN
}

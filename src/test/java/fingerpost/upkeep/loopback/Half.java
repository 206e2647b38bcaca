package fingerpost.upkeep.loopback;

/** The signatures are tuned on one half; the other's templates are unlike them, and it is only reported. */
public enum Half {
    TUNING,
    REPORTED
}

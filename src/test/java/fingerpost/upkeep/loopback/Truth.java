package fingerpost.upkeep.loopback;

/** What is really so with a link of the loopback web. */
public enum Truth {
    FINE(Side.SOUND),
    MOVED(Side.SOUND),
    TEMPORARY(Side.SOUND),
    LOGIN(Side.SOUND),
    BOT_WALL(Side.SOUND),
    BUSY(Side.SOUND),
    SLOW(Side.SOUND),
    CERTIFICATE_SOON(Side.SOUND),
    PARKED(Side.HIJACKED),
    SPAM(Side.HIJACKED),
    OTHER_SITE(Side.HIJACKED),
    OTHER_HOME(Side.HIJACKED),
    SOFT_MISSING(Side.BROKEN),
    GONE(Side.BROKEN),
    NO_SUCH_HOST(Side.BROKEN),
    MISSING(Side.BROKEN),
    FAULTY(Side.BROKEN),
    TIMED_OUT(Side.BROKEN),
    BROKEN_OFF(Side.BROKEN),
    REFUSED(Side.BROKEN),
    BAD_TLS(Side.BROKEN),
    TOO_LARGE(Side.BROKEN),
    LOOP(Side.BROKEN);

    /** What matters most: whether the public may follow the link. */
    public enum Side {
        SOUND,
        BROKEN,
        HIJACKED
    }

    public final Side side;

    Truth(Side side) {
        this.side = side;
    }
}

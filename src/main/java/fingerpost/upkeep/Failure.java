package fingerpost.upkeep;

import java.util.Locale;

/** Why a page could not be fetched or read. */
public enum Failure {
    /** Neither http nor https, or no website named. */
    NOT_WEB,
    /** The address, or one that it leads to, is inside a network or kept for special use. */
    NOT_ALLOWED_ADDRESS,
    NOT_ALLOWED_PORT,
    NO_SUCH_HOST,
    /** No name server could tell whether the host exists. */
    NAME_NOT_TOLD,
    /** Nothing listens there, or the network does not lead there. */
    REFUSED,
    TIMED_OUT,
    TLS_EXPIRED,
    TLS_WRONG_NAME,
    TLS_UNTRUSTED,
    /** No secure connection could be agreed on, for another reason. */
    TLS,
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    /** It sends round until a cookie comes back, and the guide sends none. */
    WANTS_COOKIE,
    /** What answers does not speak HTTP, or broke off. */
    NOT_HTTP,
    /** Status 404 or 410. */
    MISSING,
    /** Status 401, 403, 407 or 451: the website keeps the page from strangers or programs. */
    KEPT_BACK,
    /** Status 429 or 503. */
    BUSY,
    /** Any other status that is not a page. */
    FAULTY,
    /** Its robots.txt asks programs to leave the page alone. */
    ROBOTS,
    /** It was not asked: the website wants to be left alone for now, or its robots.txt cannot be had. */
    NOT_NOW,
    /** The answer is of a kind that no entry can be filled from, such as an archive. */
    NOT_A_PAGE;

    /** The key of the sentence that tells a curator. */
    public String messageKey() {
        return "upkeep.failure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a status that is no success means. */
    static Failure ofStatus(int status) {
        return switch (status) {
            case 404, 410 -> MISSING;
            case 401, 403, 407, 451 -> KEPT_BACK;
            case 429, 503 -> BUSY;
            default -> FAULTY;
        };
    }
}

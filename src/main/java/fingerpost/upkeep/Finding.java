package fingerpost.upkeep;

import java.net.URI;
import java.util.Locale;

/**
 * What one look at a link found. Each finding has three sentences under its keys: what it is, what happens when nobody
 * does anything, and what is best done.
 */
public sealed interface Finding {

    /** How much harm is done while nothing is done, least first. */
    enum Severity {
        NONE,
        LOW,
        MEDIUM,
        HIGH,
        URGENT
    }

    Severity severity();

    /** Names the finding among all: hijacked.parked. */
    String name();

    /** The key of the sentence that tells what was found. */
    default String summaryKey() {
        return "upkeep.finding." + name();
    }

    /** The key of the sentence that tells what happens if it is ignored. */
    default String ignoredKey() {
        return "upkeep.finding." + family() + ".ignored";
    }

    /** The key of the sentence that tells what to do. */
    default String fixKey() {
        return "upkeep.finding." + family() + ".fix";
    }

    /** Those of one family have the same consequences and cures. */
    default String family() {
        return name().replaceFirst("\\..*", "");
    }

    private static String dashed(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page is there and in order. */
    record Fine() implements Finding {
        @Override
        public Severity severity() {
            return Severity.NONE;
        }

        @Override
        public String name() {
            return "fine";
        }
    }

    /** The very page that was last seen to be fine. */
    record NotModified() implements Finding {
        @Override
        public Severity severity() {
            return Severity.NONE;
        }

        @Override
        public String name() {
            return "fine";
        }
    }

    /** Every redirect is for good, and the page there is fine. */
    record Moved(URI to) implements Finding {
        @Override
        public Severity severity() {
            return Severity.LOW;
        }

        @Override
        public String name() {
            return "moved";
        }
    }

    /** Why a link that people can follow deserves a look nevertheless. */
    enum Why {
        /** It asks who one is. */
        LOGIN,
        /** It keeps programs out, so only a person can tell. */
        BOT_WALL,
        SLOW,
        /** Its certificate ends within three weeks. */
        CERTIFICATE_SOON,
        /** Its robots.txt asks programs to stay away. */
        ROBOTS,
        /** It asks to come again later. */
        BUSY
    }

    /** @param detail whose wall, which address, when: for the record, in no language */
    record Caution(Why why, String detail) implements Finding {
        @Override
        public Severity severity() {
            return switch (why) {
                case LOGIN, CERTIFICATE_SOON -> Severity.MEDIUM;
                case BOT_WALL, SLOW, ROBOTS, BUSY -> Severity.LOW;
            };
        }

        @Override
        public String name() {
            return "caution." + dashed(why);
        }

        @Override
        public String family() {
            return name();
        }
    }

    /** What tells that the link has passed to somebody else. */
    enum Sign {
        PARKED,
        FOR_SALE,
        OTHER_SITE,
        SPAM,
        OTHER_HOME
    }

    /** @param evidence the words or the address that tell it */
    record Hijacked(Sign sign, String evidence) implements Finding {
        @Override
        public Severity severity() {
            return Severity.URGENT;
        }

        @Override
        public String name() {
            return "hijacked." + dashed(sign);
        }
    }

    /** What tells that a page is missing although its website says that all is well. */
    enum Lack {
        NOT_FOUND_WORDING,
        NOT_FOUND_ADDRESS,
        TO_HOME,
        TO_SEARCH,
        SAME_AS_RANDOM,
        /** What it said has given way to a few other words. */
        REPLACED,
        /** A page without a word, picture or program. */
        EMPTY,
        /** What a web server, its seller or its keeper shows where no website is. */
        NO_WEBSITE
    }

    record SoftMissing(Lack lack, String evidence) implements Finding {
        @Override
        public Severity severity() {
            return Severity.HIGH;
        }

        @Override
        public String name() {
            return "missing." + dashed(lack);
        }
    }

    /** Gone for good, certain at once: the website says so itself, or nothing has its name any longer. */
    record Gone(Failure why) implements Finding {
        @Override
        public Severity severity() {
            return Severity.HIGH;
        }

        @Override
        public String name() {
            return why == Failure.NO_SUCH_HOST ? "gone.name" : "gone.page";
        }
    }

    /** It failed this once, and may come back. */
    record Failing(Failure why) implements Finding {
        @Override
        public Severity severity() {
            return Severity.MEDIUM;
        }

        @Override
        public String name() {
            return "failing." + dashed(why);
        }

        @Override
        public String summaryKey() {
            return why.messageKey();
        }

        @Override
        public String family() {
            return switch (why) {
                case TLS, TLS_EXPIRED, TLS_UNTRUSTED, TLS_WRONG_NAME -> "failing.certificate";
                default -> "failing";
            };
        }
    }
}

package fingerpost.access;

import fingerpost.RunningGuide;

/** How often a running guide compared a password, which is what an attacker with a clock would see. */
public final class ArgonRuns {

    private final Passwords passwords;
    private long seen;

    private ArgonRuns(Passwords passwords) {
        this.passwords = passwords;
        this.seen = passwords.runs();
    }

    public static ArgonRuns of(RunningGuide guide) {
        return new ArgonRuns(guide.context().getBean(Accounts.class).passwords());
    }

    public long sinceLast() {
        long before = seen;
        seen = passwords.runs();
        return seen - before;
    }
}

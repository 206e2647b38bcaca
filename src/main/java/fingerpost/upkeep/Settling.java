package fingerpost.upkeep;

import fingerpost.catalogue.Checked;
import fingerpost.catalogue.Link;
import fingerpost.catalogue.LinkClaim;
import fingerpost.catalogue.LinkPage;
import fingerpost.catalogue.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * From what one look found and what is known of the link, to a verdict. Good news counts at once; bad news counts at once
 * only where nothing else explains it.
 */
final class Settling {

    /** A website that is being mended, moved or attacked is mostly back within two days; three looks see that. */
    static final int FAILURES = 3;

    static final Duration FAILING_FOR = Duration.ofDays(3);

    /** A page that is gone seldom comes back; but a website that is put up anew shows "not found" for an hour or a night. */
    static final int TIMES_MISSING = 2;

    static final Duration MISSING_FOR = Duration.ofDays(1);

    private final Schedule schedule;

    Settling(Schedule schedule) {
        this.schedule = schedule;
    }

    /** What is to be recorded; kept gives the linked page as it was read before, which most looks need not know. */
    Checked settle(LinkClaim claim, Look look, Supplier<Optional<LinkPage>> kept, Instant at) {
        // a change that nobody has stood by yet is not forgotten while the page cannot be read
        var details = Details.of(look.finding())
                .with(Details.of(claim.link().details()).change());
        return switch (look.finding()) {
            case Finding.Fine _, Finding.NotModified _ ->
                new Settled(claim, at).page(look, kept, Verdict.OK, details, null);
            case Finding.Moved(var to) ->
                new Settled(claim, at).page(look, kept, Verdict.MOVED, details, to.toString());
            case Finding.Caution caution -> caution(claim, look, kept, caution, details, at);
            case Finding.Hijacked _ -> new Settled(claim, at).failed().as(Verdict.HIJACKED, details);
            case Finding.Gone _ -> new Settled(claim, at).failed().as(Verdict.BROKEN, details);
            case Finding.SoftMissing _ -> missing(claim, details, at);
            case Finding.Failing(var why) -> failing(claim, why, details, at);
        };
    }

    private Checked caution(
            LinkClaim claim,
            Look look,
            Supplier<Optional<LinkPage>> kept,
            Finding.Caution caution,
            Details details,
            Instant at) {
        var before = claim.link().verdict();
        return switch (caution.why()) {
            // the page itself was seen
            case SLOW, CERTIFICATE_SOON -> new Settled(claim, at).page(look, kept, Verdict.CAUTION, details, null);
            // it answers, but what stands behind the wall is not known: that mends nothing and marks nothing
            case LOGIN, BOT_WALL, ROBOTS, BUSY ->
                new Settled(claim, at)
                        .asBefore()
                        .as(before != null && before.isTrouble() ? before : pending(claim), details);
        };
    }

    /** A change that nobody has looked at stays one. */
    private static Verdict pending(LinkClaim claim) {
        return claim.link().verdict() == Verdict.CHANGED ? Verdict.CHANGED : Verdict.CAUTION;
    }

    private Checked missing(LinkClaim claim, Details details, Instant at) {
        var past = Details.of(claim.link().details());
        int times = past.missing() + 1;
        var since = past.missingSince() == null ? at : past.missingSince();
        boolean certain = times >= TIMES_MISSING && !since.plus(MISSING_FOR).isAfter(at);
        return new Settled(claim, at)
                .failed()
                .as(certain ? Verdict.BROKEN : claim.link().verdict(), details.missing(times, since));
    }

    private Checked failing(LinkClaim claim, Failure why, Details details, Instant at) {
        return switch (why) {
            case NOT_NOW -> new Settled(claim, at).putOff();
            case MISSING -> missing(claim, details, at);
            default -> {
                var past = Details.of(claim.link().details());
                var settled = new Settled(claim, at).failed();
                var known =
                        past.missingSince() == null ? details : details.missing(past.missing(), past.missingSince());
                yield settled.as(
                        settled.isLasting() ? Verdict.BROKEN : claim.link().verdict(), known);
            }
        };
    }

    /** One link's record in the making. */
    private final class Settled {

        private final LinkClaim claim;
        private final Link link;
        private final Instant at;
        private int failures;
        private @Nullable Instant failingSince;

        Settled(LinkClaim claim, Instant at) {
            this.claim = claim;
            this.link = claim.link();
            this.at = at;
        }

        Settled failed() {
            failures = link.failures() + 1;
            failingSince = link.failingSince() == null ? at : link.failingSince();
            return this;
        }

        /** Neither a failure nor the end of one. */
        Settled asBefore() {
            failures = link.failures();
            failingSince = link.failingSince();
            return this;
        }

        boolean isLasting() {
            return failures >= FAILURES
                    && failingSince != null
                    && !failingSince.plus(FAILING_FOR).isAfter(at);
        }

        Checked as(@Nullable Verdict verdict, Details details) {
            // where it had moved still holds while it fails, until it is given up
            var movedTo = verdict != null && verdict.isTrouble() ? null : link.movedTo();
            return record(verdict, false, movedTo, details, null);
        }

        /** Nothing was learned. */
        Checked putOff() {
            return new Checked(
                    claim,
                    at,
                    link.verdict(),
                    schedule.putOff(claim, at),
                    link.failures(),
                    link.failingSince(),
                    false,
                    link.movedTo(),
                    link.details(),
                    null);
        }

        /** The page could be read, or is the one that was read before. */
        Checked page(
                Look look,
                Supplier<Optional<LinkPage>> kept,
                Verdict otherwise,
                Details details,
                @Nullable String movedTo) {
            var seen = look.seen();
            if (seen == null) {
                boolean pending = details.change() != null
                        && kept.get().map(LinkPage::stoodBy).isPresent();
                return record(
                        pending ? Verdict.CHANGED : otherwise,
                        false,
                        movedTo,
                        pending ? details : details.with(null),
                        null);
            }
            var change = kept.get()
                    .map(page -> PageChange.between(PageSeen.of(page.compared()), seen))
                    .orElse(null);
            boolean matters = change != null && !change.slight();
            var read = new Checked.Read(
                    seen.json(),
                    seen.etag(),
                    seen.lastModified(),
                    seen.bodyHash(),
                    seen.toBeFoundBy(),
                    seen.language(),
                    change != null);
            return record(
                    matters ? Verdict.CHANGED : otherwise,
                    matters && link.verdict() != Verdict.CHANGED,
                    movedTo,
                    details.with(matters ? change : null),
                    read);
        }

        private Checked record(
                @Nullable Verdict verdict,
                boolean changed,
                @Nullable String movedTo,
                Details details,
                Checked.@Nullable Read read) {
            var due = schedule.next(claim, verdict, failures, failingSince, at);
            return new Checked(claim, at, verdict, due, failures, failingSince, changed, movedTo, details.json(), read);
        }
    }
}

package fingerpost.commands;

import fingerpost.access.Account;
import fingerpost.access.Accounts;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Documents;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Landed;
import fingerpost.catalogue.Offer;
import fingerpost.catalogue.Review;
import fingerpost.database.Redaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes one person's data out of everything that is kept, in one transaction; what they did stays, by a pseudonym. */
final class Forgetting {

    private static final int ENTRIES_AT_ONCE = 500;

    /** What goes or changes, by what it is, in the order to tell it in; and the pseudonym. */
    record Told(String pseudonym, Map<String, Integer> counts) {}

    private final Installation installation;
    private final Catalogue catalogue;
    private final Clock clock;
    private final String actor;

    Forgetting(Installation installation, Clock clock, String actor) {
        this.installation = installation;
        this.catalogue = installation.catalogue();
        this.clock = clock;
        this.actor = actor;
    }

    /** The account of this address; throws {@link fingerpost.access.Refusal} when there is none. */
    Account of(String email) {
        return access().of(email);
    }

    private fingerpost.access.Forgetting access() {
        return new fingerpost.access.Forgetting(installation.database());
    }

    /** What {@link #forget} would do; nothing has changed. */
    Told rehearse(Account account) {
        return catalogue.rehearse(() -> forget(account));
    }

    /** Throws {@link CannotRun} while the guide itself names the address, for an editor to say what comes instead. */
    Told forget(Account account) {
        var subject = account.person().actor();
        return Redaction.in(installation.database(), clock.millis(), subject, redaction -> {
            var who = access().forget(account);
            var traces = Traces.of(who);
            refuseWhileNamed(traces);
            var counts = new LinkedHashMap<>(who.removed());
            counts.put("unfinished forms", catalogue.workingCopies().removeAll(who.id()));
            counts.put("saved views", catalogue.savedViews().removeAll(who.id()));
            counts.put("reviews by this name", unname(traces));
            var texts = redaction.everywhere(traces::without);
            counts.put(
                    "other texts that named them",
                    texts.values().stream().mapToInt(Integer::intValue).sum());
            Accounts.over(installation.database(), clock)
                    .audit()
                    .add(actor, "account-forgotten", subject, null, Map.of("name", who.pseudonym()), null);
            return new Told(who.pseudonym(), counts);
        });
    }

    private void refuseWhileNamed(Traces traces) {
        var found = new ArrayList<String>();
        catalogue.eachEntry(entry -> note(found, traces, "entry " + entry.id(), entry));
        catalogue.topics().forEach((slug, topic) -> note(found, traces, "topic " + slug, topic));
        catalogue.sources().forEach((slug, source) -> note(found, traces, "source " + slug, source));
        catalogue.practices().forEach((slug, practice) -> note(found, traces, "practice " + slug, practice));
        catalogue.redFlags().forEach((slug, rule) -> note(found, traces, "red flag " + slug, rule));
        catalogue.interests().forEach((slug, interest) -> note(found, traces, "interest " + slug, interest));
        catalogue.pins().forEach((slug, pin) -> note(found, traces, "pin " + slug, pin));
        note(found, traces, "the area", catalogue.area());
        if (found.isEmpty()) return;
        throw new CannotRun("Nothing was changed: the guide itself gives this address, in " + String.join(", ", found)
                + ". Say there what people should use instead, and try again.");
    }

    private static void note(List<String> found, Traces traces, String where, Object thing) {
        if (traces.inside(Documents.MAPPER.writeValueAsString(thing))) found.add(where);
    }

    /** Puts the pseudonym where an entry says that they reviewed it; answers how many do. */
    private int unname(Traces traces) {
        var named = new ArrayList<Offer>();
        catalogue.eachEntry(entry -> {
            if (!entry.equals(unnamed(entry, traces))) {
                named.add(new Offer(
                        entry.id(),
                        null,
                        (there, _) -> new Offer.Wanted(unnamed(there == null ? entry : there, traces), null)));
            }
        });
        for (int done = 0; done < named.size(); done += ENTRIES_AT_ONCE) {
            var some = named.subList(done, Math.min(done + ENTRIES_AT_ONCE, named.size()));
            var landed = catalogue.land(some, actor);
            for (int i = 0; i < some.size(); i++) {
                if (landed.get(i).outcome() != Landed.Outcome.REFUSED) continue;
                throw new CannotRun("Nothing was changed: the reviewer of entry "
                        + some.get(i).id()
                        + " cannot be replaced, because its "
                        + landed.get(i).problems().getFirst() + ". Mend that first.");
            }
        }
        return named.size();
    }

    private static Entry unnamed(Entry entry, Traces traces) {
        var review = entry.review();
        if (review == null || review.by() == null) return entry;
        var by = traces.by(review.by());
        if (by.equals(review.by())) return entry;
        return entry.but().review(new Review(review.on(), by, review.next())).build();
    }
}

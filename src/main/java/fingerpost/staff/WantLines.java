package fingerpost.staff;

import fingerpost.access.Account;
import fingerpost.access.Accounts;
import fingerpost.access.Person;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.EntryLink;
import fingerpost.catalogue.LinkPage;
import fingerpost.catalogue.Remark;
import fingerpost.catalogue.Report;
import fingerpost.catalogue.Verdict;
import fingerpost.catalogue.Want;
import fingerpost.catalogue.WantKind;
import fingerpost.upkeep.Matter;
import fingerpost.web.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the lines of a page of the worklist: the same few statements, however many there are. */
@Component
final class WantLines {

    private static final Map<Verdict, String> KINDS = Map.of(
            Verdict.HIJACKED, "hijacked",
            Verdict.BROKEN, "broken",
            Verdict.CHANGED, "changed",
            Verdict.MOVED, "moved",
            Verdict.CAUTION, "caution");

    /** An answer that could not be taken: why, and what was typed. */
    record NotTaken(String why, Map<String, String> typed) {

        static final NotTaken NOTHING = new NotTaken("", Map.of());
    }

    private final Catalogue catalogue;
    private final Accounts accounts;
    private final OutsideLines outside;

    WantLines(Catalogue catalogue, Accounts accounts, OutsideLines outside) {
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.outside = outside;
    }

    List<WantLine> of(List<Want> wants, Frame frame, Person person, @Nullable String open, NotTaken notTaken) {
        var ids = wants.stream()
                .filter(want -> want.kind().isOfEntry())
                .map(Want::entryId)
                .distinct()
                .toList();
        var entries = catalogue.entries(ids);
        var links = catalogue.checks().linksOf(ids);
        var people = accounts.all();
        var names = people.stream().collect(Collectors.toMap(Account::id, Account::name));
        var reports = catalogue
                .reports()
                .of(wants.stream()
                        .filter(want -> want.kind() == WantKind.REPORTED)
                        .map(want -> Long.valueOf(want.about()))
                        .toList());
        var others = outside.of(wants, frame, person, open, colleagues(people), names, notTaken);
        var lines = new ArrayList<WantLine>();
        for (var want : wants) {
            var other = others.get(want.key());
            if (other != null) lines.add(other);
            var entry = entries.get(want.entryId());
            if (entry == null) continue;
            var own = links.getOrDefault(want.entryId(), List.of()).stream()
                    .filter(link -> concerns(want, link))
                    .toList();
            var assignee = want.assignee();
            lines.add(new WantLine(
                    want,
                    entry.title().best(frame.language()),
                    want.kind() == WantKind.REPORTED
                            ? reported(reports.get(Long.valueOf(want.about())), frame)
                            : reason(want, entry, own, frame),
                    frame.text("staff.want." + want.kind().word() + ".ignored"),
                    Times.day(frame, want.since()),
                    assignee == null ? null : names.getOrDefault(assignee, assignee),
                    person.id().equals(assignee),
                    want.key().equals(open) ? opened(want, entry, own, frame, people, notTaken) : null,
                    null));
        }
        return lines;
    }

    /** Whether it is this link that it is about; those about no link concern all. */
    private static boolean concerns(Want want, EntryLink link) {
        if (!want.kind().isOfLink()) return true;
        var verdict = link.link().verdict();
        return verdict != null && want.kind().word().equals(KINDS.get(verdict));
    }

    private static String reason(Want want, Entry entry, List<EntryLink> links, Frame frame) {
        var key = "staff.want." + want.kind().word() + ".reason";
        return switch (want.kind()) {
            case HIJACKED, BROKEN, CAUTION -> {
                var told = links.stream()
                        .map(link -> FoundOut.of(link.link().details()).sentence(frame))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                yield told == null ? frame.text(key) : told;
            }
            case CHANGED -> changed(links, frame);
            case UNREVIEWED -> frame.text(key, languages(entry.unreviewedLanguages(), frame));
            case UNTRANSLATED -> frame.text(key, languages(lacking(entry, frame.languages()), frame));
            case OVERDUE, PUBLISHER_OVERDUE, REVIEW, MENTION -> frame.text(key, Times.day(frame, want.since()));
            case MOVED, REPORTED, SUGGESTED, NOT_FOUND -> frame.text(key);
        };
    }

    private static String reported(@Nullable Report report, Frame frame) {
        return report == null
                ? ""
                : frame.text(
                        "staff.want.reported.reason",
                        report.times(),
                        frame.text("staff.want.reported." + report.choice().word()));
    }

    /** What matters is named; a change without any is told by its size. */
    private static String changed(List<EntryLink> links, Frame frame) {
        var matters = new java.util.TreeSet<Matter>();
        double share = 0;
        for (var link : links) {
            var change = FoundOut.of(link.link().details()).change();
            if (change == null) continue;
            matters.addAll(change.matters());
            share = Math.max(share, change.share());
        }
        if (!matters.isEmpty()) {
            var named = matters.stream()
                    .map(matter -> frame.text("staff.matter." + matter.name().toLowerCase(java.util.Locale.ROOT)))
                    .collect(Collectors.joining(", "));
            return frame.text("staff.want.changed.matters", named);
        }
        return share == 0
                ? frame.text("staff.want.changed.reason")
                : frame.text("staff.want.changed.share", Math.max(1, Math.round(share * 100)));
    }

    private static String languages(List<String> codes, Frame frame) {
        return codes.stream()
                .map(code -> Objects.requireNonNullElse(frame.textOrNull("staff.language." + code), code))
                .collect(Collectors.joining(", "));
    }

    /** The area's languages in which the entry lacks something that it says in another. */
    private static List<String> lacking(Entry entry, List<String> languages) {
        return languages.stream()
                .filter(language -> lacks(entry.title(), language)
                        || lacks(entry.summary(), language)
                        || lacks(entry.why(), language))
                .toList();
    }

    private static boolean lacks(fingerpost.catalogue.Localised words, String language) {
        return !words.isEmpty() && words.exactly(language) == null;
    }

    // ---- the one that is open

    private WantLine.Opened opened(
            Want want, Entry entry, List<EntryLink> own, Frame frame, List<Account> people, NotTaken notTaken) {
        var links = own.stream().map(link -> open(link, frame)).toList();
        var said = frame.languages().stream()
                .map(language -> new WantLine.Said(
                        language,
                        words(entry.title().exactly(language)),
                        words(entry.summary().exactly(language)),
                        words(entry.why().exactly(language)),
                        entry.unreviewedLanguages().contains(language)))
                .toList();
        return new WantLine.Opened(
                entry,
                entry.revision(),
                links,
                said,
                remark(want),
                reports(want),
                colleagues(people),
                notTaken.why().isEmpty() ? null : notTaken.why(),
                new HashMap<>(notTaken.typed()));
    }

    private WantLine.@Nullable Reported reports(Want want) {
        if (want.kind() != WantKind.REPORTED) return null;
        return catalogue
                .reports()
                .find(Long.parseLong(want.about()))
                .map(report -> new WantLine.Reported(report.choice().word(), report.times(), report.words()))
                .orElse(null);
    }

    private static List<WantLine.Colleague> colleagues(List<Account> people) {
        return people.stream()
                .filter(account -> account.on() && account.role().keepsTheGuide())
                .map(account -> new WantLine.Colleague(account.id(), account.name()))
                .toList();
    }

    private WantLine.OpenLink open(EntryLink one, Frame frame) {
        var link = one.link();
        var found = FoundOut.of(link.details());
        // only a changed page is stood by as it was read
        long read = link.verdict() == Verdict.CHANGED
                ? catalogue
                        .checks()
                        .page(link.id())
                        .map(LinkPage::read)
                        .map(java.time.Instant::toEpochMilli)
                        .orElse(0L)
                : 0;
        var checked = link.checked();
        return new WantLine.OpenLink(
                link.id(),
                one.language(),
                link.url(),
                link.movedTo(),
                found.sentence(frame),
                found.said(),
                checked == null ? "" : Times.minute(frame, checked),
                read,
                link.verdict() == Verdict.CHANGED ? found.change() : null);
    }

    private @Nullable String remark(Want want) {
        if (want.kind() != WantKind.MENTION) return null;
        long id = Long.parseLong(want.about().substring(0, want.about().indexOf('-')));
        return catalogue.remarks().find(id).map(Remark::words).orElse(null);
    }

    private static String words(@Nullable String words) {
        return words == null ? "" : words;
    }
}

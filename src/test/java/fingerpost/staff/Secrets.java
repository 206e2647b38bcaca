package fingerpost.staff;

import fingerpost.access.Account;
import fingerpost.access.Accounts;
import fingerpost.access.Details;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Offer;
import fingerpost.catalogue.SavedView;
import fingerpost.catalogue.Status;
import fingerpost.catalogue.Verdict;
import fingerpost.exchange.OneLine;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/**
 * A small guide, and after {@link #plant} everything besides that only staff may know: each such thing holds an
 * unmistakable word that begins with {@link #MARK}.
 */
@NullMarked
final class Secrets {

    static final String MARK = "qzleak";

    static final Pattern ANY = Pattern.compile("(?i)qzleak[a-z]*");

    /** Of what is for staff only, drafted, given up, or was public once; and what everybody sees. */
    static final List<String> HIDDEN_IDS =
            List.of("for-staff", "a-draft", "given-up", "made-staffs", "again", "staffs-gone");

    static final List<String> SEEN_IDS = List.of("back", "gone");

    private final Catalogue catalogue;
    private final Accounts accounts;
    private String actor = "";

    Secrets(Catalogue catalogue, Accounts accounts) {
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    /** What the public sees, and saw. */
    void open() {
        catalogue.named().landTopics(List.of(OneLine.topic(KeptGuide.line("""
                {"id":"back-pain","title":{"en":"Back pain","cy":"Poen cefn"},"everyday":{"en":["sore back"]}}"""), "en")), "test");
        land("back", "Back pain at home", "");
        land("gone", "Old back leaflet", "");
        land("made-staffs", "Back clinic", "");
        land("again", "Back school", "");
        land("staffs-gone", "Back exercises", "");
        catalogue.withdraw("again", Localised.in("en", "It closed."), null, "test");
        for (var id : List.of("made-staffs", "staffs-gone")) land(id, "Back clinic", "\"audience\":\"staff\",");
        actor = "account:" + reviewer().id();
        catalogue.stillGood(List.of("back"), "GP", java.time.LocalDate.parse("2026-05-01"), actor);
        catalogue.named().landPractices(List.of(OneLine.practice(KeptGuide.line("""
                {"id":"mine","title":"Mine surgery","view":{"pinned":["back"]}}"""), "en")), "test");
    }

    /** What only staff may know, put wherever it can be. */
    void plant() {
        catalogue
                .named()
                .landTopics(
                        List.of(OneLine.topic(KeptGuide.line("""
                {"id":"qzleakabove","title":"Qzleakabove back"}"""), "en"), OneLine.topic(KeptGuide.line("""
                {"id":"qzleaktopic","title":"Qzleaktopic back pain","parents":["qzleakabove"],"everyday":{"en":["qzleaksaid"]}}"""), "en")),
                        "test");
        land("for-staff", "Qzleaktitle back pain", """
                "audience":"staff","source":"qzleaksource","topics":["back-pain","qzleaktopic"],""" + EVERYWHERE);
        land("a-draft", "Qzleakdraft back pain", """
                "status":"draft","topics":["back-pain","qzleakdrafttopic"],""" + EVERYWHERE);
        land("given-up", "Qzleakgivenup back pain", """
                "status":"draft","topics":["qzleakgivenuptopic"],""" + EVERYWHERE);
        catalogue.withdraw("given-up", Localised.in("en", "Qzleakgivenupreason."), null, "test");
        // once public, and since for staff only; withdrawn, and edited as a draft again; and given up after
        land("made-staffs", "Qzleakmadestaffs back clinic", "\"audience\":\"staff\"," + EVERYWHERE);
        catalogue.send("again", Status.DRAFT, "test");
        land("again", "Qzleakagain back school", "\"status\":\"draft\"," + EVERYWHERE);
        land("staffs-gone", "Qzleakstaffsgone", "\"audience\":\"staff\"," + EVERYWHERE);
        catalogue.withdraw("staffs-gone", "test");
        for (var id : List.of("back", "for-staff")) {
            catalogue.notes().keep(id, "Qzleaknote: ring the bypass number", 0, actor);
            catalogue.remarks().add(id, actor, "Qzleakremark on back pain", List.of());
        }
        catalogue.workingCopies().save("back", actor, 1, Map.of("title.en", "Qzleakunfinished back pain"));
        catalogue.savedViews().save(actor, new SavedView("Qzleakview", "words=back"));
        catalogue.named().landPins(List.of(OneLine.pin(KeptGuide.line("""
                {"id":"qzleakpin","words":{"en":["back pain"]},"entries":["for-staff"],"reason":"Qzleakpinned",
                 "until":"2030-01-01"}"""), "en")), "test");
        catalogue.named().landPractices(List.of(OneLine.practice(KeptGuide.line("""
                {"id":"mine","view":{"pinned":["for-staff","a-draft","back"]}}"""), "en")), "test");
        var found = new FoundLinks(catalogue);
        found.found("https://example.org/for-staff", Verdict.BROKEN, "qzleakfound", null);
        catalogue.visits().count("for-staff");
        catalogue.visits().write();
    }

    /** Every field that an entry has and a secret may stand in. */
    private static final String EVERYWHERE = """
            "summary":{"en":"Qzleaksummary back pain","cy":"Qzleaksummary poen cefn"},
            "why":{"en":"Qzleakwhy back pain","cy":"Qzleakwhy"},
            "urls":{"cy":"https://qzleakwelsh.example.org/"},
            "everyday":{"en":["qzleakphrase back"],"cy":["qzleakphrase cefn"]},"codes":["snomed:161891005"],
            "review":{"on":"2026-04-01","by":"Qzleakrole","next":"2026-05-01"},
            "publisherReview":{"on":"2025-01-01","next":"2026-01-01"},
            "service":{"organisation":"Qzleakorganisation","phone":"029 2000 9999","email":"qzleak@example.org",
              "address":"1 Qzleak Street","postcode":"CF14 4XW","lat":51.5,"lon":-3.2,"hours":"Qzleakhours",
              "serves":["CF14"],"referral":"gp","cost":"Qzleakcost","languages":["en"]},
            """;

    private Account reviewer() {
        var account = accounts.invite(
                new Details("qzleak.reviewer@example.org", "Qzleakname Reviewer", Role.CLINICIAN, null), "test");
        return accounts.choosePassword(accounts.link(account.id(), "test"), "walk the longer way home", List.of());
    }

    private Entry land(String id, String title, String fields) {
        var there = catalogue.entry(id).orElse(null);
        var line = KeptGuide.line("""
                {%s "id":"%s","title":"%s","url":"https://example.org/%s"%s}""".formatted(
                        fields,
                        id,
                        title,
                        id,
                        fields.contains("topics") || there != null ? "" : ",\"topics\":[\"back-pain\"]"));
        var wanted = OneLine.entry(line, there, "en");
        var words = title.startsWith("Q") ? Map.of("en", "Qzleaklinkedpage about back pain") : Map.<String, String>of();
        var landed = catalogue.land(List.of(new Offer(id, null, (_, _) -> new Offer.Wanted(wanted, words))), "test");
        if (!landed.getFirst().problems().isEmpty()) throw new IllegalStateException(landed.toString());
        return catalogue.entry(id).orElseThrow();
    }
}

package fingerpost.catalogue;

import static fingerpost.catalogue.Samples.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.TestArea;
import fingerpost.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final TestArea area = TestArea.fresh();
    private final Catalogue catalogue = area.catalogue();
    private final Checks checks = catalogue.checks();
    private Instant now = Instant.now().plusSeconds(1);

    @AfterEach
    void close() {
        area.close();
    }

    @Test
    void an_address_is_asked_once_however_many_entries_link_there() {
        var asthma = publish("Asthma", "https://nhs.example/asthma#symptoms");
        var service = Samples.service("Clinic", "CF14 4XW", 51.5, -3.2)
                .but()
                .url("https://nhs.example/asthma")
                .build();
        catalogue.publish(service, "test");
        catalogue.visits().count(asthma.id());
        catalogue.visits().write();
        var claim = only(claim("one", 10));
        assertThat(claim.link().url()).isEqualTo("https://nhs.example/asthma");
        assertThat(claim.link().host()).isEqualTo("nhs.example");
        assertThat(claim.entries()).isEqualTo(2);
        assertThat(claim.visits()).isEqualTo(1);
        assertThat(claim.ofService()).isTrue();
        assertThat(claim.names()).containsExactlyInAnyOrder("Asthma", "Clinic");
        assertThat(checks.due(now)).isEqualTo(new DueLinks(1, 0, 1, claim.until()));
    }

    @Test
    void drafts_and_what_has_left_are_not_asked_and_nothing_of_them_is_kept() {
        var draft = catalogue.publish(Samples.as(resource("Draft", "https://nhs.example/draft"), Status.DRAFT), "test");
        var welsh = publish("Asthma", "https://nhs.example/asthma")
                .but()
                .urls(Localised.in("cy", "https://nhs.example/cy/asthma"))
                .build();
        welsh = catalogue.publish(welsh, "test");
        assertThat(checks.due(now).all()).isEqualTo(2);
        catalogue.send(draft.id(), Status.REVIEW, "test");
        assertThat(checks.due(now).all()).isEqualTo(3);

        var held = claim("one", 10);
        assertThat(held).hasSize(3);
        catalogue.withdraw(welsh.id(), "test");
        assertThat(checks.due(now).all()).isEqualTo(1);
        assertThat(checks.record(held.stream().map(one -> read(one, "words", 1)).toList()))
                .isEqualTo(1);
    }

    @Test
    void claims_are_fair_to_hosts_and_count_what_is_already_being_asked() {
        for (int i = 0; i < 12; i++) publish("Big " + i, "https://big.example/" + i);
        for (int i = 0; i < 3; i++) publish("Small " + i, "https://small" + i + ".example/");
        var first = checks.claim("one", 10, 4, now, now);
        assertThat(first).hasSize(7);
        assertThat(first.stream().filter(one -> one.link().host().equals("big.example")))
                .hasSize(4);
        assertThat(checks.claim("one", 10, 4, now, now)).isEmpty();
        assertThat(checks.claim("one", 10, 6, now, now)).hasSize(2);
        assertThat(checks.claim("other", 10, 4, now, now)).hasSize(4);
    }

    @Test
    void two_nodes_never_hold_the_same_link() throws Exception {
        var offers = new ArrayList<Offer>();
        for (int i = 0; i < 300; i++) {
            var entry = resource("Page " + i, "https://host" + i % 30 + ".example/" + i);
            offers.add(new Offer(null, Identity.of(entry), (_, _) -> new Offer.Wanted(entry, null)));
        }
        catalogue.land(offers, "test");
        assertThat(checks.due(now).due()).isLessThan(60);
        now = now.plus(DAY);
        var taken = new ConcurrentLinkedQueue<String>();
        try (var other = Catalogue.open(area.folder(), area.databaseUrl())) {
            var nodes = List.of(checks, other.checks());
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < 4; i++) {
                var node = nodes.get(i % 2);
                var name = "node " + i;
                threads.add(Thread.ofVirtual().start(() -> {
                    for (var some = node.claim(name, 20, 50, now, now);
                            !some.isEmpty();
                            some = node.claim(name, 20, 50, now, now)) {
                        some.forEach(one -> taken.add(one.link().id()));
                    }
                }));
            }
            for (var thread : threads) thread.join();
        }
        assertThat(taken).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void what_is_found_is_recorded_once_and_only_by_its_holder() {
        publish("Asthma", "https://nhs.example/asthma");
        var lost = only(claim("one", 10));
        assertThat(claim("two", 10)).isEmpty();
        now = now.plus(Checks.LEASE);
        var held = only(claim("two", 10));
        assertThat(checks.record(List.of(read(lost, "lost", 1)))).isZero();
        assertThat(checks.record(List.of(read(held, "held", 2), read(held, "again", 3))))
                .isEqualTo(1);
        assertThat(checks.record(List.of(read(held, "again", 3)))).isZero();
        assertThat(checks.page(held.link().id()).orElseThrow().page()).contains("held");
        assertThat(claim("two", 10)).isEmpty();

        now = now.plus(DAY);
        assertThat(claim("one", 10)).hasSize(1);
        assertThat(checks.release("one")).isEqualTo(1);
        var again = only(claim("two", 10));
        assertThat(again.link().checks()).isEqualTo(1);
        assertThat(again.link().bodyHash()).isEqualTo(2);
        assertThat(again.link().verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void only_what_the_public_or_search_would_notice_takes_a_revision() {
        var entry = publish("Asthma", "https://nhs.example/asthma");
        assertThat(checks.healthOf(List.of(entry.id()))).isEmpty();
        long read = after(one -> read(one, "Wheezing and breathlessness.", 1));
        assertThat(read).isGreaterThan(entry.revision());
        assertThat(catalogue.texts(List.of(entry.id())))
                .isEqualTo(Map.of(entry.id(), Map.of("en", "Wheezing and breathlessness.")));
        assertThat(after(one -> read(one, "Wheezing and breathlessness.", 2))).isEqualTo(read);
        assertThat(after(one -> found(one, Verdict.OK, null))).isEqualTo(read);
        assertThat(after(one -> found(one, Verdict.CAUTION, null))).isEqualTo(read);

        assertThat(checks.trouble(entry, "en")).isNull();
        long broken = after(one -> found(one, Verdict.BROKEN, null));
        assertThat(broken).isGreaterThan(read);
        assertThat(checks.trouble(entry, "cy")).isEqualTo(Verdict.BROKEN);
        assertThat(checks.healthOf(List.of(entry.id())).get(entry.id())).satisfies(health -> {
            assertThat(health.verdict()).isEqualTo(Verdict.BROKEN);
            assertThat(health.checked()).isEqualTo(health.since());
        });
        assertThat(catalogue.history().ofEntry(entry.id()).getLast())
                .extracting(Version::action, Version::actor, Version::revision)
                .containsExactly("check", "machine", broken);
        assertThat(catalogue.history().newest(10, 0))
                .extracting(Version::action)
                .containsExactly("published");
        assertThat(after(one -> found(one, Verdict.BROKEN, null))).isEqualTo(broken);
        assertThat(after(one -> read(one, "", 3))).isGreaterThan(broken);
        assertThat(catalogue.texts(List.of(entry.id()))).isEmpty();
    }

    @Test
    void a_check_is_nobodys_edit() {
        var entry = publish("Asthma", "https://nhs.example/asthma");
        after(one -> found(one, Verdict.HIJACKED, null));
        var edited = catalogue.edit(Samples.saying(entry, "Being edited"), entry.revision(), "test");
        assertThat(edited.summary().best("en")).isEqualTo("Being edited");
        assertThatThrownBy(() -> catalogue.edit(Samples.saying(entry, "Too late"), entry.revision(), "test"))
                .isInstanceOf(Moved.class);
    }

    @Test
    void a_changed_page_is_compared_with_what_somebody_stood_by_until_somebody_does_again() {
        var entry = publish("Asthma", "https://nhs.example/asthma");
        after(one -> read(one, "first", 1));
        after(one -> changed(one, "second", 2));
        after(one -> changed(one, "third", 3));
        var link = checks.linksOf(List.of(entry.id()))
                .values()
                .iterator()
                .next()
                .getFirst()
                .link();
        assertThat(link.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(link.changes()).isEqualTo(1);
        var page = checks.page(link.id()).orElseThrow();
        assertThat(page.compared()).contains("first");
        assertThat(page.page()).contains("third");

        assertThat(checks.stillGood(link.id(), page.read().minusMillis(1), now)).isFalse();
        assertThat(checks.stillGood(link.id(), page.read(), now)).isTrue();
        assertThat(checks.page(link.id()).orElseThrow().compared()).contains("third");
        assertThat(checks.healthOf(List.of(entry.id())).values())
                .extracting(Health::verdict)
                .containsExactly(Verdict.OK);

        after(one -> changed(one, "fourth", 4));
        assertThat(checks.like(List.of(Verdict.CHANGED, Verdict.BROKEN)))
                .extracting(EntryLink::entryId)
                .containsExactly(entry.id());
        catalogue.stillGood(List.of(entry.id()), "GP, Cardiff", LocalDate.now(), "test");
        assertThat(checks.page(link.id()).orElseThrow().stoodBy()).isNull();
        assertThat(checks.counts().get(Verdict.CHANGED)).isZero();
    }

    @Test
    void a_move_is_accepted_in_one_step() {
        var entry = publish("Asthma", "https://nhs.example/asthma");
        assertThatThrownBy(() -> catalogue.answers().takeMove(entry.id(), entry.revision(), "test"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has not moved");
        after(one -> found(one, Verdict.MOVED, "https://nhs.example/new/asthma"));
        var moved = catalogue.answers().takeMove(entry.id(), entry.revision(), "test");
        assertThat(moved.url()).isEqualTo("https://nhs.example/new/asthma");
        assertThat(only(claim("one", 10)).link().url()).isEqualTo("https://nhs.example/new/asthma");
    }

    @Test
    void what_a_person_wants_to_know_now_comes_first() {
        var wanted = publish("Asthma", "https://nhs.example/asthma");
        after(one -> found(one, Verdict.OK, null));
        publish("Eczema", "https://nhs.example/eczema");
        assertThat(checks.checkNow(wanted.id())).isEqualTo(1);
        assertThat(only(claim("one", 1)).link().url()).isEqualTo("https://nhs.example/asthma");
        assertThat(checks.claim("one", 10, 10, Checks.ASKED_FOR, now)).isEmpty();
        assertThat(claim("one", 10)).hasSize(1);
        checks.release("one");
        assertThat(checks.checkAll(now)).isEqualTo(2);
        assertThat(checks.due(now).due()).isEqualTo(2);
    }

    @Test
    void entries_kept_before_links_were_are_asked_too() {
        publish("Asthma", "https://nhs.example/asthma");
        try (var database = Database.open(area.folder(), area.databaseUrl())) {
            database.write(writer -> writer.sql("delete from entry_link").update()
                    + writer.sql("delete from link").update()
                    + writer.sql("update links_filled set number = 0").update());
        }
        try (var again = Catalogue.open(area.folder(), area.databaseUrl())) {
            assertThat(again.checks().due(now.plus(DAY)).due()).isEqualTo(1);
        }
    }

    private Entry publish(String title, String url) {
        return catalogue.publish(resource(title, url), "test");
    }

    private List<LinkClaim> claim(String node, int limit) {
        return checks.claim(node, limit, 50, now, now);
    }

    private static LinkClaim only(List<LinkClaim> claims) {
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    /** One more day, one more check; answers the revision then. */
    private long after(java.util.function.Function<LinkClaim, Checked> found) {
        now = now.plus(DAY);
        assertThat(checks.record(List.of(found.apply(only(claim("one", 10)))))).isEqualTo(1);
        return catalogue.revision();
    }

    private Checked found(LinkClaim claim, Verdict verdict, @Nullable String movedTo) {
        return new Checked(claim, now, verdict, now.plusSeconds(60), 0, null, false, movedTo, "{}", null);
    }

    private Checked read(LinkClaim claim, String words, long hash) {
        var read = new Checked.Read("{\"title\":\"" + words + "\"}", null, null, hash, words, "en-GB", false);
        return new Checked(claim, now, Verdict.OK, now.plusSeconds(60), 0, null, false, null, "{}", read);
    }

    private Checked changed(LinkClaim claim, String words, long hash) {
        var read = new Checked.Read("{\"title\":\"" + words + "\"}", null, null, hash, words, null, true);
        return new Checked(
                claim,
                now,
                Verdict.CHANGED,
                now.plusSeconds(60),
                0,
                null,
                claim.link().verdict() != Verdict.CHANGED,
                null,
                "{}",
                read);
    }
}

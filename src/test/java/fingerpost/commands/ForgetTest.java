package fingerpost.commands;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.TestArea;
import fingerpost.access.Accounts;
import fingerpost.access.Details;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Review;
import fingerpost.catalogue.Samples;
import fingerpost.catalogue.SavedView;
import fingerpost.database.Database;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is left of somebody who asks to be forgotten, while the guide goes on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgetTest {

    private static final String ADDRESS = "sian.oneill@example.org";
    private static final String OLD_ADDRESS = "sian@old-surgery.example";
    private static final String NAME = "Siân O’Neill";

    record Said(int exit, String out, String err) {}

    private final RunningGuide guide = RunningGuide.empty();
    private final Database database = guide.installation().database();
    private final Catalogue catalogue = guide.installation().catalogue();
    private final Accounts accounts = StaffVisitor.accounts(guide);

    @BeforeAll
    void settings() throws IOException {
        var url = guide.installation().settings().databaseUrl();
        var settings = "semantic: off\n" + (url == null ? "" : "database_url: \"" + url + "\"\n");
        Files.writeString(guide.installation().settings().data().resolve("fingerpost.yaml"), settings);
    }

    @AfterAll
    void close() {
        guide.close();
    }

    private Said run(String typed, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var usualOut = System.out;
        var usualErr = System.err;
        var usualIn = System.in;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            var folder = guide.installation().settings().data().toString();
            var all = Stream.concat(Arrays.stream(arguments), Stream.of("--data", folder))
                    .toArray(String[]::new);
            int exit = Commands.run(all);
            return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(usualOut);
            System.setErr(usualErr);
            System.setIn(usualIn);
        }
    }

    @Test
    void nothing_of_a_person_is_left_but_a_pseudonym_and_what_they_did() throws IOException {
        var admin = StaffVisitor.account(Role.ADMINISTRATOR, guide);
        var invited = accounts.invite(
                new Details(OLD_ADDRESS, NAME, Role.CURATOR, null),
                admin.person().actor());
        accounts.choosePassword(accounts.link(invited.id(), "test"), StaffVisitor.PASSWORD, List.of());
        var sian = accounts.change(invited.id(), new Details(ADDRESS, NAME, Role.CURATOR, null), "test");
        accounts.link(sian.id(), "test");
        var visitor = StaffVisitor.at(guide);
        visitor.signIn(ADDRESS.toUpperCase(Locale.ROOT), "not this one at all");
        assertThat(visitor.signIn(ADDRESS, StaffVisitor.PASSWORD).statusCode()).isEqualTo(302);
        keepPasskey(sian.id());
        accounts.invite(new Details("x" + ADDRESS, "Siân O’Neillova", Role.READER, null), "test");

        var actor = sian.person().actor();
        var page = catalogue.publish(
                Samples.resource("Write to " + ADDRESS + " about backs", "https://example.org/back"), actor);
        var other = catalogue.publish(
                Samples.resource("Necks", "https://example.org/neck")
                        .but()
                        .review(new Review(LocalDate.parse("2026-05-01"), "GP, " + NAME, null))
                        .build(),
                "import");
        catalogue.workingCopies().save(page.id(), sian.id(), page.revision(), Map.of("why", "because"));
        catalogue.workingCopies().save(page.id(), admin.id(), page.revision(), Map.of("why", "ask " + NAME));
        catalogue.savedViews().save(sian.id(), new SavedView("mine", "words=" + ADDRESS));
        catalogue.remarks().add(page.id(), "account:" + admin.id(), "@" + ADDRESS + " and " + NAME, List.of(sian.id()));
        catalogue.notes().keep(page.id(), "Known to " + NAME + " only.", 0, "test");

        assertThat(run("", "staff", "forget", ADDRESS, "--yes").err())
                .contains("the guide itself gives this address, in entry " + page.id());
        var title = Localised.in("en", "Write about backs");
        catalogue.publish(
                catalogue.entry(page.id()).orElseThrow().but().title(title).build(), actor);
        var before = kept();

        var asked = run("no\n", "staff", "forget", ADDRESS);
        assertThat(asked.exit()).isEqualTo(Commands.COULD_NOT_RUN);
        assertThat(asked.out())
                .contains(
                        NAME + " (" + ADDRESS + ") becomes former curator 1.", "1  passkeys", "1  sessions", "1  links")
                .contains("1  unfinished forms", "1  saved views", "1  reviews by this name");
        assertThat(asked.err()).contains("Nothing was changed.");
        assertThat(run("", "staff", "forget", ADDRESS).exit())
                .as("nobody there to ask")
                .isEqualTo(Commands.COULD_NOT_RUN);
        assertThat(kept()).isEqualTo(before).contains(ADDRESS, OLD_ADDRESS, NAME);

        if (!TestArea.onPostgresql()) {
            assertThat(inTheFiles(ADDRESS)).isTrue();
            assertThat(inTheFiles(OLD_ADDRESS)).isTrue();
        }
        var done = run("yes\n", "staff", "forget", ADDRESS);
        assertThat(done.err()).isEmpty();
        assertThat(done.exit()).isZero();
        assertThat(done.out()).contains("Done. What they did is now by former curator 1.");
        for (var trace :
                List.of("\"" + ADDRESS, " " + ADDRESS, "@" + ADDRESS, "=" + ADDRESS, OLD_ADDRESS, NAME + ",")) {
            assertThat(kept()).doesNotContainIgnoringCase(trace);
        }
        assertThat(kept().replace("x" + ADDRESS, "").replace("O’Neillova", ""))
                .doesNotContainIgnoringCase(ADDRESS)
                .doesNotContain(NAME);
        assertThat(inTheFiles(ADDRESS)).isFalse();
        assertThat(inTheFiles(OLD_ADDRESS)).isFalse();

        assertThat(visitor.get("/staff").statusCode()).isEqualTo(302);
        assertThat(StaffVisitor.at(guide).signIn(ADDRESS, StaffVisitor.PASSWORD).statusCode())
                .isNotEqualTo(302);
        assertThat(catalogue.history().ofEntry(page.id()))
                .hasSize(2)
                .allMatch(version -> version.actor().equals(actor));
        assertThat(catalogue.entry(other.id()).map(Entry::review).orElseThrow().by())
                .isEqualTo("GP, former curator 1");
        assertThat(catalogue.remarks().of(page.id()).getFirst().words())
                .isEqualTo("@former curator 1 and former curator 1");
        var curator = StaffVisitor.as(Role.CURATOR, guide);
        assertThat(curator.get("/staff/entries/" + page.id() + "/history").body())
                .contains("former curator 1");
        assertThat(run("", "staff", "list").out()).contains("x" + ADDRESS).doesNotContain("former");
        assertThat(run("", "staff", "forget", ADDRESS, "--yes").err()).contains("No account has the address");
        assertThat(accounts.find(sian.id()).orElseThrow().on()).isFalse();
        assertThat(Files.readString(guide.installation().settings().data().resolve("fingerpost.yaml")))
                .startsWith("semantic");

        assertThat(run("", "staff", "forget", admin.email(), "--yes").err())
                .contains("At least one administrator must be able to sign in.");
        assertThat(accounts.find(admin.id()).orElseThrow().email()).isEqualTo(admin.email());
    }

    private void keepPasskey(String account) {
        var owner = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(account.getBytes(StandardCharsets.US_ASCII));
        database.write(writer -> writer.sql("""
                        insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible,
                            backup_state, label) values ('one', :owner, :key, false, false, :label)""")
                .param("owner", owner)
                .param("key", new byte[] {1})
                .param("label", NAME + ", phone")
                .update());
    }

    /** Every text of every table, but for what a session's bytes hold. */
    private String kept() {
        var tables = database.reader()
                .sql(
                        TestArea.onPostgresql()
                                ? "select table_name from information_schema.tables where table_schema = 'public'"
                                : "select name from sqlite_master where type = 'table'")
                .query(String.class)
                .list();
        var all = new ArrayList<String>();
        for (var table : tables) {
            if (table.startsWith("flyway") || table.startsWith("sqlite")) continue;
            database.reader().sql("select * from " + table).query(row -> {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    if (row.getObject(i) instanceof String text) all.add(text);
                }
            });
        }
        assertThat(tables).contains("audit_event", "working_copy");
        return String.join("\n", all);
    }

    /** Whether the bytes of the database's files hold the text, in any case. */
    private boolean inTheFiles(String text) throws IOException {
        try (var files = Files.list(guide.installation().settings().data())) {
            for (var file : files.filter(one -> one.getFileName().toString().startsWith("catalogue"))
                    .toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.toLowerCase(Locale.ROOT).replace("x" + ADDRESS, "").contains(text)) return true;
            }
            return false;
        }
    }
}

package fingerpost.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.TestArea;
import fingerpost.access.Accounts;
import fingerpost.access.Details;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Samples;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnlyAddedToTest {

    private final TestArea area = TestArea.fresh();
    private final Database database = Database.open(area.folder(), area.databaseUrl());
    private final Catalogue catalogue = Catalogue.over(database, Clock.systemUTC());

    @BeforeAll
    void something_happens() {
        catalogue.publish(Samples.resource("Back", "https://example.org/back"), "ann");
        Accounts.over(database, Clock.systemUTC())
                .invite(new Details("ann@example.org", "Ann", Role.CURATOR, null), "test");
    }

    @AfterAll
    void close() {
        catalogue.close();
        area.close();
    }

    private int run(String sql) {
        return database.write(writer -> writer.sql(sql).update());
    }

    private List<String> everything() {
        return database.reader()
                .sql("select action || document from history union all select action || after_document from audit_event"
                        + " union all select about from redaction")
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from history",
                "update history set document = '{}'",
                "update history set actor = 'nobody'",
                "delete from audit_event where action = 'account-added'",
                "update audit_event set actor = 'nobody'",
                "update audit_event set after_document = null",
                "insert into history (revision, subject, subject_id, at, actor, action, document)"
                        + " select revision, subject, subject_id, at, actor, 'deleted', document from history where true"
                        + " on conflict (revision) do update set action = excluded.action",
            })
    void what_was_done_cannot_be_undone_by_any_statement(String sql) {
        var before = everything();
        assertThatThrownBy(() -> run(sql)).hasStackTraceContaining("is only ever added to");
        assertThat(everything()).isEqualTo(before).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void nor_by_those_of_one_database_only() {
        var before = everything();
        var ofOne = TestArea.onPostgresql()
                ? List.of("truncate history", "truncate audit_event", "truncate redaction")
                : List.of(
                        "insert or replace into history select revision, subject, subject_id, at, 'x', action, document"
                                + " from history",
                        "replace into audit_event select id, at, 'x', action, subject, null, null, null from audit_event");
        for (var sql : ofOne) assertThatThrownBy(() -> run(sql)).hasStackTraceContaining("is only ever added to");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_redaction_replaces_words_and_cannot_stay_open() {
        var before = everything();
        assertThatCode(() -> Redaction.in(
                        database, 1, "account:a_1", _ -> run("update audit_event set after_document = '{}'")))
                .doesNotThrowAnyException();
        assertThat(everything()).contains("account-added{}", "account:a_1").hasSize(before.size() + 1);

        for (var sql : List.of(
                "update history set action = 'reviewed'",
                "update history set at = 1",
                "update history set subject_id = 'e_other'",
                "update audit_event set at = 1",
                "update audit_event set subject = null",
                "delete from history",
                "delete from redaction",
                "update redaction set about = 'nobody'")) {
            assertThatThrownBy(() -> Redaction.in(database, 2, "account:a_2", _ -> run(sql)))
                    .as(sql)
                    .hasStackTraceContaining("is only ever added to");
        }
        assertThatThrownBy(() -> run("insert into redaction (id, at, about, still_open) values ('x', 1, 'x', 1)"))
                .as("an open redaction is never committed")
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> run("update redaction set still_open = 1")).isInstanceOf(RuntimeException.class);
        assertThat(everything()).contains("account:a_1").doesNotContain("account:a_2", "x");
        assertThatThrownBy(() -> run("update history set document = '{}'")).isInstanceOf(RuntimeException.class);
    }
}

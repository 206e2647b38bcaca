package fingerpost.catalogue;

import fingerpost.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one door to links that people would have in the guide: each once, however many suggest it. One wants nobody any more
 * when an entry leads there, in whatever state. For staff only.
 */
public final class SuggestionBox {

    /** Characters of what it is called. */
    public static final int LONGEST_TITLE = 200;

    /** Characters of why. */
    public static final int LONGEST = 500;

    private final Database database;
    private final Writing writing;
    private final Revision revision;
    private final History history;
    private final Clock clock;

    SuggestionBox(Database database, Writing writing, Revision revision, History history, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.revision = revision;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Puts a link in, or adds one to it when it is there; what was said of it first stays. Answers it as kept: open, or
     * declined before. Throws {@link Refused}.
     */
    public Suggestion add(String url, String title, String words, boolean byStaff) {
        var problems = new ArrayList<Problem>();
        var problem = CanonicalUrl.problem(url);
        if (problem != null) problems.add(new Problem("url", problem));
        EntryRules.lines(problems, "title", title.isBlank() ? List.of() : List.of(title.strip()), LONGEST_TITLE);
        if (words.length() > LONGEST) problems.add(new Problem("words", "are longer than " + LONGEST + " characters"));
        if (!problems.isEmpty()) throw new Refused(problems);
        var link = CanonicalUrl.withoutTrackers(url);
        var near = String.valueOf(CanonicalUrl.near(link));
        return writing.write(writer -> {
            long now = clock.millis();
            int there = writer.sql("""
                            update suggestion set times = times + 1, last_at = :now,
                                by_staff = case when :staff = 1 then 1 else by_staff end
                            where near = :near""")
                    .param("now", now)
                    .param("staff", byStaff ? 1 : 0)
                    .param("near", near)
                    .update();
            if (there == 0) {
                writer.sql("""
                                insert into suggestion
                                    (id, url, near, title, words, by_staff, times, first_at, last_at)
                                values (:id, :url, :near, :title, :words, :staff, 1, :now, :now)""")
                        .param("id", Reports.next(writer, "suggestion"))
                        .param("url", link)
                        .param("near", near)
                        .param("title", title.strip())
                        .param("words", words.strip())
                        .param("staff", byStaff ? 1 : 0)
                        .param("now", now)
                        .update();
            }
            return writer.sql("select * from suggestion where near = :near")
                    .param("near", near)
                    .query(SuggestionBox::read)
                    .single();
        });
    }

    /** Somebody looked and would not have it. Throws {@link Moved} when somebody said so before. */
    public void decline(long id, String actor) {
        writing.write(writer -> {
            var there = writer.sql("select * from suggestion where id = :id")
                    .param("id", id)
                    .query(SuggestionBox::read)
                    .optional()
                    .orElseThrow(() -> new Refused("id", "names no suggestion"));
            if (there.declined() != null) throw new Moved(there);
            var now = clock.instant();
            history.add(List.of(new Version(
                    revision.take(writer, 1),
                    "suggestion",
                    String.valueOf(id),
                    now,
                    actor,
                    "declined",
                    Documents.write(Map.of("url", there.url())))));
            return writer.sql("""
                            update suggestion set outcome = 'declined', closed_at = :now, words = '' where id = :id""")
                    .param("now", now.toEpochMilli())
                    .param("id", id)
                    .update();
        });
    }

    /** Lets go of what was written with those that an entry leads to by now. */
    public void tidy() {
        var settled = database.reader().sql("""
                        select s.id from suggestion s where s.words <> '' and exists (
                            select 1 from near_link n where n.near = s.near) limit 100""").query(Long.class).list();
        if (settled.isEmpty()) return;
        writing.write(writer -> writer.sql("update suggestion set words = '' where id in (:ids)")
                .param("ids", settled)
                .update());
    }

    public Optional<Suggestion> find(long id) {
        return database.reader()
                .sql("select * from suggestion where id = :id")
                .param("id", id)
                .query(SuggestionBox::read)
                .optional();
    }

    /** Those with these ids, in no order. */
    public List<Suggestion> of(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return database.reader()
                .sql("select * from suggestion where id in (:ids)")
                .param("ids", ids)
                .query(SuggestionBox::read)
                .list();
    }

    private static Suggestion read(ResultSet row, int number) throws SQLException {
        var closed = row.getString("outcome") == null ? null : Instant.ofEpochMilli(row.getLong("closed_at"));
        return new Suggestion(
                row.getLong("id"),
                row.getString("url"),
                row.getString("title"),
                row.getString("words"),
                row.getInt("by_staff") == 1,
                row.getLong("times"),
                Instant.ofEpochMilli(row.getLong("first_at")),
                Instant.ofEpochMilli(row.getLong("last_at")),
                closed);
    }
}

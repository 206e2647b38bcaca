package fingerpost.catalogue;

import fingerpost.database.Database;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps, beside each entry's document, what the staff's lists filter and sort by. */
final class Listing {

    private static final int SOME = 500;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** An entry as it became, when and by whom; visits count only for one that is not listed yet. */
    record Line(Entry entry, Instant at, String actor, long visits) {}

    private final Database database;
    private final JdbcTemplate jdbc;

    Listing(Database database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database.writing());
    }

    /** Lists what an earlier version of the program kept without listing it. */
    void fill(Writing writing) {
        if (unlisted(database.reader()).isEmpty()) return;
        int listed;
        do {
            listed = writing.write(writer -> {
                var some = unlisted(writer);
                if (!some.isEmpty()) keep(some);
                return some.size();
            });
        } while (listed > 0);
    }

    private static List<Line> unlisted(JdbcClient client) {
        return client.sql("""
                        select e.id, e.revision, e.document, h.at, h.actor,
                            (select coalesce(sum(v.visits), 0) from visit v where v.entry_id = e.id) as visits
                        from entry e left join history h on h.revision = e.revision
                        where not exists (select 1 from listing l where l.entry_id = e.id)
                        order by e.id limit :some""")
                .param("some", SOME)
                .query((row, number) -> new Line(
                        Entries.entry(row, number),
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("actor") == null ? "" : row.getString("actor"),
                        row.getLong("visits")))
                .list();
    }

    /** Lists the entries as they became, in the caller's transaction. */
    void keep(List<Line> lines) {
        jdbc.batchUpdate("""
                insert into listing (entry_id, kind, status, audience, reach, source, format, title, words, whole_in,
                    unreviewed_in, reviewed_on, reviewed_by, next_on, has_why, has_phrases, changed_at, changed_by, visits,
                    publisher_next_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (entry_id) do update set kind = excluded.kind, status = excluded.status,
                    audience = excluded.audience, reach = excluded.reach, source = excluded.source,
                    format = excluded.format, title = excluded.title, words = excluded.words,
                    whole_in = excluded.whole_in, unreviewed_in = excluded.unreviewed_in,
                    reviewed_on = excluded.reviewed_on, reviewed_by = excluded.reviewed_by,
                    next_on = excluded.next_on, has_why = excluded.has_why, has_phrases = excluded.has_phrases,
                    changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                    publisher_next_on = excluded.publisher_next_on""", lines, SOME, (row, line) -> {
            var entry = line.entry();
            var review = entry.review();
            var publisher = entry.publisherReview();
            var by = review == null ? null : review.by();
            row.setString(1, entry.id());
            row.setString(2, entry.kind().word());
            row.setString(3, entry.status().word());
            row.setString(4, entry.audience().word());
            row.setString(5, entry.reach().word());
            row.setString(6, entry.source());
            row.setString(7, entry.format() == null ? null : entry.format().word());
            row.setString(8, plain(entry.title().best("en")));
            row.setString(9, words(entry));
            row.setString(10, spaced(wholeIn(entry)));
            row.setString(11, spaced(new TreeSet<>(entry.unreviewedLanguages())));
            row.setString(12, review == null ? null : review.on().toString());
            row.setString(13, by == null ? null : plain(by));
            row.setString(14, review == null ? null : text(review.next()));
            row.setInt(15, entry.why().isEmpty() ? 0 : 1);
            row.setInt(16, saysAnything(entry) ? 1 : 0);
            row.setLong(17, line.at().toEpochMilli());
            row.setString(18, line.actor());
            row.setLong(19, line.visits());
            row.setString(20, publisher == null ? null : text(publisher.next()));
        });
    }

    /** In lower case without accents, as titles are sorted and words looked for. */
    static String plain(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String words(Entry entry) {
        return Stream.of(
                        entry.title().byLanguage().values().stream(),
                        Stream.ofNullable(entry.url()),
                        entry.urls().byLanguage().values().stream())
                .flatMap(all -> all)
                .map(Listing::plain)
                .collect(Collectors.joining("\n"));
    }

    /** The languages in which everything is said that is said in any: title, summary and why. */
    static SortedSet<String> wholeIn(Entry entry) {
        var said = Stream.of(entry.title(), entry.summary(), entry.why())
                .filter(words -> !words.isEmpty())
                .map(words -> words.byLanguage().keySet())
                .toList();
        var whole = new TreeSet<String>();
        for (var languages : said) whole.addAll(languages);
        for (var languages : said) whole.retainAll(languages);
        return whole;
    }

    private static String spaced(SortedSet<String> languages) {
        return " " + languages.stream().map(language -> language + " ").collect(Collectors.joining());
    }

    private static boolean saysAnything(Entry entry) {
        return entry.everyday().keySet().stream()
                .anyMatch(language -> !entry.said(language).isEmpty());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}

package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one door to what people searched for: numbers by month and topic, and words that many used. Whoever counts words here
 * has made sure that there are enough. Counted in memory and written now and then; for staff only.
 */
public final class Searched {

    /** On so many days, each from a network of its own or several, before words are more than one person's. */
    public static final int LEAST = 5;

    /** Months in which what was not found still wants somebody, this one among them. */
    static final int MONTHS_WANTED = 3;

    /** So many searches, of which so many found something, and so many did not give what was needed. */
    public record Times(long searches, long found, long missed) {

        public static final Times NONE = new Times(0, 0, 0);

        public Times and(Times more) {
            return new Times(searches + more.searches, found + more.found, missed + more.missed);
        }
    }

    /** The numbers of a topic in a month; the topic is empty where none could be told. */
    public record Monthly(YearMonth month, String topic, Times times) {}

    /** Words that many used: how often, how often nothing was found, and how often it was not what was needed. */
    public record Words(long id, String language, String words, String gist, long searches, long nothing, long missed) {

        /** How often they did not lead to what was needed. */
        public long unmet() {
            return nothing + missed;
        }
    }

    /** The words of one language and month, as counted. */
    public record Said(YearMonth month, String language, String words, String gist) {}

    private record Told(YearMonth month, String topic) {}

    private final Database database;
    private final Writing writing;
    private final Clock clock;
    private final Map<Told, Times> counted = new ConcurrentHashMap<>();
    private final Map<Said, Times> said = new ConcurrentHashMap<>();

    Searched(Database database, Writing writing, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.clock = clock;
    }

    /** So many more of a topic this month, in memory until the next {@link #write}. */
    public void count(YearMonth month, String topic, Times more) {
        counted.merge(new Told(month, topic), more, Times::and);
    }

    /** So many more of these words; found is how often something was. */
    public void count(Said words, Times more) {
        said.merge(words, more, Times::and);
    }

    public void write() {
        var numbers = taken(counted);
        var words = taken(said);
        if (numbers.isEmpty() && words.isEmpty()) return;
        writing.write(writer -> {
            numbers.forEach(one -> add(writer, one.getKey(), one.getValue()));
            words.forEach(one -> add(writer, one.getKey(), one.getValue()));
            return numbers.size() + words.size();
        });
    }

    private static <K> List<Map.Entry<K, Times>> taken(Map<K, Times> counted) {
        var taken = new ArrayList<Map.Entry<K, Times>>();
        for (var key : counted.keySet()) {
            var times = counted.remove(key);
            if (times != null) taken.add(Map.entry(key, times));
        }
        return taken;
    }

    private static void add(JdbcClient writer, Told told, Times times) {
        writer.sql("""
                        insert into searched_month (month, topic, searches, found, missed)
                        values (:month, :topic, :searches, :found, :missed)
                        on conflict (month, topic) do update set searches = searched_month.searches + excluded.searches,
                            found = searched_month.found + excluded.found,
                            missed = searched_month.missed + excluded.missed""")
                .param("month", told.month().toString())
                .param("topic", told.topic())
                .param("searches", times.searches())
                .param("found", times.found())
                .param("missed", times.missed())
                .update();
    }

    private static void add(JdbcClient writer, Said said, Times times) {
        long id = id(writer, said);
        writer.sql("""
                        insert into searched_words_month (words_id, month, searches, in_vain, missed)
                        values (:id, :month, :searches, :nothing, :missed)
                        on conflict (words_id, month) do update set
                            searches = searched_words_month.searches + excluded.searches,
                            in_vain = searched_words_month.in_vain + excluded.in_vain,
                            missed = searched_words_month.missed + excluded.missed""")
                .param("id", id)
                .param("month", said.month().toString())
                .param("searches", times.searches())
                .param("nothing", times.searches() - times.found())
                .param("missed", times.missed())
                .update();
    }

    private static long id(JdbcClient writer, Said said) {
        var there = writer.sql("select id from searched_words where language = :language and words = :words")
                .param("language", said.language())
                .param("words", said.words())
                .query(Long.class)
                .optional();
        if (there.isPresent()) return there.get();
        long id = Reports.next(writer, "searched_words");
        writer.sql("insert into searched_words (id, language, words, gist) values (:id, :language, :words, :gist)")
                .param("id", id)
                .param("language", said.language())
                .param("words", said.words())
                .param("gist", said.gist())
                .update();
        return id;
    }

    /** The words of this month that are written already, each after its language and a space. */
    public Set<String> known(YearMonth month) {
        return new HashSet<>(database.reader()
                .sql("""
                        select w.language || ' ' || w.words from searched_words w
                        join searched_words_month m on m.words_id = w.id where m.month = :month""")
                .param("month", month.toString())
                .query(String.class)
                .list());
    }

    /** The numbers from this month on, the earliest first; as last written. */
    public List<Monthly> since(YearMonth month) {
        return database.reader()
                .sql("select * from searched_month where month >= :month order by month, topic")
                .param("month", month.toString())
                .query((row, _) -> new Monthly(
                        YearMonth.parse(row.getString("month")),
                        row.getString("topic"),
                        new Times(row.getLong("searches"), row.getLong("found"), row.getLong("missed"))))
                .list();
    }

    /** Words that did not lead to what was needed from this month on, the most often first; as last written. */
    public List<Words> unmet(YearMonth since, int most) {
        return words("where m.month >= :since", "having sum(m.in_vain + m.missed) > 0", since, most);
    }

    private List<Words> words(String where, String having, YearMonth since, int most) {
        return database.reader()
                .sql("""
                        select w.id, w.language, w.words, w.gist, sum(m.searches) as searches, sum(m.in_vain) as in_vain,
                            sum(m.missed) as missed
                        from searched_words w join searched_words_month m on m.words_id = w.id
                        """ + where + " group by w.id, w.language, w.words, w.gist " + having
                        + " order by sum(m.in_vain + m.missed) desc, w.id limit :most")
                .param("since", since.toString())
                .param("most", most)
                .query((row, _) -> new Words(
                        row.getLong("id"),
                        row.getString("language"),
                        row.getString("words"),
                        row.getString("gist"),
                        row.getLong("searches"),
                        row.getLong("in_vain"),
                        row.getLong("missed")))
                .list();
    }

    /** What wants somebody under this number: all words of one gist, those used most first; none when there is nothing. */
    public List<Words> like(long id) {
        var first = database.reader()
                .sql("select language, gist from searched_words where id = :id")
                .param("id", id)
                .query((row, _) -> List.of(row.getString("language"), row.getString("gist")))
                .optional();
        if (first.isEmpty()) return List.of();
        return unmet(sinceWanted(clock), Integer.MAX_VALUE).stream()
                .filter(one -> List.of(one.language(), one.gist()).equals(first.get()))
                .toList();
    }

    /** Whether there are words of this number. */
    public Optional<String> find(long id) {
        return database.reader()
                .sql("select words from searched_words where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    static YearMonth sinceWanted(Clock clock) {
        return YearMonth.now(clock).minusMonths(MONTHS_WANTED - 1);
    }
}

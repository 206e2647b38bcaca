package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The tables of what is kept under a slug. */
record NamedTables(
        Named<Topic> topics,
        Named<Source> sources,
        Named<Practice> practices,
        Named<RedFlag> redFlags,
        Named<RedFlagWords> redFlagWords,
        Named<Pin> pins,
        Named<Interest> interests) {

    /** How each table is read and written. */
    private record Made(Database database, Revision revision, History history, Clock clock) {

        <T> Named<T> table(
                String table,
                Class<T> type,
                Function<T, String> slug,
                BiFunction<T, Long, T> as,
                Function<T, List<Problem>> rules) {
            return new Named<>(database, revision, history, clock, table, type, slug, as, rules);
        }
    }

    static NamedTables of(Database database, Revision revision, History history, Clock clock) {
        var made = new Made(database, revision, history, clock);
        return new NamedTables(
                made.table("topic", Topic.class, Topic::slug, Topic::as, NamedRules::problems),
                made.table("source", Source.class, Source::slug, Source::as, NamedRules::problems),
                made.table("practice", Practice.class, Practice::slug, Practice::as, PracticeRules::problems),
                made.table("red_flag", RedFlag.class, RedFlag::slug, RedFlag::as, RedFlagRules::problems),
                made.table(
                        "red_flag_words",
                        RedFlagWords.class,
                        RedFlagWords::slug,
                        RedFlagWords::as,
                        RedFlagRules::problems),
                made.table("pin", Pin.class, Pin::slug, Pin::as, PinRules::problems),
                made.table("interest", Interest.class, Interest::slug, Interest::as, Interest::problems));
    }
}

package fingerpost.catalogue;

import fingerpost.database.Database;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Topics whose very names would tell of what the public may not see: only drafts and entries for staff name them. They
 * are read once for each revision.
 */
final class UnseenTopics {

    private record Read(long revision, Set<String> slugs) {}

    private final Database database;
    private final Revision revision;
    private final Standing standing;
    private final History history;
    private volatile Read read = new Read(-1, Set.of());

    UnseenTopics(Database database, Revision revision, Standing standing, History history) {
        this.database = database;
        this.revision = revision;
        this.standing = standing;
        this.history = history;
    }

    Set<String> now() {
        var now = read;
        long known = revision.known();
        if (now.revision() == known) return now.slugs();
        now = new Read(known, Set.copyOf(unseen()));
        // what a transaction reads may be taken back
        if (!database.isWriting()) read = now;
        return now.slugs();
    }

    private Set<String> unseen() {
        var seen = new HashSet<String>();
        var unseen = new HashSet<String>();
        var bare = new HashSet<String>();
        database.reader().sql("""
                        select et.topic,
                            max(case when l.status = 'published' and l.audience <> 'staff' then 1 else 0 end) as seen,
                            max(case when l.audience = 'staff' or l.status in ('draft', 'review') then 1 else 0 end) as hidden
                        from entry_topic et join listing l on l.entry_id = et.entry_id group by et.topic""").query(row -> {
            var slug = row.getString("topic");
            if (row.getInt("seen") == 1) seen.add(slug);
            else if (row.getInt("hidden") == 1) unseen.add(slug);
            else if (isBare(slug)) bare.add(slug);
        });
        // one that nobody has described is told by its entries alone: by those that the public saw before they left
        bare.removeAll(toldBefore(bare));
        unseen.addAll(bare);
        var topics = standing.topics();
        boolean changed = true;
        while (changed) changed = parentsOfSeen(unseen, topics) || parentsOfUnseen(unseen, seen, topics);
        return unseen;
    }

    private Set<String> toldBefore(Set<String> slugs) {
        if (slugs.isEmpty()) return Set.of();
        var ids = database.reader()
                .sql("select distinct entry_id from entry_topic where topic in (:slugs)")
                .param("slugs", slugs)
                .query(String.class)
                .list();
        var told = new HashSet<String>();
        for (var life : history.publicLives(ids).values()) {
            var gone = life.gone();
            if (gone != null) told.addAll(gone.topics());
        }
        return told;
    }

    private boolean isBare(String slug) {
        var topic = standing.topics().get(slug);
        return topic != null && topic.as(0).equals(Slugs.topic(slug));
    }

    /** What stands above a topic that is seen is seen; answers whether that changed anything. */
    private static boolean parentsOfSeen(Set<String> unseen, Map<String, Topic> topics) {
        boolean changed = false;
        for (var topic : topics.values()) {
            if (!unseen.contains(topic.slug()) && unseen.removeAll(Set.copyOf(topic.parents()))) changed = true;
        }
        return changed;
    }

    /** What stands above topics that are all unseen, and is named by nothing seen, is unseen too. */
    private static boolean parentsOfUnseen(Set<String> unseen, Set<String> seen, Map<String, Topic> topics) {
        var above = new HashSet<String>();
        var aboveSeen = new HashSet<String>();
        for (var topic : topics.values()) {
            (unseen.contains(topic.slug()) ? above : aboveSeen).addAll(topic.parents());
        }
        above.removeAll(aboveSeen);
        above.removeAll(seen);
        return unseen.addAll(above);
    }
}

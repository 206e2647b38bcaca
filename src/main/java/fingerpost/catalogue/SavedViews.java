package fingerpost.catalogue;

import fingerpost.database.Database;
import java.util.ArrayList;
import java.util.List;

/** The one door to the lists that staff have saved, each for its own account. */
public final class SavedViews {

    public static final int MOST = 100;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUERY = 2_000;

    private final Database database;

    SavedViews(Database database) {
        this.database = database;
    }

    /** Keeps the view under its name, in place of the account's other of that name; throws {@link Refused}. */
    public void save(String account, SavedView view) {
        var name = view.name().strip();
        var problems = new ArrayList<Problem>();
        if (name.isEmpty()) problems.add(new Problem("name", "is missing"));
        EntryRules.lines(problems, "name", List.of(name), LONGEST_NAME);
        EntryRules.lines(problems, "query", List.of(view.query()), LONGEST_QUERY);
        if (!problems.isEmpty()) throw new Refused(problems);
        database.write(writer -> {
            int others = writer.sql("select count(*) from saved_view where account = :account and name <> :name")
                    .param("account", account)
                    .param("name", name)
                    .query(Integer.class)
                    .single();
            if (others >= MOST) throw new Refused("name", "is one of more than " + MOST + "; remove some first");
            return writer.sql("insert into saved_view (account, name, query) values (:account, :name, :query)"
                            + " on conflict (account, name) do update set query = excluded.query")
                    .param("account", account)
                    .param("name", name)
                    .param("query", view.query())
                    .update();
        });
    }

    public List<SavedView> of(String account) {
        return database.reader()
                .sql("select name, query from saved_view where account = :account order by name")
                .param("account", account)
                .query((row, _) -> new SavedView(row.getString("name"), row.getString("query")))
                .list();
    }

    /** Forgets the view; it is no matter when there is none. */
    public void remove(String account, String name) {
        database.write(writer -> writer.sql("delete from saved_view where account = :account and name = :name")
                .param("account", account)
                .param("name", name)
                .update());
    }

    /** Forgets all views of the account; answers how many. */
    public int removeAll(String account) {
        return database.write(writer -> writer.sql("delete from saved_view where account = :account")
                .param("account", account)
                .update());
    }
}

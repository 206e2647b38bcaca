package fingerpost.commands;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Localised;
import fingerpost.database.Database;
import fingerpost.search.Search;
import java.time.Clock;

/** An opened data folder: its database, its catalogue and its search, without Spring. */
public record Installation(Settings settings, Database database, Catalogue catalogue, Search search)
        implements AutoCloseable {

    /** Opens both; the catalogue's tables are brought up to date, the index is left as it is until followed. */
    public static Installation open(Settings settings) {
        var database = Database.open(settings.data(), settings.databaseUrl());
        var catalogue = Catalogue.over(database, Clock.systemDefaultZone());
        try {
            nameArea(catalogue, settings);
            StarterRules.into(catalogue);
            var search = Search.open(settings.data(), catalogue, settings.search());
            return new Installation(settings, database, catalogue, search);
        } catch (RuntimeException cannotOpen) {
            catalogue.close();
            throw cannotOpen;
        }
    }

    private static void nameArea(Catalogue catalogue, Settings settings) {
        var name = settings.area();
        var area = catalogue.area();
        if (name != null) catalogue.describe(area.named(Localised.in(area.firstLanguage(), name)));
    }

    @Override
    public void close() {
        search.close();
        catalogue.close();
    }
}

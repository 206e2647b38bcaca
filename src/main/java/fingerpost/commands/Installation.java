package fingerpost.commands;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Localised;
import fingerpost.search.Search;

/** An opened data folder: its catalogue and its search, without Spring. */
public record Installation(Settings settings, Catalogue catalogue, Search search) implements AutoCloseable {

    /** Opens both; the catalogue's tables are brought up to date, the index is left as it is until followed. */
    public static Installation open(Settings settings) {
        var catalogue = Catalogue.open(settings.data(), settings.databaseUrl());
        try {
            nameArea(catalogue, settings);
            StarterRules.into(catalogue);
            var search = Search.open(settings.data(), catalogue, settings.search());
            return new Installation(settings, catalogue, search);
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

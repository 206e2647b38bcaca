package fingerpost.study;

import fingerpost.web.Provenance;
import fingerpost.web.Trial.Deed;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Counts as a look keeps them: {"none":{"view":812,"go":301}, …}. */
final class CountsText {

    /** What is counted of a page that was shown. */
    static final String VIEW = "view";

    private CountsText() {}

    static String word(Provenance arm) {
        return arm.name().toLowerCase(Locale.ROOT);
    }

    static Provenance arm(String word) {
        return Provenance.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static String written(Counts counts) {
        var json = JsonMapper.shared().createObjectNode();
        for (var arm : Provenance.values()) {
            var one = json.putObject(word(arm));
            one.put(VIEW, counts.views(arm));
            counts.deeds().getOrDefault(arm, Map.of()).forEach((deed, times) -> one.put(deed.word(), times));
        }
        return json.toString();
    }

    static Counts read(String text) {
        var json = JsonMapper.shared().readTree(text);
        var views = new EnumMap<Provenance, Long>(Provenance.class);
        var deeds = new EnumMap<Provenance, Map<Deed, Long>>(Provenance.class);
        for (var arm : Provenance.values()) {
            var one = json.path(word(arm));
            views.put(arm, one.path(VIEW).asLong(0));
            var done = new EnumMap<Deed, Long>(Deed.class);
            for (var deed : Deed.values()) done.put(deed, one.path(deed.word()).asLong(0));
            deeds.put(arm, done);
        }
        return new Counts(views, deeds);
    }
}

package fingerpost.catalogue;

import java.util.HashMap;
import java.util.List;

/** An entry whose links have moved for good, leading to where they moved. */
final class Moves {

    private Moves() {}

    static Entry of(Entry entry, List<EntryLink> links) {
        var to = new HashMap<String, String>();
        for (var one : links) {
            var target = one.link().movedTo();
            if (target != null) to.put(one.language(), target);
        }
        if (to.isEmpty()) throw new Refused("url", "has not moved");
        var urls = new HashMap<>(entry.urls().byLanguage());
        urls.replaceAll((language, url) -> to.getOrDefault(language, url));
        return entry.but()
                .url(to.getOrDefault("", entry.url()))
                .urls(Localised.of(urls))
                .build();
    }
}

package fingerpost.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.1. */
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String home,
        @JsonProperty("feed_url") String self,
        String description,
        String language,
        List<Author> authors,
        List<Item> items) {

    record Author(String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String url,
            @JsonProperty("external_url") @Nullable String externalUrl,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_published") String published,
            @JsonProperty("date_modified") String modified,
            String language,
            List<String> tags) {}

    static byte[] of(Feed feed) {
        var items = feed.items().stream()
                .map(item -> new Item(
                        item.id(),
                        item.url(),
                        item.externalUrl(),
                        item.title(),
                        item.text(),
                        item.first().toString(),
                        item.at().toString(),
                        item.language(),
                        List.of(item.label())))
                .toList();
        return JsonMapper.shared()
                .writeValueAsBytes(new JsonFeed(
                        "https://jsonfeed.org/version/1.1",
                        feed.title(),
                        feed.home(),
                        feed.self() + ".json",
                        feed.description(),
                        feed.language(),
                        List.of(new Author(feed.author())),
                        items));
    }
}

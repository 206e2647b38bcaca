package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedMap;

/** Everyday words that say the same in red flags' patterns, by language; some slugs have a part in the grammar itself. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RedFlagWords(
        String slug,
        SortedMap<String, List<String>> words,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long revision) {

    public RedFlagWords {
        words = Lists.orEmpty(words);
    }

    RedFlagWords as(long newRevision) {
        return new RedFlagWords(slug, words, newRevision);
    }
}

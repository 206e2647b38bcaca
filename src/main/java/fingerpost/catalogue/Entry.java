package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One curated thing, as of one revision. Its JSON is the line that import, export and the API share, without the linked
 * page's own text, which {@link Catalogue#texts} gives. An id is empty, and the revision 0, until the catalogue has it.
 *
 * @param practice the slug of the practice whose own service it is, shown in that practice's view only; or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Entry(
        String id,
        Kind kind,
        Status status,
        Audience audience,
        Reach reach,
        @Nullable String url,
        Localised title,
        Localised summary,
        Localised why,
        Localised urls,
        List<String> topics,
        SortedMap<String, List<Phrase>> everyday,
        List<String> codes,
        @Nullable String source,
        @Nullable Format format,
        @Nullable Review review,
        @Nullable PublisherReview publisherReview,
        @Nullable Service service,
        @Nullable String practice,
        @Nullable Withdrawal withdrawal,
        List<String> unreviewedLanguages,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long revision) {

    public Entry {
        id = id == null ? "" : id;
        kind = kind == null ? (service == null ? Kind.RESOURCE : Kind.SERVICE) : kind;
        status = status == null ? Status.PUBLISHED : status;
        audience = practice != null ? Audience.PRACTICE : audience == null ? Audience.PUBLIC : audience;
        reach = reach == null ? (kind == Kind.SERVICE ? Reach.LOCAL : Reach.NATIONAL) : reach;
        title = title == null ? Localised.NONE : title;
        summary = summary == null ? Localised.NONE : summary;
        why = why == null ? Localised.NONE : why;
        urls = urls == null ? Localised.NONE : urls;
        topics = Lists.orEmpty(topics);
        everyday = Lists.orEmpty(everyday);
        codes = Lists.orEmpty(codes);
        withdrawal = status == Status.WITHDRAWN ? withdrawal : null;
        unreviewedLanguages = Lists.orEmpty(unreviewedLanguages);
    }

    /** Whether anyone may see it without signing in. */
    @JsonIgnore
    public boolean isPublic() {
        return status == Status.PUBLISHED && audience == Audience.PUBLIC;
    }

    /** Whether anyone may see it in this practice's view, as far as the practice does not hide it. */
    public boolean isShownBy(String practiceSlug) {
        return isPublic() || status == Status.PUBLISHED && practiceSlug.equals(practice);
    }

    /** Where the entry points for a reader of this language, or null for a service without a website. */
    public @Nullable String urlFor(String language) {
        var own = urls.exactly(language);
        return own != null ? own : url;
    }

    /** What people say for it in this language, less what is switched off. */
    public List<String> said(String language) {
        return Phrase.said(everyday, language);
    }

    public @Nullable Place place() {
        return service == null ? null : service.place();
    }

    /** A copy to be changed field by field. */
    public EntryBuilder but() {
        return new EntryBuilder(this);
    }

    /** The same entry under an id and as of a revision; the only fields the catalogue itself gives. */
    Entry as(String newId, long newRevision) {
        return but().id(newId).revision(newRevision).build();
    }
}

package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What entries are about; named, described in one plain sentence and known by everyday phrases in each language.
 *
 * @param prevalence how many people have it, so that search can put what many have before what few have; null where that
 *     makes no sense or nobody has said
 * @param lifeStages whom it is for, so that search can put it first when they are spoken of; empty when for everybody
 * @param mergedInto the slug of the topic that it has become part of, or null; it is kept for its address only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Topic(
        String slug,
        Localised name,
        SortedMap<String, List<String>> also,
        Localised summary,
        SortedMap<String, List<Phrase>> everyday,
        List<String> codes,
        List<String> parents,
        @Nullable Prevalence prevalence,
        List<LifeStage> lifeStages,
        @Nullable String mergedInto,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long revision) {

    public Topic {
        name = name == null ? Localised.NONE : name;
        summary = summary == null ? Localised.NONE : summary;
        also = Lists.orEmpty(also);
        everyday = Lists.orEmpty(everyday);
        codes = Lists.orEmpty(codes);
        parents = Lists.orEmpty(parents);
        lifeStages = Lists.orEmpty(lifeStages);
    }

    /** What people say for it in this language, less what is switched off. */
    public List<String> said(String language) {
        return Phrase.said(everyday, language);
    }

    Topic as(long newRevision) {
        return new Topic(
                slug, name, also, summary, everyday, codes, parents, prevalence, lifeStages, mergedInto, newRevision);
    }
}

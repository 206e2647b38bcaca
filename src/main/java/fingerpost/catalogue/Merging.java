package fingerpost.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes one topic part of another, in the caller's transaction. */
final class Merging {

    private static final int SOME = 500;

    private final Named<Topic> topics;
    private final Landing landing;
    private final Areas areas;

    Merging(Named<Topic> topics, Landing landing, Areas areas) {
        this.topics = topics;
        this.landing = landing;
        this.areas = areas;
    }

    /** Answers how many entries moved. */
    int merge(JdbcClient writer, String from, String into, String actor) {
        if (from.equals(into)) throw new Refused("into", "is the same topic");
        var all = topics.all(writer);
        var old = standing(all, "from", from);
        var kept = standing(all, "into", into);
        topics.keep(writer, Parents.checked(together(old, kept), slug -> lookup(all, slug)), actor);
        topics.keep(writer, moved(old, into), actor);
        for (var other : all.values()) {
            if (other.slug().equals(from) || other.slug().equals(into)) continue;
            if (from.equals(other.mergedInto())) topics.keep(writer, moved(other, into), actor);
            else if (other.parents().contains(from)) topics.keep(writer, under(other, from, into), actor);
        }
        areas.rename(from, into);
        return entries(writer, from, actor);
    }

    private static java.util.Optional<Topic> lookup(Map<String, Topic> all, String slug) {
        return java.util.Optional.ofNullable(all.get(slug));
    }

    private static Topic standing(Map<String, Topic> all, String field, String slug) {
        var topic = all.get(slug);
        if (topic == null || topic.mergedInto() != null) throw new Refused(field, "names no topic");
        return topic;
    }

    /** Throws {@link Refused} when the topic is said to have become part of one that does not stand for itself. */
    void check(JdbcClient writer, Topic topic) {
        var into = topic.mergedInto();
        if (into == null || into.equals(topic.slug())) return;
        var there = topics.find(writer, into).orElse(null);
        if (there == null || there.mergedInto() != null) {
            throw new Refused("mergedInto", "names no topic that stands for itself; bring that one first");
        }
    }

    /** Moves the entries of a topic that has become part of another, and answers how many. */
    int entries(JdbcClient writer, String from, String actor) {
        var ids = writer.sql("select entry_id from entry_topic where topic = :topic order by entry_id")
                .param("topic", from)
                .query(String.class)
                .list();
        for (int done = 0; done < ids.size(); done += SOME) {
            // landing itself takes the topic's new name
            landing.land(
                    writer,
                    ids.subList(done, Math.min(done + SOME, ids.size())).stream()
                            .map(id -> Editing.change(id, there -> there))
                            .toList(),
                    actor);
        }
        return ids.size();
    }

    private static Topic together(Topic old, Topic kept) {
        var also = new TreeMap<>(kept.also());
        old.name().byLanguage().forEach((language, name) -> also.merge(language, List.of(name), Merging::both));
        old.also().forEach((language, names) -> also.merge(language, names, Merging::both));
        kept.name()
                .byLanguage()
                .forEach((language, name) -> also.computeIfPresent(
                        language,
                        (_, names) ->
                                names.stream().filter(one -> !one.equals(name)).toList()));
        return new Topic(
                kept.slug(),
                kept.name(),
                also,
                kept.summary(),
                phrases(old.everyday(), kept.everyday()),
                both(kept.codes(), old.codes()),
                parents(old, kept),
                kept.prevalence(),
                kept.lifeStages(),
                null,
                0);
    }

    /** What stood under the one that is gone stands where that one stood. */
    private static List<String> parents(Topic old, Topic kept) {
        if (!kept.parents().contains(old.slug())) return kept.parents();
        return both(kept.parents(), old.parents()).stream()
                .filter(parent -> !parent.equals(old.slug()) && !parent.equals(kept.slug()))
                .toList();
    }

    private static SortedMap<String, List<Phrase>> phrases(
            SortedMap<String, List<Phrase>> old, SortedMap<String, List<Phrase>> kept) {
        var all = new TreeMap<>(kept);
        old.forEach((language, phrases) -> {
            var byWords = new LinkedHashMap<String, Phrase>();
            Stream.concat(kept.getOrDefault(language, List.of()).stream(), phrases.stream())
                    .forEach(phrase -> byWords.putIfAbsent(phrase.words(), phrase));
            all.put(language, List.copyOf(byWords.values()));
        });
        return all;
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static Topic moved(Topic topic, String into) {
        return new Topic(
                topic.slug(),
                topic.name(),
                new TreeMap<>(),
                Localised.NONE,
                new TreeMap<>(),
                List.of(),
                List.of(),
                null,
                List.of(),
                into,
                0);
    }

    private static Topic under(Topic topic, String from, String into) {
        return new Topic(
                topic.slug(),
                topic.name(),
                topic.also(),
                topic.summary(),
                topic.everyday(),
                topic.codes(),
                renamed(topic.parents(), slug -> slug.equals(from) ? into : slug),
                topic.prevalence(),
                topic.lifeStages(),
                null,
                0);
    }

    /** The slugs under their new names, each once, in their order. */
    static List<String> renamed(Collection<String> slugs, Function<String, String> name) {
        var renamed = new LinkedHashSet<String>();
        for (var slug : slugs) renamed.add(name.apply(slug));
        return new ArrayList<>(renamed);
    }
}

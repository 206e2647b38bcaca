package fingerpost.staff;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Problem;
import fingerpost.catalogue.PublishRules;
import fingerpost.catalogue.WorkingCopy;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The page that an entry is edited on, in each of the states it comes in. */
@Component
final class EntryPages {

    /**
     * What the page shows.
     *
     * @param entry the one that is there, or null for one that is not kept yet
     * @param about what its unfinished form is kept under
     * @param near entries that may be the same page
     * @param missing what stands between it and publishing
     * @param unfinished when an unfinished form of it was last kept, or null
     * @param moved whether somebody else changed it meanwhile
     * @param read what became of reading the linked page, or null when it was not read
     */
    record Shown(
            Desk desk,
            Filled filled,
            @Nullable Entry entry,
            String about,
            long asOf,
            List<Near> near,
            List<Problem> missing,
            List<String> topics,
            List<String> sources,
            List<String> phrases,
            @Nullable String unfinished,
            boolean moved,
            @Nullable String read,
            Talk talk) {

        Shown with(Talk other, String told) {
            return new Shown(
                    desk,
                    filled,
                    entry,
                    about,
                    asOf,
                    near,
                    missing,
                    topics,
                    sources,
                    phrases,
                    unfinished,
                    moved,
                    told,
                    other);
        }
    }

    /** What staff say of an entry among themselves. */
    record Talk(String note, long noteAsOf, List<Said> remarks) {

        static final Talk NONE = new Talk("", 0, List.of());
    }

    /** One remark: who, when, what; empty words when it was taken back. */
    record Said(long id, String by, String at, String words, boolean mayRemove) {}

    /** An entry that may be the same page. */
    record Near(String id, String title, String status) {}

    private final Catalogue catalogue;
    private final Pages pages;
    private final TopicNames names;
    private final PeoplesNames people;

    EntryPages(Catalogue catalogue, Pages pages, TopicNames names, PeoplesNames people) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.names = names;
        this.people = people;
    }

    View show(
            Frame frame,
            Desk desk,
            Filled filled,
            Entry entry,
            String about,
            long asOf,
            @Nullable WorkingCopy unfinished) {
        var kept = unfinished == null ? null : Times.minute(frame, unfinished.saved());
        return pages.own(frame, "staff/entry.jte", shown(frame, desk, filled, entry, about, asOf, kept, false));
    }

    View fresh(
            Frame frame,
            Desk desk,
            Filled filled,
            String about,
            List<Near> near,
            List<String> phrases,
            @Nullable String read) {
        return pages.own(
                frame,
                "staff/entry.jte",
                new Shown(
                        desk,
                        filled,
                        null,
                        about,
                        0,
                        near,
                        List.of(),
                        topics(frame),
                        sources(frame),
                        phrases,
                        null,
                        false,
                        read,
                        Talk.NONE));
    }

    View refused(Frame frame, Desk desk, Filled filled, @Nullable Entry entry, String about, long asOf) {
        return pages.missing(
                frame,
                "staff/entry.jte",
                shown(frame, desk, filled, entry, about, asOf, null, false),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    View moved(Frame frame, Desk desk, Filled filled, Entry now) {
        return pages.missing(
                frame,
                "staff/entry.jte",
                shown(frame, desk, filled, now, now.id(), now.revision(), null, true),
                HttpStatus.CONFLICT);
    }

    private Shown shown(
            Frame frame,
            Desk desk,
            Filled filled,
            @Nullable Entry entry,
            String about,
            long asOf,
            @Nullable String unfinished,
            boolean moved) {
        var missing = entry == null ? List.<Problem>of() : PublishRules.missing(entry, catalogue.area());
        return new Shown(
                desk,
                filled,
                entry,
                about,
                asOf,
                List.of(),
                missing,
                topics(frame),
                sources(frame),
                List.of(),
                unfinished,
                moved,
                null,
                entry == null ? Talk.NONE : talk(frame, desk, entry.id()));
    }

    /** The page with a note as it was typed, which could not be kept. */
    View noteRefused(Frame frame, Desk desk, Filled filled, Entry entry, String typed, String why) {
        var shown = shown(frame, desk, filled, entry, entry.id(), entry.revision(), null, false);
        var talk = new Talk(typed, shown.talk().noteAsOf(), shown.talk().remarks());
        return pages.missing(frame, "staff/entry.jte", shown.with(talk, frame.text(why)), HttpStatus.CONFLICT);
    }

    private Talk talk(Frame frame, Desk desk, String id) {
        var note = catalogue.notes().of(id);
        var person = desk.person();
        var said = catalogue.remarks().of(id).stream()
                .map(one -> new Said(
                        one.id(),
                        people.of(one.actor()),
                        Times.minute(frame, one.at()),
                        one.words(),
                        person != null && EntryTalk.mayRemove(person, one)))
                .toList();
        return new Talk(note.words(), note.revision(), said);
    }

    private List<String> topics(Frame frame) {
        return catalogue.topics().keySet().stream()
                .map(slug -> names.topic(slug, frame.language()))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private List<String> sources(Frame frame) {
        return catalogue.sources().values().stream()
                .map(source ->
                        source.name().isEmpty() ? source.slug() : source.name().best(frame.language()))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}

package fingerpost.staff;

import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Want;
import fingerpost.upkeep.PageChange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the worklist.
 *
 * @param reason why it is here, in a sentence; @param ignored what happens when nobody does anything
 * @param assignee the name of whoever has taken it on, or null
 * @param opened all that is shown of the one that is open, when it is about an entry, else null
 * @param outside the same when it is about no entry
 */
public record WantLine(
        Want want,
        String title,
        String reason,
        String ignored,
        String since,
        @Nullable String assignee,
        boolean mine,
        @Nullable Opened opened,
        @Nullable Outside outside) {

    /** What the machine knows of one of its links, and when the page was read that is shown. */
    public record OpenLink(
            String id,
            String language,
            String url,
            @Nullable String to,
            @Nullable String found,
            String said,
            String checked,
            long read,
            @Nullable PageChange change) {}

    /** What one language says, beside the other. */
    public record Said(String language, String title, String summary, String why, boolean unread) {}

    /** What readers reported: the choice, how many did, and what they wrote. */
    public record Reported(String choice, long times, List<String> words) {}

    /** A line of what is known of something that is no entry yet; href when it is an address. */
    public record Fact(String label, String value, @Nullable String href) {}

    /** An answer that is one press: the last part of where it goes, what the button says. */
    public record Press(String deed, String label) {}

    /**
     * All that is shown of the one that is open, when it is about no entry.
     *
     * @param words what people wrote
     * @param start where an entry is begun from it, filled in
     * @param asOf what is shown, for the answer to be given to
     */
    public record Outside(
            List<Fact> facts,
            List<String> words,
            String start,
            List<Press> answers,
            long asOf,
            List<Colleague> colleagues,
            @Nullable String problem,
            Map<String, String> typed) {

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    /** Whether it is shown in full. */
    public boolean open() {
        return opened != null || outside != null;
    }

    /** Somebody it can be given to. */
    public record Colleague(String id, String name) {}

    /**
     * @param asOf the revision of the entry that is shown; answers are given to that
     * @param remark what a colleague said, or null
     * @param reported what readers reported, or null
     * @param problem why the last answer could not be taken, or null; typed: what was typed into it
     */
    public record Opened(
            Entry entry,
            long asOf,
            List<OpenLink> links,
            List<Said> said,
            @Nullable String remark,
            @Nullable Reported reported,
            List<Colleague> colleagues,
            @Nullable String problem,
            Map<String, String> typed) {

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    public String anchor() {
        return "w-" + want.key();
    }

    /** The colour of its tag, which says nothing that its words do not. */
    public String tone() {
        return switch (want.kind()) {
            case HIJACKED, BROKEN -> "red";
            case CHANGED, MOVED, CAUTION, REPORTED -> "yellow";
            case MENTION, REVIEW, SUGGESTED, NOT_FOUND -> "blue";
            case OVERDUE, PUBLISHER_OVERDUE, UNREVIEWED, UNTRANSLATED -> "grey";
        };
    }

    /** Where answers go to. */
    public String path() {
        return "/staff/wants/" + want.kind().word() + "/" + want.about();
    }
}

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
 * @param opened all that is shown of the one that is open, else null
 */
public record WantLine(
        Want want,
        String title,
        String reason,
        String ignored,
        String since,
        @Nullable String assignee,
        boolean mine,
        @Nullable Opened opened) {

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

    /** Somebody it can be given to. */
    public record Colleague(String id, String name) {}

    /**
     * @param asOf the revision of the entry that is shown; answers are given to that
     * @param remark what a colleague said, or null
     * @param problem why the last answer could not be taken, or null; typed: what was typed into it
     */
    public record Opened(
            Entry entry,
            long asOf,
            List<OpenLink> links,
            List<Said> said,
            @Nullable String remark,
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
            case CHANGED, MOVED, CAUTION -> "yellow";
            case MENTION, REVIEW -> "blue";
            case OVERDUE, PUBLISHER_OVERDUE, UNREVIEWED, UNTRANSLATED -> "grey";
        };
    }

    /** Where answers go to. */
    public String path() {
        return "/staff/wants/" + want.kind().word() + "/" + want.about();
    }
}

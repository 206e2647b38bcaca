package fingerpost.web;

import jakarta.servlet.http.HttpServletRequest;

/** Is told of searches that people make, so that what the guide lacks can be counted. */
public interface Searching {

    /**
     * Somebody searched.
     *
     * @param text what for, as typed; empty when the words are not to be counted, only that there was a search
     * @param found how many results there were
     * @param topic the slug of the topic that most of them are about, or empty
     */
    void searched(HttpServletRequest request, String text, String language, int found, String topic);

    /** Somebody says that nothing of what was found for this was what they need. */
    void missed(HttpServletRequest request, String text, String language, String topic);
}

package fingerpost.web;

import jakarta.servlet.http.HttpServletRequest;

/** Is told of every request for what frames and scripts on other websites show, kept or not. */
public interface Onlooker {

    /** The request's address begins, after a language, with this. */
    String EMBED = "/embed/";

    void asked(HttpServletRequest request);
}

package fingerpost.web;

import java.util.List;

/** An address taken apart: the language it is in, and the path that is the same in every language. */
record Spoken(String language, String path) {

    /** The request attribute that holds the language once it is taken off the path. */
    static final String ATTRIBUTE = "fingerpost.language";

    /** The request attribute that holds what was taken off, such as /cy; empty for the first language. */
    static final String PREFIX = "fingerpost.prefix";

    /** /cy/topics is topics in cy, when cy is one of the languages and not the first; the first has no prefix. */
    static Spoken in(String uri, List<String> languages) {
        for (var language : languages.subList(1, languages.size())) {
            var prefix = "/" + language;
            if (uri.equals(prefix)) return new Spoken(language, "/");
            if (uri.startsWith(prefix + "/")) return new Spoken(language, uri.substring(prefix.length()));
        }
        return new Spoken(languages.getFirst(), uri);
    }
}

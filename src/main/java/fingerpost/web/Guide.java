package fingerpost.web;

import java.util.List;

/** What the frame around every page must know of the guide inside it. */
public interface Guide {

    /** The guide's own name for a reader of this language. */
    Words name(String language);

    /** The languages it is in, as ISO 639-1 codes; the first is at /, each other one under its code. */
    List<String> languages();

    /** Whether it only shows what a guide is like, and must say so. */
    boolean demonstration();

    /** The number that goes up with every change of what pages show. */
    long revision();
}

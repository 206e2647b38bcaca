package fingerpost.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the frame around every page must know of the guide inside it. */
public interface Guide {

    /** The guide's own name for a reader of this language. */
    Words name(String language);

    /** The languages it is in, as ISO 639-1 codes; the first is at /, each other one under its code. */
    List<String> languages();

    /** The practice of this slug for a reader of this language, or null when there is none. */
    @Nullable
    InPractice practice(String slug, String language);

    /** Whether it only shows what a guide is like, and must say so. */
    boolean demonstration();

    /** Its address as people and other websites see it, with no slash at its end. */
    String address();

    /** The number that goes up with every change of what pages show. */
    long revision();
}

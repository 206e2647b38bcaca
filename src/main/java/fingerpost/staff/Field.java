package fingerpost.staff;

import java.util.List;

/**
 * One thing to fill in.
 *
 * @param name where its words go in the line that files hold, with a dot before an inner one: service.phone
 * @param control what a person fills it in with
 * @param spread how often it is filled in
 * @param choices the words of a choice, in order; one that is empty stands for none
 * @param called the end of the key of its words in the interface, mostly its name
 */
record Field(String name, Control control, Spread spread, List<String> choices, String called) {

    enum Control {
        LINE,
        WEB_ADDRESS,
        DATE,
        /** Several sentences. */
        TEXT,
        /** Several, one on a line. */
        LINES,
        /** As lines; one that begins with # is kept but not searched. */
        PHRASES,
        CHOICE,
        YES,
        /** Any of the area's languages, each ticked. */
        LANGUAGES
    }

    enum Spread {
        ONCE,
        EACH_LANGUAGE,
        /** Once for each but the first, which another field is for. */
        OTHER_LANGUAGES
    }

    static Field of(String name, Control control) {
        return new Field(name, control, Spread.ONCE, List.of(), name);
    }

    static Field inEachLanguage(String name, Control control) {
        return new Field(name, control, Spread.EACH_LANGUAGE, List.of(), name);
    }

    static Field inOtherLanguages(String name, Control control) {
        return new Field(name, control, Spread.OTHER_LANGUAGES, List.of(), name);
    }

    static Field choice(String name, List<String> choices) {
        return new Field(name, Control.CHOICE, Spread.ONCE, choices, name);
    }

    /** The same under other words than those of its name. */
    Field called(String other) {
        return new Field(name, control, spread, choices, other);
    }

    boolean localised() {
        return spread != Spread.ONCE;
    }

    /** Of the area's languages those it is filled in for. */
    List<String> languages(List<String> ofArea) {
        return spread == Spread.OTHER_LANGUAGES ? ofArea.subList(1, ofArea.size()) : ofArea;
    }

    /** The name of its control in the form. */
    String control(String language) {
        return localised() ? name + "." + language : name;
    }

    /** The interface's words for it. */
    String key() {
        return "staff.field." + called;
    }

    int rows() {
        return switch (control) {
            case TEXT -> 3;
            case LINES, PHRASES -> 5;
            default -> 1;
        };
    }
}

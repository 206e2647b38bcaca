package fingerpost.site;

import fingerpost.search.Alarm;
import fingerpost.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The card that stands before any result when what was typed may be an emergency.
 *
 * @param level emergency or urgent
 * @param titleLanguage the title's and the advice's language, where it is not the page's, or null
 * @param past whether the text tells of long ago, so that the advice is for the case that it happens now
 * @param calls whom to ring, most pressing first
 * @param hospital whether to go to A&E
 */
record AlarmCard(
        String level,
        String title,
        String advice,
        @Nullable String titleLanguage,
        boolean past,
        List<Call> calls,
        boolean hospital) {

    /** Words to press and the number they ring. */
    record Call(String words, String number) {}

    private static final String HOSPITAL = "A&E";

    static @Nullable AlarmCard of(@Nullable Alarm alarm, Frame frame) {
        if (alarm == null) return null;
        var rule = alarm.rule();
        var language = rule.name().languageOfBest(frame.language());
        return new AlarmCard(
                alarm.level().word(),
                rule.name().best(frame.language()),
                rule.advice().best(frame.language()),
                language.equals(frame.language()) ? null : language,
                alarm.isOfThePast(),
                calls(alarm.call(), frame),
                alarm.call().equals(HOSPITAL));
    }

    private static List<Call> calls(String call, Frame frame) {
        return switch (call) {
            // nobody gets to A&E by pressing a link, and some cannot get there at all
            case HOSPITAL -> List.of(new Call(frame.text("alarm.call.999.help"), "999"));
            case "111 option 2" ->
                List.of(
                        new Call(frame.text("alarm.call.111.2"), "111"),
                        new Call(frame.text("alarm.call.samaritans"), "116123"));
            case "116 123" -> List.of(new Call(frame.text("alarm.call.samaritans"), "116123"));
            case "0808 80 10 800" ->
                List.of(
                        new Call(frame.text("alarm.call.live-fear-free"), "08088010800"),
                        new Call(frame.text("alarm.call.999.danger"), "999"));
            case "999" -> List.of(new Call(frame.text("alarm.call.999"), "999"));
            default -> List.of(new Call(frame.text("alarm.call.111"), "111"));
        };
    }
}

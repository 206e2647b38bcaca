package fingerpost.staff;

import fingerpost.catalogue.Problem;
import fingerpost.web.Frame;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form as its page shows it: what is typed in it, what was wrong with that, and what another did meanwhile. */
record Filled(Typed typed, List<Problem> problems, List<Clash> clashes) {

    static Filled fine(Typed typed) {
        return new Filled(typed, List.of(), List.of());
    }

    static Filled wrong(Typed typed, List<Problem> problems) {
        return new Filled(typed, problems, List.of());
    }

    List<String> languages() {
        return typed.languages();
    }

    List<Shape.Section> sections() {
        return typed.shape().sections();
    }

    String at(String control) {
        return typed.at(control);
    }

    /** Whether a folded section has something in it, or something wrong, and so stands open. */
    boolean isOpen(Shape.Section section) {
        return section.fields().stream()
                .anyMatch(field -> problem(field) != null
                        || field.control() != Field.Control.CHOICE
                                && !at(field.name()).isEmpty());
    }

    /** What is wrong with a field, at the first of its controls only, or null. */
    @Nullable
    String problem(Frame frame, Field field, String language) {
        if (field.localised() && !language.equals(field.languages(languages()).getFirst())) return null;
        var problem = problem(field);
        return problem == null ? null : Sentences.of(frame, frame.text(field.key()), problem.reason());
    }

    private @Nullable Problem problem(Field field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field.name()))
                .findFirst()
                .orElse(null);
    }

    /** Every problem by the id of the control it is about; of the whole form: empty. */
    Map<String, String> said(Frame frame) {
        var said = new LinkedHashMap<String, String>();
        for (var problem : problems) {
            var field = fieldOf(problem);
            var sentence = field == null
                    ? Sentences.of(frame, problem)
                    : Sentences.of(frame, frame.text(field.key()), problem.reason());
            said.merge(control(problem, field), sentence, (one, more) -> one + ". " + more);
        }
        return said;
    }

    private String control(Problem problem, @Nullable Field field) {
        if (field != null) return idOf(field);
        return problem.field().equals("id") ? "f-id" : "";
    }

    /** How far the words of an entry's form are in each language. */
    List<InLanguage> inLanguages() {
        return InLanguage.of(typed);
    }

    boolean isTicked(String control, String box) {
        return at(control).lines().anyMatch(box::equals);
    }

    /** The field that a problem is about, or null for one of the whole. */
    private @Nullable Field fieldOf(Problem problem) {
        return typed.shape()
                .fields()
                .filter(field -> field.name().equals(problem.field()))
                .findFirst()
                .orElse(null);
    }

    /** What another person wrote into this control meanwhile, or null. */
    @Nullable
    Clash clash(String control) {
        return clashes.stream()
                .filter(clash -> clash.control().equals(control))
                .findFirst()
                .orElse(null);
    }

    /** The id of the first control of a field. */
    String idOf(Field field) {
        return "f-" + field.control(field.languages(languages()).getFirst());
    }

    String choice(Frame frame, Field field, String choice) {
        if (choice.isEmpty()) return frame.text("staff.choice.none");
        var words = frame.textOrNull("staff.choice." + field.name() + "." + choice);
        return words == null ? choice : words;
    }
}

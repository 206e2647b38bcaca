package fingerpost.exchange;

import fingerpost.catalogue.Naming;
import fingerpost.catalogue.Problem;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A line that describes something to be kept under its slug, which is the line's id. */
abstract class SlugLine {

    private final ObjectNode fields;
    private final String firstLanguage;
    private final String whatItIs;
    final String slug;

    /**
     * A line with these fields.
     *
     * @param whatItIs what a missing id is said to be, with an example
     */
    SlugLine(ObjectNode fields, String firstLanguage, String whatItIs) {
        this.fields = fields;
        this.firstLanguage = firstLanguage;
        this.whatItIs = whatItIs;
        var id = new Patch(fields, firstLanguage).string("id", null);
        this.slug = id == null ? "" : id;
    }

    /** What becomes of the thing that is there, by the fields that are known and the rules such things keep. */
    final <T> Naming<T> naming(
            Set<String> known, Function<T, List<Problem>> rules, BiFunction<Patch, @Nullable T, T> read) {
        return new Naming<>(slug, there -> {
            var patch = new Patch(fields, firstLanguage);
            patch.only(known);
            if (slug.isEmpty()) patch.problem("id", "is missing; it is " + whatItIs);
            var thing = read.apply(patch, there);
            patch.refuse(thing, rules);
            return thing;
        });
    }
}

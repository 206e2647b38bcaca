package fingerpost.staff;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Landed;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.NamedThings;
import fingerpost.catalogue.Naming;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import tools.jackson.databind.node.ObjectNode;

/**
 * How one kind of thing that is kept under a slug is listed, edited and kept.
 *
 * @param path where its pages are
 * @param word its kind in the lines of files
 * @param line reads a line laid over what is there; @param keep keeps it when it is still as of a revision
 */
record NamedKind<T>(
        String path,
        String word,
        Shape shape,
        Function<Catalogue, Map<String, T>> all,
        Function<T, Localised> name,
        ToLongFunction<T> revision,
        BiFunction<ObjectNode, String, Naming<T>> line,
        Keep<T> keep) {

    /** Keeps a thing, when it is still as it was at this revision. */
    @FunctionalInterface
    interface Keep<T> {
        Landed.Outcome as(NamedThings things, T thing, long asOf, String actor);
    }

    /** The key of a word of the interface that differs by kind. */
    String key(String what) {
        return "staff.kind." + word + "." + what;
    }
}

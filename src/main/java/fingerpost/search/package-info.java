/**
 * Finds the entries a person means by their own everyday words: text analysis in the area's languages, words and
 * meanings side by side, and the judged-query evaluation that measures both. Every room that shows results may call it
 * and it calls the catalogue only. The path through it: {@link fingerpost.search.SearchRequest#parse} checks what came,
 * {@link fingerpost.search.Search#find} asks the lexical and the semantic leg, fuses them and runs the adjusters, and
 * {@link fingerpost.search.Search#follow} keeps both indexes as of the catalogue's revision.
 */
@ApplicationModule(allowedDependencies = {"catalogue"})
@NullMarked
package fingerpost.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

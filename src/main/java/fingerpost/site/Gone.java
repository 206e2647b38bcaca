package fingerpost.site;

import fingerpost.web.Words;
import org.jspecify.annotations.Nullable;

/** Something that is not in the guide, or not any more: the word its messages are under, and its name if known. */
record Gone(String word, @Nullable Words name) {}

package fingerpost.search;

import fingerpost.catalogue.Entry;
import org.jspecify.annotations.Nullable;

/** One result: its score, comparable within one answer only, and how far it is when the request says near where. */
public record Hit(Entry entry, double score, @Nullable Double kilometres) {}

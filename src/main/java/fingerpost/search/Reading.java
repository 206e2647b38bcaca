package fingerpost.search;

/**
 * What search made of a request before anything is put in order.
 *
 * @param typed the text as it was typed, before slips were righted and denials left out
 * @param isNamed whether the whole text is a title, a name or an everyday phrase, and so asks for its own page
 */
record Reading(SearchRequest request, String typed, boolean isNamed) {}

package fingerpost.handouts;

import java.time.LocalDate;

/**
 * A choice that staff keep under a name, such as "low back pain, first visit", to make handouts of with one press.
 *
 * @param id such as r_3f…, the same for ever
 * @param by the id of the account that changed it last
 */
public record ReadyMade(String id, String name, Choice choice, LocalDate changed, String by) {}

package fingerpost.catalogue;

/**
 * What was done since some moment.
 *
 * @param byYou changes that one person made
 * @param looked links that the machine asked
 * @param kept links among these that it found broken or hijacked, and keeps people from
 */
public record Week(long byYou, long looked, long kept) {}

package fingerpost.exchange;

/**
 * How far an import is.
 *
 * @param bytes read so far
 * @param totalBytes of the file, or -1 when it is not known
 * @param lines dealt with so far
 * @param linesPerSecond over the whole import so far
 */
public record ImportProgress(long bytes, long totalBytes, long lines, double linesPerSecond) {}

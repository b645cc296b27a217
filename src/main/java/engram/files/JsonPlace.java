package engram.files;

/**
 * A place in a text.
 *
 * @param file what it is called
 * @param line from 1
 * @param column from 1
 */
public record JsonPlace(String file, int line, int column) {}

package engram.ui.graph;

import java.util.List;

/**
 * The numbers of what is pointed at.
 *
 * @param title its name
 * @param names what the numbers are
 * @param values as many numbers
 */
public record NetworkReadout(String title, List<String> names, List<String> values) {}

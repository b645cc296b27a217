package engram.ui.program;

/**
 * A variable of the program as it is at this moment.
 *
 * @param shape for example {@code 10 × 4}; empty for a single number
 */
public record ProgramValue(String name, String shape, String value) {}

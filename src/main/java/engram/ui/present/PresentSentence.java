package engram.ui.present;

/**
 * What is true now, in two lines.
 *
 * @param truth what is so
 * @param answer what the network makes of it; empty if there is nothing more to say
 */
public record PresentSentence(String truth, String answer) {}

package engram.ui.memory.forgetting;

/**
 * What a cure does.
 *
 * @param formula LaTeX
 * @param numbers the same with its numbers, LaTeX; empty before they are known
 * @param text in words
 * @param detail in words with its numbers; empty before they are known
 * @param shift how far the weights of the old task have moved, LaTeX
 */
public record ForgettingExplanation(
    String title, String formula, String numbers, String text, String detail, String shift) {}

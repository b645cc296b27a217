package engram.ui.present;

/**
 * The one number.
 *
 * @param text with its unit: {@code 26 of 30}
 * @param caption what it counts, in few words; empty where the number says it
 */
public record PresentNumber(String text, String caption) {
  public static final PresentNumber NONE = new PresentNumber("", "");
}

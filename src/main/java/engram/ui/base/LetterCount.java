package engram.ui.base;

/** How much room a text takes, where that has to be known without measuring it. */
public final class LetterCount {
  private static final int ELLIPSIS = '…';

  private LetterCount() {}

  /** In Latin letters of half an em; a Chinese letter and the ellipsis take two. */
  public static int of(String text) {
    return text.codePoints().map(LetterCount::width).sum();
  }

  private static int width(int code) {
    return Character.isIdeographic(code) || code == ELLIPSIS ? 2 : 1;
  }
}

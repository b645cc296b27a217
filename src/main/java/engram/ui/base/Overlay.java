package engram.ui.base;

/** What lies over the whole window until it is closed; one at a time. */
public enum Overlay {
  /** The field that finds anything. */
  FIND("find", false),
  /** The first screen. */
  START("start", true),
  /** The tour of the window. */
  GUIDE("guide", false);

  private final String stem;
  private final boolean whole;

  Overlay(String stem, boolean whole) {
    this.stem = stem;
    this.whole = whole;
  }

  /** The stem of its view. */
  public String stem() {
    return stem;
  }

  /** Whether nothing of the window is seen below it. */
  public boolean isWhole() {
    return whole;
  }
}

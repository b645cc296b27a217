package engram.ui.base;

import java.util.Locale;

/**
 * What lies over the window until it is closed, in the order in which one may lie on another. A
 * page takes the place of all below; what passes is there for a moment, one at a time.
 */
public enum Overlay {
  /** What a class has handed in. */
  GRADES,
  /** Sick runs. */
  CLINIC,
  /** Questions and answers. */
  QUESTIONS,
  /** Something is covered and asked about before it runs. */
  PREDICT,
  /** The first screen. */
  START,
  /** The tour of the window. */
  GUIDE,
  /** The field that finds anything. */
  FIND;

  /** The stem of its view. */
  public String stem() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether what lies under it leaves the scene, and it stays when it is presented. */
  public boolean isPage() {
    return compareTo(PREDICT) <= 0;
  }

  /** Whether nothing of the window is seen below it, though its menu goes on to work. */
  public boolean isScreen() {
    return this == START;
  }
}

package engram.ui.paint;

/** A picture on a canvas, which has as many pixels as it was painted with. */
public interface FineCanvas {
  /**
   * Gives it that many pixels for each of the window, 1 as usual, and nothing on them: with more, a
   * picture of the window that is larger shows more.
   */
  void setFineness(double pixels);

  /** Paints the whole of it. */
  void paint();
}

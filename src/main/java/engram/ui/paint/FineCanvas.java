package engram.ui.paint;

/** A picture on a canvas, which has as many pixels as it was painted with. */
public interface FineCanvas {
  /**
   * Paints it anew with that many pixels for each of the window, so that a picture of the window
   * that is larger shows more; 1 is as usual.
   */
  void paintFinely(double pixels);
}

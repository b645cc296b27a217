package engram.ui.plot;

/**
 * A row of the data as a point of a plot; places are shares of the axes, 0 … 1.
 *
 * @param label its class, which is its colour; −1 in regression
 * @param heat its number as a colour, from −1 (orange) to 1 (blue); of a class it means nothing
 * @param mark what it is used for
 * @param ringed whether the network is wrong about it
 * @param chosen whether it is the sample that the network shows
 */
public record SurfaceDot(
    double x, double y, int label, double heat, Mark mark, boolean ringed, boolean chosen) {

  /** How points differ without colour. */
  public enum Mark {
    FILLED,
    HOLLOW,
    HOLLOW_SQUARE
  }
}

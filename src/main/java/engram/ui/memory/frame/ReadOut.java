package engram.ui.memory.frame;

/**
 * A figure of an experiment in the bar at the top.
 *
 * @param id of its value in the window
 * @param style its style class beside that of all
 * @param of how many there are; empty if it is no number of several
 */
public record ReadOut(String id, String style, String name, String value, String of) {
  private static final String PLAIN = "read-out";
  private static final String WIDE = "read-out-overlap";

  public static ReadOut of(String id, String name, String value) {
    return new ReadOut(id, WIDE, name, value, "");
  }

  public ReadOut styled(String newStyle) {
    return new ReadOut(id, newStyle, name, value, of);
  }

  public ReadOut outOf(String all) {
    return new ReadOut(id, style, name, value, "/ " + all);
  }

  /** Which step of how many is seen. */
  public static ReadOut ofStep(String id, String name, int step, int steps) {
    return new ReadOut(id, PLAIN, name, String.valueOf(step), "/ " + steps);
  }
}

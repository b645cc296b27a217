package engram.data.sets;

/** What kind of rows a built-in set has: how they can be shown best. */
public enum Group {
  /** Points with one or two coordinates, drawn by a rule. */
  PLANE("plane"),
  /** The truth table of a logic gate. */
  LOGIC("logic"),
  /** Measurements, a feature a column. */
  TABLE("table"),
  /** Each row the grey values of a picture. */
  PICTURE("picture");

  private final String id;

  Group(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}

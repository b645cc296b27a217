package engram.data.sets;

/** What kind of rows a built-in set has: how they can be shown best. */
public enum Group {
  /** Points with one or two coordinates, drawn by a rule. */
  PLANE,
  /** The truth table of a logic gate. */
  LOGIC,
  /** Measurements, a feature a column. */
  TABLE,
  /** Each row the grey values of a picture. */
  PICTURE
}

package engram.ui.base;

/** What the middle of the Data page shows; one at a time. */
public enum DataPane {
  /** The rows as a picture. */
  LOOK("data-look", false),
  /** The rows as a table that can be edited. */
  TABLE("data-table", false),
  /** A plane to draw points into. */
  DRAW("data-draw", false),
  /** A file before it is imported. */
  IMPORT("data-import", true);

  private final String stem;
  private final boolean wide;

  DataPane(String stem, boolean wide) {
    this.stem = stem;
    this.wide = wide;
  }

  /** The stem of its view, and of the key of its tab. */
  public String stem() {
    return stem;
  }

  /** Whether it takes the place of the settings too; it has no tab then. */
  public boolean isWide() {
    return wide;
  }
}

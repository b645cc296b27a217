package engram.ui.run;

/** Which rows of the table are shown. */
public enum RowFilter {
  ALL("all"),
  /** Those that are switched off. */
  OFF("off"),
  /** Those of which something is not known. */
  MISSING("missing");

  private final String id;

  RowFilter(String id) {
    this.id = id;
  }

  /** The stem of its keys. */
  public String id() {
    return id;
  }
}

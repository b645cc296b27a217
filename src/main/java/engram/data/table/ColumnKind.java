package engram.data.table;

/** What a column of a table is taken for. */
public enum ColumnKind {
  NUMBER("number"),
  CATEGORY("category"),
  IGNORE("ignore");

  private final String id;

  ColumnKind(String id) {
    this.id = id;
  }

  /** The name on the command line and in run files. */
  public String id() {
    return id;
  }
}

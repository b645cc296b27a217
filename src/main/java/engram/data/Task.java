package engram.data;

/** What is asked for each row: one of several classes, or a number. */
public enum Task {
  CLASSIFICATION("classification"),
  REGRESSION("regression");

  private final String id;

  Task(String id) {
    this.id = id;
  }

  /** The name on the command line and in run files. */
  public String id() {
    return id;
  }
}

package engram.memory.sleep;

/** What the slow network is shown. */
public enum SleepTeacher {
  /** At night, what the fast store dreams. */
  DREAMS("dreams"),
  /** Nothing: the nights are spent awake. */
  NOBODY("nobody"),
  /** By day, the letters of the day themselves; there is no fast store. */
  DAY("day");

  private final String id;

  SleepTeacher(String id) {
    this.id = id;
  }

  /** The name on the command line. */
  public String id() {
    return id;
  }
}

package engram.ui.base;

/** Light for a bright room, dark for a dim one. */
public enum Theme {
  LIGHT("light"),
  DARK("dark");

  private final String id;

  Theme(String id) {
    this.id = id;
  }

  /** The name on the command line and the style class of the root. */
  public String id() {
    return id;
  }

  public static Theme of(String id) {
    return DARK.id.equals(id) ? DARK : LIGHT;
  }
}

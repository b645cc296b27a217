package engram.viewmodel;

import engram.data.DataSource;

/**
 * A data set to choose.
 *
 * @param source its rows as they come: with the usual number of points, noise and seed if they are
 *     drawn
 */
public record DataSetChoice(Group group, DataSource source) {

  /** The parts of the list. */
  public enum Group {
    PLANE("plane"),
    LOGIC("logic"),
    REGRESSION("regression"),
    TABLE("table"),
    PICTURE("picture"),
    /** The user's own rows. */
    OWN("own");

    private final String id;

    Group(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  public String id() {
    return source.id();
  }
}

package engram.data;

import java.util.Locale;

/** A constant that files, options and texts call as the code does, in small letters. */
public interface Identified {
  /** That of the constant. */
  String name();

  /**
   * The constant of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  static <E extends Identified> E of(E[] all, String id) {
    for (E each : all) if (each.id().equals(id)) return each;
    throw new IllegalArgumentException("nothing is called " + id);
  }

  /** Its name on the command line, in files and in the keys of texts: {@code pseudo-inverse}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

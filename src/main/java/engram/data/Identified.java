package engram.data;

import java.util.Locale;

/** A constant that files, options and texts call as the code does, in small letters. */
public interface Identified {
  /** That of the constant. */
  String name();

  /** Its name on the command line, in files and in the keys of texts: {@code pseudo-inverse}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

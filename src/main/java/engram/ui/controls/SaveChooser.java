package engram.ui.controls;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user where to save. */
@FunctionalInterface
public interface SaveChooser {
  /**
   * Empty if the user thinks better of it.
   *
   * @param title the key of the dialog's title
   * @param name proposed for the file
   * @param pattern such as {@code *.csv}
   */
  Optional<Path> choose(String title, String name, String pattern);
}

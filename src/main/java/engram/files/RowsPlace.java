package engram.files;

import engram.data.read.ReadMonitor;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the file with a run's own rows is looked for.
 *
 * @param folder of the run's file; empty if there is none
 * @param chosen the file, if the user says where it is
 * @param monitor follows its reading
 */
public record RowsPlace(Optional<Path> folder, Optional<Path> chosen, ReadMonitor monitor) {
  /** Nothing is there. */
  static final RowsPlace NONE = new RowsPlace(Optional.empty(), Optional.empty(), ReadMonitor.NONE);

  /** Beside the run's file; for what is no file, in the present folder. */
  public static RowsPlace beside(Path run) {
    Path folder = run.toAbsolutePath().getParent();
    return new RowsPlace(Optional.ofNullable(folder), Optional.empty(), ReadMonitor.NONE);
  }

  public RowsPlace chosen(Optional<Path> file) {
    return new RowsPlace(folder, file, monitor);
  }
}

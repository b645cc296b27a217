package engram.files;

import engram.data.DataException;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.read.ReadMonitor;
import engram.files.input.InputFile;
import engram.nn.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The file that has a run's own rows, named in the run's file instead of them.
 *
 * @param file where it is on this machine
 * @param path to it from the folder of the run's file, with / between its parts
 * @param bytes how many it has
 * @param sha256 of them
 * @param reading how the rows are made of it
 */
public record RowsFile(Path file, String path, long bytes, String sha256, RowsReading reading) {

  /** Of which file rows are, and how they were read. */
  public record Origin(Path file, RowsReading reading) {}

  /**
   * Where a run's file finds that file, wherever both are taken together; empty if it is not in the
   * folder of the run or below.
   */
  public static Optional<String> path(Path file, Path run) {
    try {
      Path folder = run.toAbsolutePath().getParent().toRealPath();
      Path real = file.toRealPath();
      if (!real.startsWith(folder) || !Files.isRegularFile(real)) return Optional.empty();
      String path =
          StreamSupport.stream(folder.relativize(real).spliterator(), false)
              .map(Path::toString)
              .collect(Collectors.joining("/"));
      return isInside(path) ? Optional.of(path) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether it names a file in a folder or below on every system. */
  static boolean isInside(String path) {
    if (path.indexOf('\\') >= 0 || path.indexOf(':') >= 0 || path.indexOf('\0') >= 0) return false;
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) return false;
    }
    return true;
  }

  /**
   * For the file of a run.
   *
   * @param run the file, which may not be there yet
   * @throws IOException if the rows' file can't be read, or is not in the run's folder or below
   */
  public static RowsFile of(Path file, RowsReading reading, Path run) throws IOException {
    String path =
        path(file, run).orElseThrow(() -> new IOException("it is not in the folder of the run"));
    return new RowsFile(file, path, Files.size(file), sha256(file), reading);
  }

  /** Whether those rows come out of it. */
  public boolean gives(Dataset rows) {
    try (InputFile input = InputFile.ofTable(file, ReadMonitor.NONE)) {
      Dataset found = reading.rows(input, ReadMonitor.NONE);
      return DataSource.own(found).checksum().equals(DataSource.own(rows).checksum());
    } catch (DataException | IllegalArgumentException e) {
      return false;
    }
  }

  static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.of(in);
    }
  }
}

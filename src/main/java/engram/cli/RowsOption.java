package engram.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the rows of a saved run are, if its file names another file that has them. */
public final class RowsOption {
  @Option(
      names = "--data",
      paramLabel = "FILE",
      description =
          "The file with the rows, if the run names one (engram train --data-reference) that is not"
              + " beside it any more.")
  private Path file;

  Optional<Path> file() {
    return Optional.ofNullable(file);
  }
}

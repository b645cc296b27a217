package engram.cli;

import engram.nn.Parameters;
import engram.store.ParametersFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file of {@code --export-parameters}, with a sentence where it can't be written. */
final class ParameterFile {
  private final Path file;

  ParameterFile(Path file) {
    this.file = real(file.toAbsolutePath());
  }

  /** Where links lead to, so that what they point to is replaced and not the link. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }

  /** A sentence if the file can't be written, known before training and not behind it. */
  Optional<String> obstacle() {
    Path directory = file.getParent();
    if (Files.isDirectory(file)) return Optional.of(sentence("it is a directory"));
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return Optional.of(sentence("it is a device"));
    }
    if (directory == null || !Files.isDirectory(directory)) {
      return Optional.of(sentence("there is no directory " + directory));
    }
    return Files.isWritable(directory)
        ? Optional.empty()
        : Optional.of(sentence("the directory can't be written to"));
  }

  /**
   * @throws CommandFailure if writing fails; what was there before stays
   */
  void write(Parameters parameters) {
    try {
      ParametersFile.write(parameters, file);
    } catch (IOException e) {
      throw new CommandFailure(sentence(String.valueOf(e.getMessage())));
    }
  }

  private String sentence(String reason) {
    return "--export-parameters can't write \"" + file + "\": " + reason + ".";
  }
}

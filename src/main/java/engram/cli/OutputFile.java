package engram.cli;

import engram.files.input.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file of an option such as {@code --export}, with a sentence where it can't be written. */
public final class OutputFile {
  private final String option;
  private final Path file;

  public OutputFile(String option, Path file) {
    this.option = option;
    this.file = real(file.toAbsolutePath());
  }

  /** Puts something into a file, whole or not at all. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Path file) throws IOException;
  }

  /** Where links lead to, so that what they point to is replaced and not the link. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }

  /**
   * To be asked before the work and not behind it.
   *
   * @throws WrongOptions if the file can't be written
   */
  public void check() {
    obstacle()
        .ifPresent(
            sentence -> {
              throw new WrongOptions(sentence);
            });
  }

  private Optional<String> obstacle() {
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
  public void write(Content content) {
    try {
      content.writeTo(file);
    } catch (IOException e) {
      throw new CommandFailure(sentence(InputFile.reason(e)));
    }
  }

  private String sentence(String reason) {
    return option + " can't write \"" + file + "\": " + reason + ".";
  }
}

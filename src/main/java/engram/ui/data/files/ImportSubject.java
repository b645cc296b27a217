package engram.ui.data.files;

import engram.data.text.Quote;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the assistant is open on.
 *
 * @param id what the data will be called
 * @param file empty if the rows are of no file
 */
public record ImportSubject(String id, Optional<Path> file) {

  /** The file, or what the data are called. */
  public String name() {
    return Quote.visible(file.map(path -> String.valueOf(path.getFileName())).orElse(id));
  }

  /** Where the file is. */
  public String folder() {
    return file.map(Path::toAbsolutePath)
        .map(Path::getParent)
        .map(folder -> Quote.visible(folder.toString()))
        .orElse("");
  }
}

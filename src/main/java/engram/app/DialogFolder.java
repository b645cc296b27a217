package engram.app;

import engram.ui.base.RecentFiles;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;

/** Where a file dialog begins: beside the file opened last, else in the user's own folder. */
final class DialogFolder {
  private DialogFolder() {}

  static void set(FileChooser chooser, RecentFiles recent) {
    of(recent).ifPresent(chooser::setInitialDirectory);
  }

  static Optional<File> of(RecentFiles recent) {
    Path home = Path.of(System.getProperty("user.home"));
    return Stream.concat(recent.files().stream().map(Path::getParent), Stream.of(home))
        .filter(folder -> folder != null && Files.isDirectory(folder))
        .findFirst()
        .map(Path::toFile);
  }
}

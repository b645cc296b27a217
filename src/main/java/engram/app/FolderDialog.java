package engram.app;

import engram.ui.base.RecentFiles;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/** Asks the user for a folder. */
interface FolderDialog {

  /** The system's own dialog. */
  FolderDialog OF_SYSTEM = FolderDialog::askSystem;

  /**
   * @param recent the files opened last, beside which it begins
   */
  Optional<Path> ask(Window owner, RecentFiles recent, String title);

  private static Optional<Path> askSystem(Window owner, RecentFiles recent, String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    first(recent).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  /** Where a file dialog begins: beside the file opened last, else in the user's own folder. */
  static Optional<File> first(RecentFiles recent) {
    Path home = Path.of(System.getProperty("user.home"));
    return Stream.concat(recent.files().stream().map(Path::getParent), Stream.of(home))
        .filter(folder -> folder != null && Files.isDirectory(folder))
        .findFirst()
        .map(Path::toFile);
  }
}

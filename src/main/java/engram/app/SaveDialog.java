package engram.app;

import engram.ui.base.RecentFiles;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks the user where to save. */
interface SaveDialog {

  /** The system's own dialog. */
  SaveDialog OF_SYSTEM = SaveDialog::askSystem;

  /**
   * @param recent the files opened last, beside which it begins
   * @param name proposed for the file
   * @param pattern such as {@code *.csv}
   */
  Optional<Path> ask(Window owner, RecentFiles recent, String title, String name, String pattern);

  private static Optional<Path> askSystem(
      Window owner, RecentFiles recent, String title, String name, String pattern) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name);
    FolderDialog.first(recent).ifPresent(chooser::setInitialDirectory);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(pattern, pattern));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }
}

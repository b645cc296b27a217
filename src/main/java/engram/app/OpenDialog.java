package engram.app;

import engram.ui.base.RecentFiles;
import engram.ui.base.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks the user for a file to open. */
interface OpenDialog {

  /** The system's own dialog. */
  OpenDialog OF_SYSTEM = OpenDialog::askSystem;

  /**
   * @param recent the files opened last, beside which it begins
   */
  Optional<Path> ask(Window owner, RecentFiles recent, Texts texts);

  private static Optional<Path> askSystem(Window owner, RecentFiles recent, Texts texts) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("open-dialog.title"));
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                texts.get("open-dialog.known"),
                List.of(
                    "*.csv",
                    "*.tsv",
                    "*.txt",
                    "*.arff",
                    "*.data",
                    "*.CSV",
                    "*.TXT",
                    "*.json",
                    "*.engram",
                    "*.onnx",
                    "*.safetensors",
                    "*.png",
                    "*.jpg",
                    "*.jpeg",
                    "*.md")),
            new FileChooser.ExtensionFilter(texts.get("open-dialog.all"), "*.*"));
    FolderDialog.first(recent).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }
}

package engram.ui.data.files;

import engram.ui.base.BoundPane;
import engram.ui.controls.Presence;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is to be known of the user's own data in use; nothing for data that come with Engram. */
public final class DataFileController extends BoundPane {
  private final DataFileViewModel file;

  @FXML private VBox root;
  @FXML private Label about;
  @FXML private Label remarks;

  public DataFileController(DataFileViewModel file) {
    this.file = file;
  }

  @FXML
  void initialize() {
    bind(file.about.subscribe(this::show), file.remarks.subscribe(this::remark));
  }

  private void show(String sentences) {
    about.setText(sentences);
    Presence.set(root, !sentences.isEmpty());
  }

  private void remark(String lines) {
    remarks.setText(lines);
    Presence.set(remarks, !lines.isEmpty());
  }

  @FXML
  void change() {
    file.change();
  }
}

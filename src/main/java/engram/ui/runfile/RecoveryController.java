package engram.ui.runfile;

import engram.ui.base.BoundPane;
import engram.ui.controls.Presence;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Above the window, while there is a run that was not saved when the program ended. */
final class RecoveryController extends BoundPane {
  private final Optional<RecoveryViewModel> recovery;

  @FXML private HBox root;
  @FXML private Label text;

  /**
   * @param recovery none where nothing is kept
   */
  RecoveryController(Optional<RecoveryViewModel> recovery) {
    this.recovery = recovery;
  }

  @FXML
  private void initialize() {
    Presence.set(root, false);
    recovery.ifPresent(
        model ->
            bind(
                model.offeredProperty().subscribe(offered -> Presence.set(root, offered)),
                model.textProperty().subscribe(text::setText)));
  }

  @FXML
  private void open() {
    recovery.ifPresent(RecoveryViewModel::open);
  }

  @FXML
  private void discard() {
    recovery.ifPresent(RecoveryViewModel::discard);
  }

  @FXML
  private void later() {
    recovery.ifPresent(RecoveryViewModel::later);
  }
}

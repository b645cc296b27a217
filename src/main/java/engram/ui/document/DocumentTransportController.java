package engram.ui.document;

import engram.ui.base.BoundPane;
import engram.ui.base.Texts;
import engram.ui.controls.Icon;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/** The part of the bar that plays a page. */
public final class DocumentTransportController extends BoundPane {
  private final DocumentViewModel document;
  private final Texts texts;

  @FXML private Button toggle;
  @FXML private Icon toggleIcon;

  DocumentTransportController(DocumentViewModel document, Texts texts) {
    this.document = document;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    bind(document.playingProperty().subscribe(this::show));
  }

  private void show(boolean playing) {
    toggle.setText(texts.get(playing ? "transport.pause" : "document.play"));
    toggleIcon.setLiteral(playing ? "fth-pause" : "fth-play");
  }

  @FXML
  private void reset() {
    document.reset();
  }

  @FXML
  private void stepBack() {
    document.stepBack();
  }

  @FXML
  private void toggle() {
    document.toggle();
  }

  @FXML
  private void stepForward() {
    document.stepForward();
  }
}

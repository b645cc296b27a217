package engram.ui.data;

import engram.ui.base.BoundPane;
import engram.ui.controls.Notice;
import engram.ui.controls.Presence;
import engram.ui.controls.Sentence;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** What is to be known of the data set, and what choosing it changed besides. */
public final class DataAboutController extends BoundPane {
  private final DataSetsViewModel about;

  @FXML private Sentence text;
  @FXML private Label origin;
  @FXML private Notice change;

  public DataAboutController(DataSetsViewModel about) {
    this.about = about;
  }

  @FXML
  void initialize() {
    bind(
        about.about.subscribe(this::show),
        about.origin.subscribe(origin::setText),
        about.change.subscribe(change::setText));
  }

  private void show(String sentences) {
    text.setText(sentences);
    Presence.set(text, !sentences.isEmpty());
    Presence.set(origin, !sentences.isEmpty());
  }
}

package engram.ui.results;

import engram.ui.base.BoundPane;
import engram.ui.controls.Presence;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Says which samples are paged through, and ends that. */
public final class SampleFilterController extends BoundPane {
  private final SampleFilterViewModel filter;

  @FXML private Node row;
  @FXML private Label sentence;

  public SampleFilterController(SampleFilterViewModel filter) {
    this.filter = filter;
  }

  @FXML
  private void initialize() {
    bind(filter.sentence.subscribe(this::show));
  }

  private void show(String text) {
    sentence.setText(text);
    Presence.set(row, !text.isEmpty());
  }

  @FXML
  private void end() {
    filter.end();
  }
}

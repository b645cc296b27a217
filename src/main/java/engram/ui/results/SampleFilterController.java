package engram.ui.results;

import engram.ui.base.PaneController;
import engram.ui.controls.Presence;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** Says which samples are paged through, and ends that. */
public final class SampleFilterController implements PaneController {
  private final SampleFilterViewModel filter;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Node row;
  @FXML private Label sentence;

  public SampleFilterController(SampleFilterViewModel filter) {
    this.filter = filter;
  }

  @FXML
  private void initialize() {
    subscriptions = filter.sentenceProperty().subscribe(this::show);
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
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

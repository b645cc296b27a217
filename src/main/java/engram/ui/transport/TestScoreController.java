package engram.ui.transport;

import engram.ui.base.BoundPane;
import engram.ui.controls.Hint;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** How well the test samples are answered, as one number: stands with its curve. */
public final class TestScoreController extends BoundPane {
  private final TransportViewModel transport;

  @FXML private Label testScore;
  @FXML private Label testScoreName;

  TestScoreController(TransportViewModel transport) {
    this.transport = transport;
  }

  @FXML
  void initialize() {
    testScore.textProperty().bind(transport.testScore);
    testScoreName.textProperty().bind(transport.testScoreName);
    bind(transport.testScoreHelp.subscribe(help -> Hint.setText(testScoreName, help)));
  }
}

package engram.ui.transport;

import engram.training.RunState;
import engram.ui.base.BoundPane;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** At which epoch the run is, its loss, and whether it moves: stands with the loss curve. */
public final class RunStateController extends BoundPane {
  private final TransportViewModel transport;

  @FXML private Label epoch;
  @FXML private Label lastEpoch;
  @FXML private Label loss;
  @FXML private Label state;
  @FXML private Region stateDot;

  RunStateController(TransportViewModel transport) {
    this.transport = transport;
  }

  @FXML
  void initialize() {
    epoch.textProperty().bind(transport.epoch);
    lastEpoch.textProperty().bind(transport.lastEpoch);
    loss.textProperty().bind(transport.loss);
    state.textProperty().bind(transport.stateText);
    bind(transport.state.subscribe(this::showState));
  }

  private void showState(RunState shown) {
    for (RunState each : RunState.values()) {
      PseudoClass style = PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT));
      stateDot.pseudoClassStateChanged(style, each == shown);
      state.pseudoClassStateChanged(style, each == shown);
    }
  }
}

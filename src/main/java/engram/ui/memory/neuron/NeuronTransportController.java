package engram.ui.memory.neuron;

import engram.ui.base.Texts;
import engram.ui.memory.frame.SteppedBar;
import engram.ui.memory.frame.SteppedPlayback;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** The part of the bar that lets the neuron learn, with the figures of the explained rule. */
public final class NeuronTransportController extends SteppedBar {
  private final NeuronReadOuts readOuts;

  @FXML private Label lengthName;
  @FXML private Label length;
  @FXML private Label angle;

  public NeuronTransportController(SteppedPlayback playback, NeuronReadOuts readOuts, Texts texts) {
    super(playback, texts);
    this.readOuts = readOuts;
  }

  @FXML
  void initialize() {
    bind(
        Subscription.combine(
            readOuts.lengthName().subscribe(lengthName::setText),
            readOuts.length().subscribe(length::setText),
            readOuts.angle().subscribe(angle::setText)));
  }
}

package engram.ui.memory.neuron;

import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.run.Shared;
import javafx.fxml.FXML;

/** The desk of the four rules: what is said, and the plane. */
public final class NeuronDeskController extends ExperimentDeskController<NeuronModels> {
  @FXML private NeuronPlane plane;

  public NeuronDeskController(NeuronModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  public void begin() {
    plane.show(models.neuron, models.words, shared.preferences(), shared.texts());
  }

  @Override
  public void show() {
    plane.paint();
  }
}

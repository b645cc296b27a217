package engram.view;

import engram.viewmodel.NeuronModels;
import engram.viewmodel.Shared;
import javafx.fxml.FXML;

/** The desk of the four rules: what is said, and the plane. */
public final class NeuronDeskController extends ExperimentDeskController<NeuronModels> {
  @FXML private NeuronPlane plane;

  public NeuronDeskController(NeuronModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  void begin() {
    plane.show(models.neuron, models.words, shared.preferences(), shared.texts());
  }

  @Override
  void show() {
    plane.paint();
  }
}

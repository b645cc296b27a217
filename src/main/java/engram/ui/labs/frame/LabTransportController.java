package engram.ui.labs.frame;

import engram.ui.memory.frame.PlaybackController;
import engram.ui.run.Shared;

/** The bar of a lab: plays, stops and steps it. */
public final class LabTransportController extends PlaybackController {
  public LabTransportController(LabModels models, Shared shared) {
    super(models.playback(), shared.texts());
  }
}

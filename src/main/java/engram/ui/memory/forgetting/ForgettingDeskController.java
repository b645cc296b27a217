package engram.ui.memory.forgetting;

import engram.ui.controls.Presence;
import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.plot.PlotCanvas;
import engram.ui.run.Shared;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

/** The desk of the forgetting: what both tasks are known of, over the epochs. */
public final class ForgettingDeskController extends ExperimentDeskController<ForgettingModels> {
  @FXML private Label title;
  @FXML private Node measuring;
  @FXML private ProgressBar progress;
  @FXML private PlotCanvas forgettingCurves;

  public ForgettingDeskController(ForgettingModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  public void begin() {
    forgettingCurves.setLook(shared.preferences());
    forgettingCurves.setOnPlace(
        share -> models.playback.goTo((int) Math.rint(share * models.forgetting.steps())));
    bind(
        models
            .forgetting
            .progressProperty()
            .subscribe(now -> progress.setProgress(now.doubleValue())));
  }

  @Override
  public void show() {
    ForgettingMoment now = models.forgetting.getMoment();
    title.setText(shared.texts().get("forgetting.curves", models.words.cure(now.chosen())));
    Presence.set(measuring, now.running());
    forgettingCurves.show(ForgettingPlot.of(now, models.words).plot());
  }

  @FXML
  void cancel() {
    models.playback.cancel();
  }
}

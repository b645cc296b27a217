package engram.ui.memory.forgetting;

import engram.ui.controls.Presence;
import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.run.Shared;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

/** The desk of the forgetting: what is still recognised of each class, or of one each sample. */
public final class ForgettingDeskController extends ExperimentDeskController<ForgettingModels> {
  @FXML private Node measuring;
  @FXML private ProgressBar progress;
  @FXML private ForgettingTilesView forgettingTiles;
  @FXML private Node askedBox;
  @FXML private Label askedTitle;
  @FXML private ForgettingAskedView askedSamples;

  public ForgettingDeskController(ForgettingModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  public void begin() {
    models.forgetting.open();
    forgettingTiles.setLook(shared.preferences());
    forgettingTiles.setOnTile(models.asked::toggle);
    askedSamples.setLook(shared.preferences());
    bind(
        models.asked.property().subscribe((before, now) -> show()),
        models
            .forgetting
            .progressProperty()
            .subscribe(now -> progress.setProgress(now.doubleValue())));
  }

  @Override
  public void show() {
    ForgettingMoment now = models.forgetting.getMoment();
    ForgettingTiles tiles = models.tiles();
    Optional<ForgettingAsked> one = models.askedClass();
    Presence.set(measuring, now.running());
    Presence.set(forgettingTiles, one.isEmpty());
    Presence.set(askedBox, one.isPresent());
    forgettingTiles.show(tiles);
    one.ifPresent(this::show);
  }

  private void show(ForgettingAsked one) {
    askedTitle.setText(models.words.asked(one.name(), one.right(), one.count()));
    askedSamples.show(one.samples());
  }

  @FXML
  void cancel() {
    models.playback.cancel();
  }

  @FXML
  void showAll() {
    models.asked.letGo();
  }
}

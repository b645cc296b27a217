package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingSet;
import engram.ui.base.BoundPane;
import engram.ui.base.Challenge;
import engram.ui.plot.PlotCanvas;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/** The curves over the epochs of both tasks, which are its timeline, and how each cure ended. */
public final class ForgettingBelowController extends BoundPane {
  private final ForgettingModels models;
  private final Shared shared;

  @FXML private Label title;
  @FXML private Hyperlink weightLedger;
  @FXML private PlotCanvas forgettingCurves;
  @FXML private ForgettingTableView cureTable;

  public ForgettingBelowController(ForgettingModels models, Shared shared) {
    this.models = models;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    weightLedger.managedProperty().bind(weightLedger.visibleProperty());
    forgettingCurves.setLook(shared.preferences());
    forgettingCurves.setOnPlace(
        share -> models.playback.goTo((int) Math.rint(share * models.forgetting.steps())));
    bind(
        models.forgetting.momentProperty().subscribe(this::show),
        models.settings.setupProperty().subscribe((before, now) -> showCures()),
        models
            .settings
            .setupProperty()
            .subscribe(now -> weightLedger.setVisible(now.set() == ForgettingSet.DIGITS)),
        shared.preferences().themeProperty().subscribe((before, now) -> forgettingCurves.paint()));
  }

  /** The lab that follows a weight of the same network through the same two tasks. */
  @FXML
  private void showLedger() {
    shared.panes().show(Challenge.LEDGER);
  }

  private void show(ForgettingMoment now) {
    title.setText(shared.texts().get("forgetting.curves", models.words.cure(now.chosen())));
    forgettingCurves.show(models.curves());
    showCures();
  }

  private void showCures() {
    List<String> heads = new ArrayList<>(models.words.tasks());
    heads.add(shared.texts().get("forgetting.table.mean"));
    cureTable.show(
        shared.texts().get("forgetting.table.cure"),
        heads,
        models.words.rows(models.forgetting.getMoment(), models.settings),
        index -> models.choose(Kind.values()[index]));
  }
}

package engram.ui.memory.forgetting;

import engram.ui.base.BoundPane;
import engram.ui.controls.Presence;
import engram.ui.memory.forgetting.ForgettingWords.Bars;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** What is right of each class now, and how each cure ended. */
public final class ForgettingBelowController extends BoundPane {
  private final ForgettingModels models;
  private final Shared shared;

  @FXML private ForgettingBarsView classBars;
  @FXML private Label barsInvitation;
  @FXML private ForgettingTableView cureTable;

  public ForgettingBelowController(ForgettingModels models, Shared shared) {
    this.models = models;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    classBars.setLook(shared.preferences());
    bind(
        models.forgetting.momentProperty().subscribe(this::show),
        shared
            .preferences()
            .themeProperty()
            .subscribe(theme -> show(models.forgetting.getMoment())));
  }

  private void show(ForgettingMoment now) {
    List<Bars> bars = models.words.bars(now);
    classBars.show(bars);
    Presence.set(barsInvitation, bars.isEmpty());
    List<String> heads = new ArrayList<>(models.words.tasks());
    heads.add(shared.texts().get("forgetting.table.mean"));
    cureTable.show(
        shared.texts().get("forgetting.table.cure"),
        heads,
        models.words.rows(now),
        index -> models.forgetting.choose(now.setup().cures().get(index)));
  }
}

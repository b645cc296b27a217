package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingSet;
import engram.ui.base.BoundPane;
import engram.ui.base.Challenge;
import engram.ui.base.Texts;
import engram.ui.controls.Chips;
import engram.ui.controls.Hint;
import engram.ui.controls.Presence;
import engram.ui.plot.PlotCanvas;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * The curves over the epochs of both tasks, which are its timeline; beside them the cures that can
 * be compared, and once they were, how each ended.
 */
public final class ForgettingBelowController extends BoundPane {
  private final ForgettingModels models;
  private final Shared shared;

  @FXML private Label title;
  @FXML private Label curesTitle;
  @FXML private Label curesHelp;
  @FXML private VBox choice;
  @FXML private FlowPane chips;
  @FXML private Label chosen;
  @FXML private Hyperlink weightLedger;
  @FXML private PlotCanvas forgettingCurves;
  @FXML private ForgettingTableView cureTable;

  public ForgettingBelowController(ForgettingModels models, Shared shared) {
    this.models = models;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    forgettingCurves.setLook(shared.preferences());
    forgettingCurves.setOnPlace(
        share -> models.playback.goTo((int) Math.rint(share * models.forgetting.steps())));
    bind(
        models.forgetting.momentProperty().subscribe(this::show),
        models.settings.setupProperty().subscribe((before, now) -> showCures()),
        models
            .settings
            .setupProperty()
            .subscribe(now -> Presence.set(weightLedger, now.set() == ForgettingSet.DIGITS)),
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
    boolean untrained = models.forgetting.getMoment().isUntrained();
    Texts texts = shared.texts();
    curesTitle.setText(texts.get(untrained ? "forgetting.cures" : "forgetting.table"));
    curesHelp.setText(texts.get(untrained ? "forgetting.cures.help" : "forgetting.table.help"));
    Presence.set(choice, untrained);
    Presence.set(cureTable, !untrained);
    if (untrained) showChoice();
    else showTable();
  }

  private void showChoice() {
    Chips.show(chips, Stream.of(Kind.values()).map(this::chip).toList());
    Kind kind = models.forgetting.getMoment().chosen().kind();
    chosen.setText(
        shared
            .texts()
            .get("forgetting.cures.one", models.words.kind(kind), models.words.tip(kind)));
  }

  private ToggleButton chip(Kind kind) {
    BooleanProperty runs = models.settings.cure(kind).runsProperty();
    ToggleButton chip =
        Chips.chip(
            "try-" + kind.id(), models.words.kind(kind), runs.get(), on -> compare(runs, on));
    Hint.setText(chip, models.words.tip(kind));
    return chip;
  }

  private void compare(BooleanProperty runs, boolean on) {
    runs.set(on);
    // the last one can't be left out
    showCures();
  }

  private void showTable() {
    List<String> heads = new ArrayList<>(models.words.tasks());
    heads.add(shared.texts().get("forgetting.table.mean"));
    cureTable.show(
        shared.texts().get("forgetting.table.cure"),
        heads,
        models.words.rows(models.forgetting.getMoment(), models.settings),
        index -> models.choose(Kind.values()[index]));
  }
}

package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingTask;
import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.memory.forgetting.ForgettingBarsPainter.Group;
import engram.ui.run.Shared;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** What is right of each class now, and how each cure ended. */
public final class ForgettingBelowController extends BoundPane {
  private final ForgettingViewModel forgetting;
  private final ForgettingWords words;
  private final PreferencesViewModel preferences;
  private final Texts texts;

  @FXML private ForgettingBarsView classBars;
  @FXML private Label barsInvitation;
  @FXML private ForgettingTableView cureTable;

  public ForgettingBelowController(ForgettingModels models, Shared shared) {
    forgetting = models.forgetting;
    words = models.words;
    preferences = shared.preferences();
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    classBars.setLook(preferences);
    bind(
        forgetting.momentProperty().subscribe(this::show),
        preferences.themeProperty().subscribe(theme -> show(forgetting.getMoment())));
  }

  private void show(ForgettingMoment now) {
    Optional<ForgettingState> state = now.state();
    classBars.show(
        state.map(s -> group(now, now.measured().orElseThrow().plan().old(), s.oldRight())),
        state.map(s -> group(now, now.measured().orElseThrow().plan().fresh(), s.freshRight())));
    Presence.set(barsInvitation, state.isEmpty());
    showTable(now);
  }

  private Group group(ForgettingMoment now, ForgettingTask task, double[] right) {
    return new Group(
        words.classes(now.setup().set(), task),
        right,
        Arrays.stream(right).mapToObj(ForgettingWords::accuracy).toList());
  }

  private void showTable(ForgettingMoment now) {
    List<ForgettingCure> cures = now.setup().cures();
    cureTable.show(
        texts.get("forgetting.table.cure"),
        List.of(
            texts.get("forgetting.old"),
            texts.get("forgetting.new"),
            texts.get("forgetting.table.mean")),
        cures.stream().map(cure -> row(now, cure)).toList(),
        index -> forgetting.choose(cures.get(index)));
  }

  /** How it ended, once that was seen. */
  private ForgettingTableView.Row row(ForgettingMoment now, ForgettingCure cure) {
    Optional<ForgettingMeasured> all =
        now.measured().filter(m -> m.isWhole(cure) && now.seen() >= m.reach(cure));
    List<String> cells =
        all.flatMap(m -> m.track(cure))
            .map(ForgettingBelowController::cells)
            .orElse(List.of("–", "–", "–"));
    return new ForgettingTableView.Row(
        cure.kind().id(), words.cure(cure), cells, cure.equals(now.chosen()));
  }

  private static List<String> cells(ForgettingTrack track) {
    ForgettingState end = track.last();
    return List.of(
        ForgettingWords.accuracy(end.point().old()),
        ForgettingWords.accuracy(end.point().fresh()),
        ForgettingWords.accuracy(end.mean()));
  }
}

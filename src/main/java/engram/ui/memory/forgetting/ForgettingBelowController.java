package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingTask;
import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.memory.forgetting.ForgettingBarsPainter.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/** What is right of each class now, how each cure ended, and the line that goes to any epoch. */
public final class ForgettingBelowController implements PaneController {
  private final ForgettingViewModel forgetting;
  private final ForgettingPlayback playback;
  private final ForgettingWords words;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;
  private boolean following;

  @FXML private ForgettingBarsView classBars;
  @FXML private Label barsInvitation;
  @FXML private ForgettingTableView cureTable;
  @FXML private Slider forgettingSlider;
  @FXML private Label epochOf;

  public ForgettingBelowController(
      ForgettingViewModel forgetting,
      ForgettingPlayback playback,
      ForgettingWords words,
      PreferencesViewModel preferences,
      Texts texts) {
    this.forgetting = forgetting;
    this.playback = playback;
    this.words = words;
    this.preferences = preferences;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    classBars.setLook(preferences);
    // after the mouse has let the thumb go, the arrow keys step the epochs again
    forgettingSlider.addEventHandler(
        MouseEvent.MOUSE_RELEASED, event -> forgettingSlider.getParent().requestFocus());
    subscriptions =
        Subscription.combine(
            forgetting.momentProperty().subscribe(this::show),
            forgettingSlider.valueProperty().subscribe((before, now) -> moved(now.doubleValue())),
            preferences.themeProperty().subscribe(theme -> show(forgetting.getMoment())));
  }

  private void show(ForgettingMoment now) {
    Optional<ForgettingSight> sight = now.sight();
    classBars.show(
        sight.map(s -> group(now, now.measured().orElseThrow().plan().old(), s.oldRight())),
        sight.map(s -> group(now, now.measured().orElseThrow().plan().fresh(), s.freshRight())));
    Presence.set(barsInvitation, sight.isEmpty());
    showTable(now);
    epochOf.setText(
        texts.get(
            "forgetting.epoch-of",
            String.valueOf(now.epoch()),
            String.valueOf(now.setup().total())));
    place(now);
  }

  private void place(ForgettingMoment now) {
    following = true;
    forgettingSlider.setMax(now.setup().total());
    forgettingSlider.setValue(now.epoch());
    following = false;
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
    ForgettingSight end = track.last();
    return List.of(
        ForgettingWords.accuracy(end.point().old()),
        ForgettingWords.accuracy(end.point().fresh()),
        ForgettingWords.accuracy(end.mean()));
  }

  private void moved(double value) {
    if (following) return;
    playback.goTo((int) Math.rint(value));
    place(forgetting.getMoment());
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}

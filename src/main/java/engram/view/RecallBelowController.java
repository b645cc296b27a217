package engram.view;

import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RecallCurves;
import engram.viewmodel.RecallMoment;
import engram.viewmodel.RecallPlayback;
import engram.viewmodel.RecallReadOuts;
import engram.viewmodel.RecallRun;
import engram.viewmodel.RecallViewModel;
import engram.viewmodel.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/** Energy and overlap over the steps of a recall, and the line that goes to any of them. */
public final class RecallBelowController implements PaneController {
  private final RecallViewModel recall;
  private final RecallPlayback playback;
  private final RecallReadOuts readOuts;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;
  private RecallRun shown;
  private boolean following;

  @FXML private RecallStepPlot energy;
  @FXML private RecallStepPlot overlaps;
  @FXML private Label overlapTitle;
  @FXML private Slider recallSlider;
  @FXML private Label stepOf;
  @FXML private Button rewind;
  @FXML private Button replay;
  @FXML private Icon rewindIcon;
  @FXML private Icon replayIcon;

  public RecallBelowController(
      RecallViewModel recall,
      RecallPlayback playback,
      RecallReadOuts readOuts,
      PreferencesViewModel preferences,
      Texts texts) {
    this.recall = recall;
    this.playback = playback;
    this.readOuts = readOuts;
    this.preferences = preferences;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    energy.setLook(preferences, playback::goTo);
    overlaps.setLook(preferences, playback::goTo);
    // after the mouse has let the thumb go, the arrow keys step the recall again
    recallSlider.addEventHandler(
        MouseEvent.MOUSE_RELEASED, event -> recallSlider.getParent().requestFocus());
    subscriptions =
        Subscription.combine(
            recall.momentProperty().subscribe(this::show),
            readOuts.stepOf().subscribe(stepOf::setText),
            readOuts.overlapName().subscribe(overlapTitle::setText),
            recallSlider.valueProperty().subscribe(value -> moved(value.doubleValue())),
            playback.directionProperty().subscribe(way -> showDirection(way.intValue())),
            preferences.themeProperty().subscribe(theme -> paint()));
  }

  private void paint() {
    energy.paint();
    overlaps.paint();
  }

  private void show(RecallMoment moment) {
    if (moment.run() != shown) showRun(moment.run());
    energy.showStep(moment.step());
    overlaps.showStep(moment.step());
    rewind.setDisable(moment.step() == 0);
    replay.setDisable(moment.isEnd());
    following = true;
    recallSlider.setValue(moment.step());
    following = false;
  }

  private void showRun(RecallRun run) {
    shown = run;
    RecallCurves curves = RecallCurves.of(run);
    energy.showCurves(curves.energies(), curves.energy(), List.of());
    overlaps.showCurves(RecallCurves.OVERLAPS, curves.best(), curves.others());
    following = true;
    recallSlider.setMax(run.steps());
    following = false;
  }

  private void moved(double value) {
    if (!following) playback.goTo((int) Math.rint(value));
  }

  private void showDirection(int way) {
    rewindIcon.setLiteral(way < 0 ? "fth-pause" : "fth-rewind");
    replayIcon.setLiteral(way > 0 ? "fth-pause" : "fth-fast-forward");
  }

  @FXML
  void toggleBack() {
    playback.toggleBack();
  }

  @FXML
  void toggleForward() {
    playback.toggleForward();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}

package engram.view;

import engram.ui.plot.Ink;
import engram.ui.plot.NiceScale;
import engram.view.SteppedPlot.Curve;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RecallCurves;
import engram.viewmodel.RecallReadOuts;
import engram.viewmodel.RecallViewModel;
import engram.viewmodel.SteppedPlayback;
import engram.viewmodel.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** Energy and overlap over the steps of a recall, and the line that goes to any of them. */
public final class RecallBelowController extends SteppedTimeline {
  private final RecallViewModel recall;
  private final SteppedPlayback playback;
  private final RecallReadOuts readOuts;
  private final PreferencesViewModel preferences;

  @FXML private SteppedPlot energy;
  @FXML private SteppedPlot overlaps;
  @FXML private Label overlapTitle;

  public RecallBelowController(
      RecallViewModel recall,
      SteppedPlayback playback,
      RecallReadOuts readOuts,
      PreferencesViewModel preferences,
      Texts texts) {
    super(playback, texts);
    this.recall = recall;
    this.playback = playback;
    this.readOuts = readOuts;
    this.preferences = preferences;
  }

  @FXML
  void initialize() {
    energy.setLook(preferences, playback::goTo);
    overlaps.setLook(preferences, playback::goTo);
    bind(
        Subscription.combine(
            recall.runProperty().subscribe(run -> show()),
            preferences.themeProperty().subscribe(theme -> show()),
            readOuts.overlapName().subscribe(overlapTitle::setText),
            recall.stepProperty().subscribe(this::showStep),
            recall.furthestProperty().subscribe(this::showStep)));
  }

  private void showStep() {
    energy.showStep(recall);
    overlaps.showStep(recall);
  }

  private void show() {
    follow();
    RecallCurves curves = RecallCurves.of(recall.run());
    Ink ink = Ink.TRAINING;
    NiceScale scale = RecallCurves.OVERLAPS;
    List<Curve> others =
        curves.others().stream().map(each -> curve(Ink.MUTED, scale, each)).toList();
    energy.showCurves(
        curves.energies(), List.of(curve(ink, curves.energies(), curves.energy())), recall.steps());
    overlaps.showCurves(scale, List.of(curve(ink, scale, curves.best())), others, recall.steps());
  }

  private static Curve curve(Ink ink, NiceScale scale, double[] values) {
    return SteppedPlot.curve("", ink, scale, values, false);
  }
}

package engram.ui.memory.recall;

import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.inspector.InspectorPictures;
import engram.ui.memory.frame.ColoredCurvesPainter.Curve;
import engram.ui.memory.frame.SteppedPlayback;
import engram.ui.memory.frame.SteppedPlot;
import engram.ui.memory.frame.SteppedTimeline;
import engram.ui.paint.Palette;
import engram.ui.plot.NiceScale;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
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
    Palette palette = InspectorPictures.palette(preferences);
    Color color = palette.trainCurve();
    NiceScale scale = RecallCurves.OVERLAPS;
    List<Curve> others =
        curves.others().stream().map(each -> curve(palette.muted(), scale, each)).toList();
    energy.showCurves(
        curves.energies(),
        List.of(curve(color, curves.energies(), curves.energy())),
        recall.steps());
    overlaps.showCurves(scale, List.of(curve(color, scale, curves.best())), others, recall.steps());
  }

  private static Curve curve(Color color, NiceScale scale, double[] values) {
    return SteppedPlot.curve("", color, scale, values, false);
  }
}

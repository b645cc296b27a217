package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.ui.controls.Presence;
import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

/** The desk of the forgetting: what both tasks are known of, over the epochs. */
public final class ForgettingDeskController extends ExperimentDeskController<ForgettingModels> {
  @FXML private Label title;
  @FXML private Node measuring;
  @FXML private ProgressBar progress;
  @FXML private ForgettingCurvesView forgettingCurves;

  public ForgettingDeskController(ForgettingModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  public void begin() {
    forgettingCurves.setLook(shared.preferences(), models.playback::goTo);
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
    forgettingCurves.show(plot(now));
  }

  private ForgettingPlot plot(ForgettingMoment now) {
    return new ForgettingPlot(
        now.setup().total(),
        now.setup().oldEpochs(),
        List.of(
            shared.texts().get("forgetting.phase.old"), shared.texts().get("forgetting.phase.new")),
        chosen(now, "forgetting.old", state -> state.point().old()),
        chosen(now, "forgetting.new", state -> state.point().fresh()),
        now.measured().map(all -> others(now, all)).orElse(List.of()),
        now.epoch(),
        now.seen());
  }

  private ForgettingPlot.Line chosen(
      ForgettingMoment now, String key, ToDoubleFunction<ForgettingState> of) {
    Optional<ForgettingMeasured> all = now.measured();
    ForgettingCure cure = now.chosen();
    double[] values =
        all.map(m -> IntStream.rangeClosed(0, m.reach(cure)).mapToObj(k -> m.at(cure, k)))
            .map(states -> states.mapToDouble(of).toArray())
            .orElse(new double[0]);
    return new ForgettingPlot.Line(shared.texts().get(key), 0, values);
  }

  /** Only of the old task: all of both would be a tangle. */
  private List<ForgettingPlot.Line> others(ForgettingMoment now, ForgettingMeasured all) {
    return all.tracks().stream()
        .filter(track -> !track.cure().equals(now.chosen()))
        .map(track -> line(now, track))
        .toList();
  }

  private ForgettingPlot.Line line(ForgettingMoment now, ForgettingTrack track) {
    double[] values = track.states().stream().mapToDouble(s -> s.point().old()).toArray();
    return new ForgettingPlot.Line(
        models.words.cure(track.cure()), now.setup().oldEpochs(), values);
  }

  @FXML
  void cancel() {
    models.playback.cancel();
  }
}

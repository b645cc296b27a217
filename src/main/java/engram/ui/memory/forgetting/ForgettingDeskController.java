package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.selection.TextSelection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** The desk of the forgetting: what both tasks are known of, over the epochs. */
public final class ForgettingDeskController implements PaneController {
  private final ForgettingViewModel forgetting;
  private final ForgettingPlayback playback;
  private final ForgettingWords words;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Pane card;
  @FXML private Label facts;
  @FXML private Label forgettingSentence;
  @FXML private Label title;
  @FXML private Node measuring;
  @FXML private ProgressBar progress;
  @FXML private ForgettingCurvesView forgettingCurves;

  public ForgettingDeskController(
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
    TextSelection.on(card, texts.bundle());
    forgettingCurves.setLook(preferences, playback::goTo);
    progress.progressProperty().bind(forgetting.progressProperty());
    subscriptions =
        Subscription.combine(
            forgetting.momentProperty().subscribe(this::show),
            preferences.themeProperty().subscribe(theme -> show(forgetting.getMoment())));
  }

  private void show(ForgettingMoment now) {
    facts.setText(words.facts(now.setup()));
    forgettingSentence.setText(words.sentence(now));
    title.setText(texts.get("forgetting.curves", words.cure(now.chosen())));
    Presence.set(measuring, now.running());
    forgettingCurves.show(plot(now));
  }

  private ForgettingPlot plot(ForgettingMoment now) {
    return new ForgettingPlot(
        now.setup().total(),
        now.setup().oldEpochs(),
        List.of(texts.get("forgetting.phase.old"), texts.get("forgetting.phase.new")),
        chosen(now, "forgetting.old", sight -> sight.point().old()),
        chosen(now, "forgetting.new", sight -> sight.point().fresh()),
        now.measured().map(all -> others(now, all)).orElse(List.of()),
        now.epoch(),
        now.seen());
  }

  private ForgettingPlot.Line chosen(
      ForgettingMoment now, String key, ToDoubleFunction<ForgettingSight> of) {
    Optional<ForgettingMeasured> all = now.measured();
    ForgettingCure cure = now.chosen();
    double[] values =
        all.map(m -> IntStream.rangeClosed(0, m.reach(cure)).mapToObj(k -> m.at(cure, k)))
            .map(sights -> sights.mapToDouble(of).toArray())
            .orElse(new double[0]);
    return new ForgettingPlot.Line(texts.get(key), 0, values);
  }

  /** Only of the old task: all of both would be a tangle. */
  private List<ForgettingPlot.Line> others(ForgettingMoment now, ForgettingMeasured all) {
    return all.tracks().stream()
        .filter(track -> !track.cure().equals(now.chosen()))
        .map(track -> line(now, track))
        .toList();
  }

  private ForgettingPlot.Line line(ForgettingMoment now, ForgettingTrack track) {
    double[] values = track.sights().stream().mapToDouble(s -> s.point().old()).toArray();
    return new ForgettingPlot.Line(words.cure(track.cure()), now.setup().oldEpochs(), values);
  }

  @FXML
  void cancel() {
    playback.cancel();
  }

  @Override
  public void dispose() {
    progress.progressProperty().unbind();
    subscriptions.unsubscribe();
  }
}

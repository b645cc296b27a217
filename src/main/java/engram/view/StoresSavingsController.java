package engram.view;

import engram.memory.Ebbinghaus;
import engram.memory.StoreSavingsRun;
import engram.ui.plot.Ink;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes.Tick;
import engram.view.StoresPlot.Series;
import engram.view.StoresPlot.Style;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.StoresSavingsViewModel;
import engram.viewmodel.StoresSavingsWords;
import engram.viewmodel.StoresTimeScale;
import engram.viewmodel.Texts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Subscription;

/** Measures the forgetting curve and shows it with Ebbinghaus's. */
public final class StoresSavingsController implements PaneController {
  private static final NiceScale PERCENT = new NiceScale(0, 80, false);

  private final StoresSavingsViewModel savings;
  private final StoresSavingsWords words;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private StoresPlot plot;
  @FXML private Label savingsNote;
  @FXML private Button measure;
  @FXML private Button cancel;
  @FXML private ProgressBar progress;

  public StoresSavingsController(
      StoresSavingsViewModel savings,
      StoresSavingsWords words,
      PreferencesViewModel preferences,
      Texts texts) {
    this.savings = savings;
    this.words = words;
    this.preferences = preferences;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    plot.setLook(preferences);
    progress.progressProperty().bind(savings.progressProperty());
    subscriptions =
        Subscription.combine(
            savings.pointsProperty().subscribe(points -> show()),
            savings.runningProperty().subscribe(this::showRunning),
            preferences.themeProperty().subscribe(theme -> show()));
  }

  private void showRunning(boolean running) {
    Presence.set(measure, !running);
    Presence.set(cancel, running);
    Presence.set(progress, running);
  }

  private void show() {
    List<StoreSavingsRun.Point> points = savings.pointsProperty().get();
    savingsNote.setText(words.measured(points));
    Series published =
        new Series(
            texts.get("stores.savings.published"),
            Ink.TEXT,
            Style.RINGS,
            places(Ebbinghaus.SAVINGS.stream().map(Ebbinghaus.Saving::seconds).toList()),
            shares(Ebbinghaus.SAVINGS.stream().map(Ebbinghaus.Saving::saved).toList()));
    Series measured =
        new Series(
            texts.get("stores.savings.measured"),
            Ink.ofClass(0),
            Style.DOTTED_LINE,
            places(points.stream().map(point -> (double) point.seconds()).toList()),
            shares(points.stream().map(StoreSavingsRun.Point::saved).toList()));
    plot.show(PERCENT, ticks(), List.of(measured, published), List.of());
  }

  private List<Tick> ticks() {
    return IntStream.range(0, Ebbinghaus.SAVINGS.size())
        .mapToObj(
            k ->
                new Tick(
                    StoresTimeScale.FORGETTING.share(Ebbinghaus.SAVINGS.get(k).seconds()),
                    words.interval(k)))
        .toList();
  }

  private static double[] places(List<Double> seconds) {
    return seconds.stream().mapToDouble(StoresTimeScale.FORGETTING::share).toArray();
  }

  private static double[] shares(List<Double> saved) {
    return saved.stream().mapToDouble(share -> PERCENT.share(100 * share)).toArray();
  }

  @FXML
  void measure() {
    savings.start();
  }

  @FXML
  void cancel() {
    savings.cancel();
  }

  @Override
  public void dispose() {
    progress.progressProperty().unbind();
    subscriptions.unsubscribe();
  }
}

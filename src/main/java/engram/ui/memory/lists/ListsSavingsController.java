package engram.ui.memory.lists;

import engram.memory.lists.Ebbinghaus;
import engram.memory.lists.ListSavingsRun;
import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.inspector.InspectorPictures;
import engram.ui.memory.lists.ListsCurvesPainter.Series;
import engram.ui.memory.lists.ListsCurvesPainter.Style;
import engram.ui.paint.Palette;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes.Tick;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Subscription;

/** Measures the forgetting curve and shows it with Ebbinghaus's. */
public final class ListsSavingsController implements PaneController {
  private static final NiceScale PERCENT = new NiceScale(0, 80, false);

  private final ListsSavingsViewModel savings;
  private final ListsSavingsWords words;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private ListsPlot plot;
  @FXML private Label savingsNote;
  @FXML private Button measure;
  @FXML private Button cancel;
  @FXML private ProgressBar progress;

  public ListsSavingsController(
      ListsSavingsViewModel savings,
      ListsSavingsWords words,
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
    Palette palette = InspectorPictures.palette(preferences);
    List<ListSavingsRun.Point> points = savings.pointsProperty().get();
    savingsNote.setText(words.measured(points));
    Series published =
        new Series(
            texts.get("stores.savings.published"),
            palette.text(),
            Style.RINGS,
            places(Ebbinghaus.SAVINGS.stream().map(Ebbinghaus.Saving::seconds).toList()),
            shares(Ebbinghaus.SAVINGS.stream().map(Ebbinghaus.Saving::saved).toList()));
    Series measured =
        new Series(
            texts.get("stores.savings.measured"),
            palette.classColor(0),
            Style.DOTTED_LINE,
            places(points.stream().map(point -> (double) point.seconds()).toList()),
            shares(points.stream().map(ListSavingsRun.Point::saved).toList()));
    plot.show(PERCENT, ticks(), List.of(measured, published), List.of());
  }

  private List<Tick> ticks() {
    return IntStream.range(0, Ebbinghaus.SAVINGS.size())
        .mapToObj(
            k ->
                new Tick(
                    ListsTimeScale.FORGETTING.share(Ebbinghaus.SAVINGS.get(k).seconds()),
                    words.interval(k)))
        .toList();
  }

  private static double[] places(List<Double> seconds) {
    return seconds.stream().mapToDouble(ListsTimeScale.FORGETTING::share).toArray();
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

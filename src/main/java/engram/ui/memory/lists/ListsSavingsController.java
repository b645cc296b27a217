package engram.ui.memory.lists;

import engram.memory.lists.Ebbinghaus;
import engram.memory.lists.ListSavingsRun;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.frame.MeasuringController;
import engram.ui.memory.lists.ListsPlot.Series;
import engram.ui.memory.lists.ListsPlot.Style;
import engram.ui.plot.Ink;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes.Tick;
import engram.ui.run.Shared;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Measures the forgetting curve and shows it with Ebbinghaus's. */
public final class ListsSavingsController extends MeasuringController {
  private static final NiceScale PERCENT = new NiceScale(0, 80, false);

  private final ListsSavingsViewModel savings;
  private final ListsSavingsWords words;
  private final PreferencesViewModel preferences;
  private final Texts texts;

  @FXML private ListsPlot plot;
  @FXML private Label savingsNote;

  public ListsSavingsController(ListsModels models, Shared shared) {
    super(models.savings);
    savings = models.savings;
    words = models.savingsWords;
    preferences = shared.preferences();
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    plot.setLook(preferences);
    bind(preferences.themeProperty().subscribe((before, now) -> show()));
    bindMeasuring();
  }

  @Override
  public void show() {
    List<ListSavingsRun.Point> points = savings.foundProperty().get();
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
}

package engram.ui.results;

import engram.ui.base.PreferencesViewModel;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotCanvas;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** A plot of foretold against true numbers; a click on a point shows that sample. */
public final class PredictionCanvas extends PlotCanvas {
  /** Ticks lie at least so far apart, in em. */
  private static final double TICK = 3.5;

  private PreferencesViewModel preferences;
  private String horizontal = "";
  private String vertical = "";
  private Optional<PredictionCloud> cloud = Optional.empty();
  private int marked;

  public PredictionCanvas() {
    getStyleClass().add("prediction-plot");
  }

  /**
   * @param show takes the row of a point that was clicked
   */
  void begin(PreferencesViewModel newPreferences, IntConsumer show) {
    preferences = newPreferences;
    setLook(preferences);
    show(() -> cloud.map(c -> plot(c).plot()));
    setOnMouseMoved(event -> setCursor(at(event) < 0 ? Cursor.DEFAULT : Cursor.HAND));
    setOnMouseClicked(
        event -> {
          int point = at(event);
          if (point >= 0) show.accept(cloud.orElseThrow().rows()[point]);
        });
  }

  /** What the axes show. */
  void name(String newHorizontal, String newVertical) {
    horizontal = newHorizontal;
    vertical = newVertical;
    paint();
  }

  void show(Optional<PredictionCloud> newCloud) {
    cloud = newCloud;
    paint();
  }

  /** Rings the point of that row of the data set. */
  void mark(int row) {
    marked = row;
    paint();
  }

  private int at(MouseEvent event) {
    return cloud
        .map(c -> plot(c).at(event.getX(), event.getY(), em(), getWidth(), getHeight()))
        .orElse(-1);
  }

  private double em() {
    return preferences.getFontSize();
  }

  private PredictionPlot plot(PredictionCloud c) {
    int most = (int) Math.max(2, Math.min(getWidth(), getHeight()) / (TICK * em()));
    List<PlotAxes.Tick> ticks = AxisTicks.on(c.axis(), c.axis().ticks(most));
    return new PredictionPlot(c.xs(), c.ys(), c.indexOf(marked), ticks, horizontal, vertical);
  }
}

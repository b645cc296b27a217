package engram.ui.results;

import engram.inspect.scores.RocCurve;
import engram.ui.base.PreferencesViewModel;
import engram.ui.plot.PlotCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;

/** The ROC curves of classes; a curve that is pointed at, here or in a table, stands out. */
public final class RocCanvas extends PlotCanvas {
  private PreferencesViewModel preferences;
  private Consumer<Optional<RocPlot.Place>> pointing = place -> {};
  private List<RocCurve> curves = List.of();
  private String horizontal = "";
  private String vertical = "";
  private Optional<RocPlot.Place> pointed = Optional.empty();

  public RocCanvas() {
    getStyleClass().add("roc-plot");
    setOnMouseMoved(this::move);
    setOnMouseExited(event -> point(Optional.empty()));
  }

  /**
   * @param newPointing takes the place of a curve that the pointer is near
   */
  void begin(
      PreferencesViewModel newPreferences,
      String newHorizontal,
      String newVertical,
      Consumer<Optional<RocPlot.Place>> newPointing) {
    preferences = newPreferences;
    horizontal = newHorizontal;
    vertical = newVertical;
    pointing = newPointing;
    setLook(preferences);
    show(() -> Optional.of(plot().plot()));
  }

  /** Shows the curves of these classes; of two classes that of the second. */
  void show(List<RocCurve> newCurves) {
    curves = newCurves;
    // another part or another moment may have fewer points
    pointed = pointed.filter(p -> p.label() < curves.size());
    paint();
  }

  /** Brings a class forward. */
  void mark(OptionalInt label) {
    pointed =
        label.isEmpty() ? Optional.empty() : Optional.of(new RocPlot.Place(label.getAsInt(), -1));
    paint();
  }

  private void move(MouseEvent event) {
    if (preferences == null) return;
    double em = preferences.getFontSize();
    point(plot().at(event.getX(), event.getY(), em, getWidth(), getHeight()));
  }

  private void point(Optional<RocPlot.Place> place) {
    if (place.equals(pointed)) return;
    pointed = place;
    pointing.accept(place);
    paint();
  }

  private RocPlot plot() {
    List<RocPlot.Curve> lines = new ArrayList<>();
    for (int label = curves.size() == 2 ? 1 : 0; label < curves.size(); label++) {
      if (curves.get(label).defined()) lines.add(line(label, curves.get(label)));
    }
    return new RocPlot(lines, pointed, horizontal, vertical);
  }

  private static RocPlot.Curve line(int label, RocCurve curve) {
    double[] xs = new double[curve.size()];
    double[] ys = new double[curve.size()];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = curve.falsePositiveRate(i);
      ys[i] = curve.truePositiveRate(i);
    }
    return new RocPlot.Curve(label, xs, ys);
  }
}

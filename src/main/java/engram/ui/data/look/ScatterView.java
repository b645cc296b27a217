package engram.ui.data.look;

import engram.training.DataPart;
import engram.ui.base.PreferencesViewModel;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.MarkPart;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotCanvas;
import engram.ui.plot.ScatterPlot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** Draws the rows of the data, and rings the one under the pointer. */
public final class ScatterView extends PlotCanvas {
  private static final double TICKS_APART = 5;
  private static final double ROWS_APART = 3;
  private static final double NEAR = 0.9;

  private ScatterTexts texts;
  private PreferencesViewModel look;
  private ScatterPicture picture;
  private ScatterPlot plot;
  private OptionalInt pointed = OptionalInt.empty();
  private OptionalInt selected = OptionalInt.empty();
  private Consumer<String> readOut = sentence -> {};
  private IntConsumer select = row -> {};

  public ScatterView() {
    getStyleClass().setAll("scatter");
    setOnMouseMoved(this::point);
    setOnMouseExited(event -> pointAt(OptionalInt.empty()));
    setOnMouseClicked(event -> pointed.ifPresent(row -> select.accept(row)));
  }

  /**
   * @param newReadOut takes what is known of the row under the pointer, or an empty text
   * @param newSelect takes the row that is clicked
   */
  void show(
      ScatterTexts newTexts,
      PreferencesViewModel newLook,
      Consumer<String> newReadOut,
      IntConsumer newSelect) {
    texts = newTexts;
    look = newLook;
    setLook(look);
    show(() -> Optional.ofNullable(picture).map(p -> plot(look.getFontSize())));
    readOut = newReadOut;
    select = newSelect;
  }

  /** Marks the row that the network shows. */
  void select(int row) {
    selected = OptionalInt.of(row);
    paint();
  }

  void show(ScatterPicture newPicture) {
    picture = newPicture;
    pointAt(OptionalInt.empty());
    paint();
  }

  private Plot plot(double em) {
    int columns = Math.max(2, (int) (getWidth() / (TICKS_APART * em)));
    int rows = Math.max(2, (int) (getHeight() / (ROWS_APART * em)));
    List<ScatterPlot.Mark> marks = picture.points().stream().map(this::mark).toList();
    plot =
        new ScatterPlot(
            marks,
            AxisTicks.on(picture.upwards(), texts.upwards(picture, rows)),
            AxisTicks.on(picture.across(), texts.across(picture, columns)),
            texts.axis(picture.data().dataset(), picture.vertical()),
            texts.axis(picture.data().dataset(), picture.horizontal()));
    return plot.plot(pointed, selected);
  }

  private ScatterPlot.Mark mark(ScatterPicture.Point point) {
    boolean numbers = picture.data().dataset().target().isNumber();
    return new ScatterPlot.Mark(
        point.row(),
        picture.across().share(point.x()),
        picture.upwards().share(point.y()),
        numbers ? -1 : (int) point.target(),
        numbers ? picture.shade(point) : 0,
        part(point.use()));
  }

  static MarkPart part(DataPart use) {
    return switch (use) {
      case TRAINING -> MarkPart.TRAINING;
      case VALIDATION -> MarkPart.VALIDATION;
      case TEST -> MarkPart.TEST;
    };
  }

  private void point(MouseEvent event) {
    if (plot == null) return;
    PlotAxes axes = axes().orElseThrow();
    pointAt(plot.nearest(axes, event.getX(), event.getY(), NEAR * look.getFontSize()));
  }

  private void pointAt(OptionalInt row) {
    if (row.equals(pointed)) return;
    pointed = row;
    setCursor(row.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    readOut.accept(
        picture.points().stream()
            .filter(point -> row.equals(OptionalInt.of(point.row())))
            .findFirst()
            .map(point -> texts.row(picture, point))
            .orElse(""));
    paint();
  }
}

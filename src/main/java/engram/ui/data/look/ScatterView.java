package engram.ui.data.look;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.inspector.InspectorPictures;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotTicks;
import engram.ui.plot.ScatterPainter;
import engram.ui.plot.ScatterPlot;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** Draws the rows of the data, and rings the one under the pointer. */
public final class ScatterView extends FittedCanvas {
  private static final double TICKS_APART = 5;
  private static final double ROWS_APART = 3;
  private static final double NEAR = 0.9;

  private final ScatterPainter painter = new ScatterPainter(graphics());
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
    setPainter(this::draw);
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

  private void draw() {
    if (picture == null) return;
    double em = look.getFontSize();
    plot = plot(em);
    painter.paint(
        plot, pointed, selected, InspectorPictures.palette(look), em, getWidth(), getHeight());
  }

  private ScatterPlot plot(double em) {
    int columns = Math.max(2, (int) (getWidth() / (TICKS_APART * em)));
    int rows = Math.max(2, (int) (getHeight() / (ROWS_APART * em)));
    List<ScatterPlot.Mark> marks = picture.points().stream().map(this::mark).toList();
    return new ScatterPlot(
        marks,
        PlotTicks.of(picture.upwards(), texts.upwards(picture, rows)),
        PlotTicks.of(picture.across(), texts.across(picture, columns)),
        texts.axis(picture.data().dataset(), picture.vertical()),
        texts.axis(picture.data().dataset(), picture.horizontal()));
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

  static ScatterPlot.Part part(ScatterPicture.Use use) {
    return switch (use) {
      case TRAINING -> ScatterPlot.Part.TRAINING;
      case VALIDATION -> ScatterPlot.Part.VALIDATION;
      case TEST -> ScatterPlot.Part.TEST;
    };
  }

  private void point(MouseEvent event) {
    if (plot == null) return;
    PlotAxes axes = ScatterPainter.axes(plot, look.getFontSize(), getWidth(), getHeight());
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

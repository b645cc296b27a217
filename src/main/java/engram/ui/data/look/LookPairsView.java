package engram.ui.data.look;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.Palette;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** All pairs of some columns: a click on a point selects its row, one beside opens the pair. */
public final class LookPairsView extends StackPane implements LookColumnsView {
  private static final int TICKS = 5;

  /** How near to a point is on it, in em. */
  private static final double NEAR = 0.35;

  private final FittedCanvas ground = new FittedCanvas();
  private final FittedCanvas rings = new FittedCanvas();
  private final LookPairsPainter painter = new LookPairsPainter(ground.graphics());
  private final LookPairsPainter ringPainter = new LookPairsPainter(rings.graphics());
  private LookColumnsViewModel columns;
  private PreferencesViewModel look;
  private ScatterTexts texts;
  private Consumer<String> readOut = text -> {};
  private Optional<LookPlot> plot = Optional.empty();
  private OptionalInt pointed = OptionalInt.empty();

  public LookPairsView() {
    getStyleClass().setAll("look-pairs");
    for (FittedCanvas canvas : List.of(ground, rings)) {
      canvas.setMouseTransparent(true);
      getChildren().add(canvas);
    }
    ground.setPainter(this::drawGround);
    rings.setPainter(this::drawRings);
    setOnMouseMoved(this::point);
    setOnMouseExited(event -> pointAt(OptionalInt.empty(), ""));
    setOnMouseClicked(this::click);
  }

  public String getHelpText() {
    return getAccessibleHelp();
  }

  public void setHelpText(String text) {
    setAccessibleHelp(text);
    Tooltip.install(this, new Tooltip(text));
  }

  @Override
  public void show(
      LookColumnsViewModel newColumns,
      ScatterTexts newTexts,
      PreferencesViewModel newLook,
      Consumer<String> newReadOut) {
    columns = newColumns;
    texts = newTexts;
    look = newLook;
    readOut = newReadOut;
  }

  @Override
  public void showPoints() {
    pointed = OptionalInt.empty();
    plot = columns.getPoints().map(points -> LookPlots.of(points, texts, TICKS));
    paint();
  }

  @Override
  public void paint() {
    ground.paint();
    rings.paint();
  }

  @Override
  public void paintRow() {
    rings.paint();
  }

  private void drawGround() {
    if (plot.isEmpty()) {
      ground.clear();
      return;
    }
    painter.paint(plot.get(), palette(), look.getFontSize(), getWidth(), getHeight());
  }

  private void drawRings() {
    rings.clear();
    if (plot.isEmpty()) return;
    double em = look.getFontSize();
    ringPainter.paintRing(plot.get(), pointed, palette().pointed(), em, grid());
    int selected = columns.getPoints().orElseThrow().pointOf(columns.rowProperty().get());
    if (selected < 0) return;
    ringPainter.paintRing(plot.get(), OptionalInt.of(selected), palette().accent(), em, grid());
  }

  private Palette palette() {
    return Palette.of(look.getTheme());
  }

  private LookGrid grid() {
    int count = plot.orElseThrow().columns().size();
    return LookPairsPainter.grid(count, look.getFontSize(), getWidth(), getHeight());
  }

  private Optional<LookGrid.Cell> cell(MouseEvent event) {
    return plot.flatMap(p -> grid().at(event.getX(), event.getY()));
  }

  private static boolean isPair(LookGrid.Cell cell) {
    return cell.column() != cell.row();
  }

  private OptionalInt point(LookGrid.Cell cell, MouseEvent event) {
    if (!isPair(cell)) return OptionalInt.empty();
    double near = NEAR * look.getFontSize();
    return plot.orElseThrow().nearest(grid(), cell, event.getX(), event.getY(), near);
  }

  private void point(MouseEvent event) {
    Optional<LookGrid.Cell> cell = cell(event);
    setCursor(cell.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    OptionalInt point = cell.map(c -> point(c, event)).orElse(OptionalInt.empty());
    pointAt(point, cell.map(c -> text(c, point)).orElse(""));
  }

  private String text(LookGrid.Cell cell, OptionalInt point) {
    LookPoints points = columns.getPoints().orElseThrow();
    int horizontal = points.columns().get(cell.column());
    int vertical = points.columns().get(cell.row());
    if (point.isEmpty()) {
      return texts.pair(points.data().dataset(), horizontal, vertical);
    }
    int p = point.getAsInt();
    return texts.row(
        points.data().dataset(),
        horizontal,
        vertical,
        new ScatterPicture.Point(
            points.row(p),
            points.value(cell.column(), p),
            points.value(cell.row(), p),
            points.target(p),
            points.use(p)));
  }

  private void pointAt(OptionalInt point, String text) {
    readOut.accept(text);
    if (point.equals(pointed)) return;
    pointed = point;
    rings.paint();
  }

  private void click(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || cell(event).isEmpty()) return;
    LookGrid.Cell cell = cell(event).get();
    OptionalInt point = point(cell, event);
    LookPoints points = columns.getPoints().orElseThrow();
    if (point.isPresent()) {
      columns.select(points.row(point.getAsInt()));
    } else if (isPair(cell)) {
      columns.open(points.columns().get(cell.column()), points.columns().get(cell.row()));
    } else {
      columns.openBars();
    }
  }
}

package engram.ui.data.look;

import engram.ui.controls.FittedCanvas;
import engram.ui.paint.PaintedPicture;
import engram.ui.plot.Ink;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** All pairs of some columns: a click on a point selects its row, one beside opens the pair. */
public final class LookPairsView extends LookColumnsView {
  /** How near to a point is on it, in em. */
  private static final double NEAR = 0.35;

  private final LookPairsPainter painter = new LookPairsPainter(ground().graphics());
  private final LookPairsPainter ringPainter = new LookPairsPainter(sheet().graphics());
  private OptionalInt pointed = OptionalInt.empty();

  public LookPairsView() {
    super(5);
    getStyleClass().setAll("look-pairs");
    for (FittedCanvas canvas : List.of(ground(), sheet())) {
      canvas.getStyleClass().add("inspector-canvas");
    }
    ground().setPainter(this::drawGround);
    sheet().setPainter(this::drawRings);
    PaintedPicture.offer(
        this, (to, width, height, numbers) -> draw(new LookPairsPainter(to), width, height));
    setOnMouseMoved(this::point);
    setOnMouseExited(event -> pointAt(OptionalInt.empty(), ""));
  }

  @Override
  void showPoints() {
    pointed = OptionalInt.empty();
    super.showPoints();
  }

  @Override
  void paintRow() {
    sheet().paint();
  }

  private void drawGround() {
    ground().clear();
    plot.ifPresent(p -> painter.paint(p, grid(), em(), palette()));
  }

  private void drawRings() {
    sheet().clear();
    if (plot.isEmpty()) return;
    pointed.ifPresent(point -> ring(point, Ink.POINTED));
    int selected = points().pointOf(columns.rowProperty().get());
    if (selected >= 0) ring(selected, Ink.ACCENT);
  }

  /** For a file: all pairs, and the row that is shown. */
  private void draw(LookPairsPainter on, double width, double height) {
    if (plot.isEmpty()) return;
    LookGrid grid = LookPairsPainter.grid(plot.get().columns().size(), em(), width, height);
    on.paint(plot.get(), grid, em(), palette());
    int selected = points().pointOf(columns.rowProperty().get());
    if (selected >= 0) on.paintRing(plot.get(), selected, Ink.ACCENT, grid, em(), palette());
  }

  private void ring(int point, Ink ink) {
    ringPainter.paintRing(plot.orElseThrow(), point, ink, grid(), em(), palette());
  }

  private LookGrid grid() {
    int count = plot.orElseThrow().columns().size();
    return LookPairsPainter.grid(count, em(), getWidth(), getHeight());
  }

  private Optional<LookGrid.Cell> cell(MouseEvent event) {
    return plot.flatMap(p -> grid().at(event.getX(), event.getY()));
  }

  private static boolean isPair(LookGrid.Cell cell) {
    return cell.column() != cell.row();
  }

  private OptionalInt point(LookGrid.Cell cell, MouseEvent event) {
    if (!isPair(cell)) return OptionalInt.empty();
    double near = NEAR * em();
    return plot.orElseThrow().nearest(grid(), cell, event.getX(), event.getY(), near);
  }

  private void point(MouseEvent event) {
    Optional<LookGrid.Cell> cell = cell(event);
    setCursor(cell.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    OptionalInt point = cell.map(c -> point(c, event)).orElse(OptionalInt.empty());
    pointAt(point, cell.map(c -> text(c, point)).orElse(""));
  }

  private String text(LookGrid.Cell cell, OptionalInt point) {
    LookPoints points = points();
    int horizontal = points.columns.get(cell.column());
    int vertical = points.columns.get(cell.row());
    if (point.isEmpty()) {
      return texts.pair(points.data.dataset(), horizontal, vertical);
    }
    int p = point.getAsInt();
    return texts.row(
        points.data.dataset(),
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
    sheet().paint();
  }

  @Override
  void click(MouseEvent event) {
    if (cell(event).isEmpty()) return;
    LookGrid.Cell cell = cell(event).get();
    OptionalInt point = point(cell, event);
    LookPoints points = points();
    if (point.isPresent()) {
      columns.select(points.row(point.getAsInt()));
    } else if (isPair(cell)) {
      columns.open(points.columns.get(cell.column()), points.columns.get(cell.row()));
    } else {
      columns.openBars();
    }
  }
}

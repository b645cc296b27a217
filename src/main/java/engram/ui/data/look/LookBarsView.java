package engram.ui.data.look;

import engram.data.Dataset;
import engram.ui.paint.PaintedPicture;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** How columns are spread; a click on a bar shows the next row that is in it. */
public final class LookBarsView extends LookColumnsView {
  private final LookBarsPainter painter = new LookBarsPainter(ground().graphics());

  /** A bar of a column. */
  private record Bar(int place, int bin) {}

  public LookBarsView() {
    super(6);
    getStyleClass().setAll("look-bars");
    ground().setPainter(this::draw);
    PaintedPicture.offer(
        this, (to, width, height, numbers) -> draw(new LookBarsPainter(to), width, height));
    setOnMouseMoved(event -> point(bar(event)));
    setOnMouseExited(event -> point(Optional.empty()));
  }

  @Override
  void paintRow() {
    paint();
  }

  private LookGrid grid() {
    return grid(getWidth(), getHeight());
  }

  private LookGrid grid(double width, double height) {
    return LookBarsPainter.grid(plot.orElseThrow().columns().size(), em(), width, height);
  }

  private void draw() {
    ground().clear();
    draw(painter, getWidth(), getHeight());
  }

  private void draw(LookBarsPainter on, double width, double height) {
    if (plot.isEmpty()) return;
    LookGrid grid = grid(width, height);
    on.paint(plot.get(), grid, em(), palette());
    int row = columns.rowProperty().get();
    LookPoints points = points();
    if (row >= points.data.dataset().rows()) return;
    double[] shares = points.bars.stream().mapToDouble(b -> b.scale.share(b.value(row))).toArray();
    on.paintLines(shares, grid, em(), palette());
  }

  private Optional<Bar> bar(MouseEvent event) {
    if (plot.isEmpty()) return Optional.empty();
    int count = plot.get().columns().size();
    LookGrid grid = grid();
    return grid.at(event.getX(), event.getY())
        .filter(cell -> cell.row() * grid.columns() + cell.column() < count)
        .map(cell -> bar(grid, cell, event.getX()));
  }

  private Bar bar(LookGrid grid, LookGrid.Cell cell, double x) {
    int place = cell.row() * grid.columns() + cell.column();
    LookPlot.Column column = plot.orElseThrow().columns().get(place);
    return new Bar(place, column.bin((x - grid.x(cell.column())) / grid.width()));
  }

  private void point(Optional<Bar> bar) {
    setCursor(bar.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    readOut.accept(bar.map(this::text).orElse(""));
  }

  private String text(Bar bar) {
    LookPoints points = points();
    Dataset dataset = points.data.dataset();
    LookBars bars = points.bars.get(bar.place);
    return texts.bar(dataset, points.columns.get(bar.place), bars, bar.bin);
  }

  @Override
  void click(MouseEvent event) {
    bar(event).ifPresent(bar -> columns.selectIn(points().bars.get(bar.place), bar.bin));
  }
}

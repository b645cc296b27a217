package engram.ui.data.look;

import engram.data.Dataset;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.Palette;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** How columns are spread; a click on a bar shows the next row that is in it. */
public final class LookBarsView extends FittedCanvas implements LookColumnsView {
  private static final int TICKS = 6;

  private final LookBarsPainter painter = new LookBarsPainter(graphics());
  private LookColumnsViewModel columns;
  private PreferencesViewModel look;
  private ScatterTexts texts;
  private Consumer<String> readOut = text -> {};
  private Optional<LookPlot> plot = Optional.empty();

  /** A bar of a column. */
  private record Bar(int place, int bin) {}

  public LookBarsView() {
    getStyleClass().setAll("look-bars");
    setPainter(this::draw);
    setOnMouseMoved(event -> point(bar(event)));
    setOnMouseExited(event -> point(Optional.empty()));
    setOnMouseClicked(this::click);
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
    plot = columns.getPoints().map(points -> LookPlots.of(points, texts, TICKS));
    paint();
  }

  @Override
  public void paintRow() {
    paint();
  }

  private void draw() {
    if (plot.isEmpty()) {
      clear();
      return;
    }
    double em = look.getFontSize();
    var palette = Palette.of(look.getTheme());
    painter.paint(plot.get(), palette, em, getWidth(), getHeight());
    int row = columns.rowProperty().get();
    LookPoints points = columns.getPoints().orElseThrow();
    if (row >= points.data().dataset().rows()) return;
    double[] shares =
        points.bars().stream().mapToDouble(b -> b.scale().share(b.value(row))).toArray();
    painter.paintLines(plot.get(), shares, palette.accent(), em, getWidth(), getHeight());
  }

  private Optional<Bar> bar(MouseEvent event) {
    if (plot.isEmpty()) return Optional.empty();
    int count = plot.get().columns().size();
    LookGrid grid = LookBarsPainter.grid(count, look.getFontSize(), getWidth(), getHeight());
    return grid.at(event.getX(), event.getY())
        .filter(cell -> cell.row() * grid.columns() + cell.column() < count)
        .map(cell -> bar(grid, cell, event.getX()));
  }

  private Bar bar(LookGrid grid, LookGrid.Cell cell, double x) {
    int place = cell.row() * grid.columns() + cell.column();
    LookColumn column = plot.orElseThrow().columns().get(place);
    return new Bar(place, column.bin((x - grid.x(cell.column())) / grid.width()));
  }

  private void point(Optional<Bar> bar) {
    setCursor(bar.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    readOut.accept(bar.map(this::text).orElse(""));
  }

  private String text(Bar bar) {
    LookPoints points = columns.getPoints().orElseThrow();
    Dataset dataset = points.data().dataset();
    LookBars bars = points.bars().get(bar.place);
    return texts.bar(dataset, points.columns().get(bar.place), bars, bar.bin);
  }

  private void click(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    bar(event)
        .ifPresent(
            bar ->
                columns.selectIn(columns.getPoints().orElseThrow().bars().get(bar.place), bar.bin));
  }
}

package engram.ui.data.look;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Rows of the data as pictures; only those in sight are made. */
public final class LookWallView extends HBox {
  private static final double SIZE = 3.2;
  private static final double GAP = 0.5;
  private static final double TEXT = 1.3;
  private static final double MARGIN = 0.4;

  private final FittedCanvas canvas = new FittedCanvas();
  private final ScrollBar bar = new ScrollBar();
  private final LookWallPainter painter = new LookWallPainter(new CanvasDrawing(canvas.graphics()));
  private LookWallViewModel wall;
  private PreferencesViewModel look;

  public LookWallView() {
    getStyleClass().setAll("look-wall");
    canvas.getStyleClass().add("inspector-canvas");
    bar.setOrientation(Orientation.VERTICAL);
    HBox.setHgrow(canvas, Priority.ALWAYS);
    getChildren().setAll(canvas, bar);
    canvas.setPainter(this::draw);
    PaintedPicture.offer(canvas, (to, width, height, numbers) -> drawOn(to, width, height));
    bar.valueProperty().subscribe(value -> canvas.paint());
    setOnScroll(this::scroll);
    canvas.setOnMouseMoved(this::point);
    canvas.setOnMouseClicked(this::click);
  }

  public String getHelpText() {
    return canvas.getHelpText();
  }

  public void setHelpText(String text) {
    canvas.setAccessibleHelp(text);
  }

  void show(LookWallViewModel newWall, PreferencesViewModel newLook) {
    wall = newWall;
    look = newLook;
  }

  void paint() {
    canvas.paint();
  }

  /** Brings the shown sample in sight. */
  void reveal() {
    if (canvas.getWidth() <= 0) return;
    int columns = columns();
    for (int place = 0; place < wall.size(); place++) {
      if (wall.row(place) != wall.rowProperty().get()) continue;
      double top = place / columns * cell();
      if (top < bar.getValue()) bar.setValue(top);
      double below = top + cell() - canvas.getHeight();
      if (below > bar.getValue()) bar.setValue(Math.min(bar.getMax(), below));
    }
  }

  private double em() {
    return look.getFontSize();
  }

  private double cell() {
    return (SIZE + TEXT + GAP) * em();
  }

  private int columns() {
    double room = canvas.getWidth() - 2 * MARGIN * em() + GAP * em();
    return (int) Math.max(1, Math.floor(room / ((SIZE + GAP) * em())));
  }

  private int rows() {
    return (wall.size() + columns() - 1) / columns();
  }

  private void range() {
    double full = rows() * cell() + 2 * MARGIN * em();
    double room = Math.max(0, full - canvas.getHeight());
    bar.setMax(room);
    bar.setVisible(room > 0);
    bar.setVisibleAmount(room * canvas.getHeight() / Math.max(1, full));
    bar.setUnitIncrement(cell());
    bar.setBlockIncrement(Math.max(cell(), canvas.getHeight() - cell()));
    if (bar.getValue() > room) bar.setValue(room);
  }

  private int first() {
    return (int) Math.floor(bar.getValue() / cell()) * columns();
  }

  /** The cells from the first row in sight on. */
  private LookGrid grid() {
    int columns = columns();
    double gap = GAP * em();
    double width = (canvas.getWidth() - 2 * MARGIN * em() + gap) / columns - gap;
    double top = MARGIN * em() - bar.getValue() % cell();
    int rows = (int) Math.ceil(canvas.getHeight() / cell()) + 1;
    return new LookGrid(columns, rows, MARGIN * em(), top, width, cell() - gap, gap);
  }

  private void draw() {
    if (wall == null) return;
    range();
    draw(painter);
  }

  /** What is in sight, for a file. */
  private void drawOn(Drawing to, double width, double height) {
    if (wall == null) return;
    to.save();
    to.beginPath();
    to.rect(0, 0, width, height);
    to.clip();
    draw(new LookWallPainter(to));
    to.restore();
  }

  private void draw(LookWallPainter on) {
    LookGrid grid = grid();
    int first = first();
    int last = Math.min(wall.size(), first + grid.columns() * grid.rows());
    List<LookWallPainter.Tile> tiles = new ArrayList<>();
    for (int place = first; place < last; place++) {
      tiles.add(
          new LookWallPainter.Tile(
              wall.pixels(place),
              wall.text(place),
              wall.isWrong(place),
              wall.row(place) == wall.rowProperty().get()));
    }
    on.paint(
        tiles,
        grid,
        Math.floor(SIZE * em()),
        Palette.of(look.getTheme()),
        em(),
        canvas.getWidth(),
        canvas.getHeight());
  }

  private void scroll(ScrollEvent event) {
    double to = bar.getValue() - event.getDeltaY();
    bar.setValue(Math.max(0, Math.min(bar.getMax(), to)));
    event.consume();
  }

  private OptionalInt at(MouseEvent event) {
    if (wall.size() == 0) return OptionalInt.empty();
    LookGrid grid = grid();
    return grid.at(event.getX(), event.getY()).stream()
        .mapToInt(cell -> first() + cell.row() * grid.columns() + cell.column())
        .filter(place -> place < wall.size())
        .findFirst();
  }

  private void point(MouseEvent event) {
    canvas.setCursor(at(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) at(event).ifPresent(wall::select);
  }
}

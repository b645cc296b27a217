package engram.ui.data.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.inspect.surface.Pixels;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.plot.Ink;
import engram.ui.plot.MarkPart;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.ScatterPlot;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bars, pairs and the wall of the data. */
@ExtendWith(StageExtension.class)
class LookPaintersTest {
  private static final Palette LIGHT = Palette.LIGHT;

  /** Two classes in four bins, the second on the first. */
  private static LookPlot.Column column(String name, double... shares) {
    double[][] heights = {{0.5, 0.25, 0, 0}, {0.5, 0, 0.75, 0}};
    return new LookPlot.Column(
        name,
        8,
        heights,
        new double[0],
        shares,
        List.of(new PlotAxes.Tick(0.05, "0"), new PlotAxes.Tick(0.95, "10")));
  }

  private static ScatterPlot.Mark mark(int row, int label) {
    return new ScatterPlot.Mark(row, 0, 0, label, 0, MarkPart.TRAINING);
  }

  private static LookPlot plot(int columns) {
    return new LookPlot(
        IntStream.range(0, columns).mapToObj(k -> column("name " + k, 0.2, 0.8)).toList(),
        List.of(mark(0, 0), mark(1, 1)));
  }

  private static RecordedDrawing bars(int columns, double em, double width, double height) {
    RecordedDrawing drawing = new RecordedDrawing();
    LookGrid grid = LookBarsPainter.grid(columns, em, width, height);
    new LookBarsPainter(drawing).paint(plot(columns), grid, em, LIGHT);
    assertThat(drawing.depth()).isZero();
    return drawing;
  }

  @ParameterizedTest
  @CsvSource({"1, 13, 640, 400", "4, 13, 640, 400", "13, 13, 900, 560", "4, 26, 1880, 760"})
  void namesAndNumbersOfBarsAreRead(int columns, double em, double width, double height) {
    RecordedDrawing drawing = bars(columns, em, width, height);
    drawing.requireLegible(width, height);
    assertThat(drawing.texts()).hasSize(4 * columns);
  }

  @Test
  void aBarIsAsHighAsItsCountAndStandsOnTheOneBelowIt() {
    RecordedDrawing drawing = bars(1, 13, 640, 400);
    List<Rectangle2D> first = boxes(drawing.filled(LIGHT.classColor(0)));
    List<Rectangle2D> second = boxes(drawing.filled(LIGHT.classColor(1)));
    assertThat(first).hasSize(2);
    assertThat(second).hasSize(2);
    double half = first.get(0).getHeight();
    assertThat(first.get(1).getHeight()).isCloseTo(half / 2, within(1.1));
    assertThat(second.get(0).getHeight()).isCloseTo(half, within(1.1));
    assertThat(second.get(1).getHeight()).isCloseTo(1.5 * half, within(1.1));
    assertThat(second.get(0).getMaxY()).isCloseTo(first.get(0).getY(), within(1.1));
    assertThat(second.get(1).getMaxY()).isCloseTo(first.get(0).getMaxY(), within(1.1));
    // the third bin of four
    assertThat(second.get(1).getX() - first.get(0).getX())
        .isCloseTo(2 * (first.get(1).getX() - first.get(0).getX()), within(1.5));
  }

  private static List<Rectangle2D> boxes(List<Filled> marks) {
    return marks.stream().map(Filled::box).toList();
  }

  @Test
  void theLineOfAValueStandsAtItsShare() {
    LookGrid grid = LookBarsPainter.grid(2, 13, 640, 400);
    RecordedDrawing drawing = new RecordedDrawing();
    new LookBarsPainter(drawing).paintLines(new double[] {0, 0.75}, grid, 13, LIGHT);
    List<RecordedDrawing.Stroked> lines = drawing.stroked(LIGHT.accent());
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).box().getX()).isCloseTo(grid.x(0), within(0.6));
    LookGrid.Cell cell = new LookGrid.Cell(1 % grid.columns(), 1 / grid.columns());
    assertThat(lines.get(1).box().getX())
        .isCloseTo(grid.x(cell.column()) + 0.75 * grid.width(), within(0.6));
  }

  @Test
  void inAPairAPointLiesAtBothItsShares() {
    LookPlot plot =
        new LookPlot(
            List.of(column("a", 0.25, 0.5), column("b", 0.75, 0.125)),
            List.of(mark(0, 0), mark(1, 1)));
    LookGrid grid = LookPairsPainter.grid(2, 13, 640, 480);
    RecordedDrawing drawing = new RecordedDrawing();
    LookPairsPainter painter = new LookPairsPainter(drawing);
    painter.paint(plot, grid, 13, LIGHT);
    drawing.requireLegible(640, 480);
    assertThat(boxes(drawing.filled(LIGHT.classColor(0))))
        .anyMatch(box -> isAt(box, grid, 0, 1, 0.25, 0.75))
        .anyMatch(box -> isAt(box, grid, 1, 0, 0.75, 0.25));
    RecordedDrawing ring = new RecordedDrawing();
    new LookPairsPainter(ring).paintRing(plot, 1, Ink.ACCENT, grid, 13, LIGHT);
    assertThat(ring.stroked(LIGHT.accent())).hasSize(4);
    assertThat(ring.stroked(LIGHT.accent()).stream().map(RecordedDrawing.Stroked::box))
        .anyMatch(box -> isAt(box, grid, 0, 1, 0.5, 0.125));
  }

  private static boolean isAt(
      Rectangle2D box, LookGrid grid, int column, int row, double across, double up) {
    double x = grid.x(column) + across * grid.width();
    double y = grid.y(row) + (1 - up) * grid.height();
    return Math.hypot(box.getCenterX() - x, box.getCenterY() - y) < 1;
  }

  @Test
  void withoutPointsPairsHaveTheirBarsAlone() {
    LookPlot plot = new LookPlot(List.of(column("a"), column("b")), List.of());
    RecordedDrawing drawing = new RecordedDrawing();
    new LookPairsPainter(drawing).paint(plot, LookPairsPainter.grid(2, 13, 300, 200), 13, LIGHT);
    assertThat(drawing.words()).contains("a", "b");
    assertThat(drawing.depth()).isZero();
  }

  private static RecordedDrawing wall(List<LookWallPainter.Tile> tiles, LookGrid grid) {
    RecordedDrawing drawing = new RecordedDrawing();
    new LookWallPainter(drawing).paint(tiles, grid, 40, LIGHT, 13, 300, 200);
    assertThat(drawing.depth()).isZero();
    return drawing;
  }

  @Test
  void aWrongPictureIsFramedAndItsTextIsBelowIt() {
    Pixels ink = new Pixels(2, new double[] {0, 1, 0, 0});
    LookGrid grid = LookGrid.of(3, 2, 300, 200, 5, 5, 5, 5, 4);
    RecordedDrawing drawing =
        wall(
            List.of(
                new LookWallPainter.Tile(ink, "3", false, false),
                new LookWallPainter.Tile(ink, "8 → 3", true, false),
                new LookWallPainter.Tile(ink, "5", false, true),
                new LookWallPainter.Tile(ink, "4", false, false)),
            grid);
    drawing.requireLegible(300, 200);
    assertThat(drawing.stroked(LIGHT.testCurve())).hasSize(1);
    assertThat(drawing.stroked(LIGHT.testCurve()).get(0).box())
        .isEqualTo(drawing.images().get(1).box());
    assertThat(drawing.text("8 → 3").color()).isEqualTo(LIGHT.testCurve());
    assertThat(drawing.stroked(LIGHT.accent()).get(0).box().getCenterX())
        .isCloseTo(drawing.images().get(2).box().getCenterX(), within(1e-6));
    for (int k = 0; k < 4; k++) {
      Rectangle2D picture = drawing.images().get(k).box();
      Rectangle2D text = drawing.texts().get(k).box();
      assertThat(text.getCenterX()).isCloseTo(picture.getCenterX(), within(0.6));
      assertThat(text.getY()).isGreaterThan(picture.getMaxY() - 4);
    }
    assertThat(drawing.images().get(3).box().getY())
        .isGreaterThan(drawing.images().get(0).box().getMaxY());
    // the inked pixel is the upper right one
    Rectangle2D first = drawing.images().get(0).box();
    assertThat(drawing.at(first.getX() + 30, first.getY() + 10).getBrightness())
        .isLessThan(drawing.at(first.getX() + 10, first.getY() + 30).getBrightness());
    assertThat(wall(List.of(), grid).marks()).isEmpty();
  }
}

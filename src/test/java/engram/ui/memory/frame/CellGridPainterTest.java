package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.ui.memory.frame.CellGridPainter.Marks;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Mark;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class CellGridPainterTest {
  private static final double EM = 13;
  private static final CellGrid GRID = CellGrid.of(6, 3, 10, 20, 90, 60);

  private final RecordedDrawing drawing = new RecordedDrawing();
  private final CellGridPainter painter = new CellGridPainter(drawing);

  private static BitSet cells(int... which) {
    BitSet cells = new BitSet();
    for (int cell : which) cells.set(cell);
    return cells;
  }

  private List<Mark> paint(boolean states, BitSet outlined, double... values) {
    painter.paint(values, states, GRID, outlined, Palette.LIGHT, EM);
    assertThat(drawing.depth()).isZero();
    return drawing.marks();
  }

  private Color color(int mark) {
    return ((Filled) drawing.marks().get(mark)).color();
  }

  private static double orange(Color color) {
    return color.getRed() - color.getBlue();
  }

  @Test
  void aCellLiesInItsRowAndColumnInsideItsPlace() {
    List<Mark> marks = paint(false, new BitSet(), 1, 1, 1, 1, 1, 1);
    assertThat(marks).hasSize(6);
    for (int cell = 0; cell < 6; cell++) {
      Rectangle2D box = marks.get(cell).box();
      assertThat(box.getCenterX()).isCloseTo(10 + 30 * (cell % 3) + 15, within(1e-9));
      assertThat(box.getCenterY()).isCloseTo(20 + 30 * (cell / 3) + 15, within(1e-9));
      assertThat(box.getWidth()).isBetween(25.0, 29.5);
    }
  }

  @Test
  void positiveIsBlueAndNegativeOrangeAndWhatIsLargerIsStronger() {
    paint(false, new BitSet(), 1, 0.4, 0.1, -0.1, -0.4, -1);
    for (int k = 1; k < 6; k++) {
      assertThat(orange(color(k))).isGreaterThan(orange(color(k - 1)));
    }
    assertThat(orange(color(0))).isNegative();
    assertThat(orange(color(5))).isPositive();
  }

  @Test
  void aNeuronThatIsOffIsPalerThanAWeightOfMinusOne() {
    paint(true, new BitSet(), 1, -1, 1, 1, 1, 1);
    paint(false, new BitSet(), 1, -1, 1, 1, 1, 1);
    assertThat(color(0)).isEqualTo(color(6));
    assertThat(orange(color(1))).isPositive().isLessThan(orange(color(7)));
  }

  @Test
  void aWrongCellHasADotInTheColourThatWouldBeRight() {
    List<Mark> marks = paint(true, cells(1, 4), 1, 1, 1, -1, -1, -1);
    assertThat(marks).hasSize(6 + 2 * 2);
    Color on = color(0);
    Color off = color(3);
    assertThat(marks.get(7).box().getCenterX()).isCloseTo(55, within(1e-9));
    assertThat(color(7)).isEqualTo(off);
    assertThat(marks.get(9).box().getCenterY()).isCloseTo(65, within(1e-9));
    assertThat(color(9)).isEqualTo(on);
    assertThat(marks.get(7).box().getWidth()).isLessThan(marks.get(6).box().getWidth());
  }

  @Test
  void aCellThatIsPaintedAnewLooksAsIfAllWere() {
    paint(true, cells(2, 5), 1, 1, -1, -1, 1, -1);
    painter.repaint(5, 1, true, GRID, false, Palette.LIGHT, EM);
    painter.repaint(0, -1, true, GRID, true, Palette.LIGHT, EM);
    RecordedDrawing whole = new RecordedDrawing();
    double[] values = {-1, 1, -1, -1, 1, 1};
    new CellGridPainter(whole).paint(values, true, GRID, cells(0, 2), Palette.LIGHT, EM);
    assertThat(drawing.marks())
        .extracting(mark -> mark.box() + " " + ((Filled) mark).color())
        .containsExactlyInAnyOrderElementsOf(
            whole.marks().stream()
                .map(mark -> mark.box() + " " + ((Filled) mark).color())
                .toList());
  }

  @Test
  void anotherThemeChangesTheColours() {
    paint(false, new BitSet(), 0.3, 0, 0, 0, 0, 0);
    painter.paint(new double[] {0.3}, false, GRID, new BitSet(), Palette.DARK, EM);
    assertThat(color(6)).isNotEqualTo(color(0));
  }

  @Test
  void aFrameLiesAroundTheCellThatIsMeant() {
    painter.paintMarks(GRID, new Marks(5, 0, 4), Palette.LIGHT, EM);
    requireFrame(Palette.LIGHT.accent(), 5);
    requireFrame(Palette.LIGHT.pointed(), 0);
    requireFrame(Palette.LIGHT.muted(), 4);
    assertThat(drawing.marks()).hasSize(3);
    double atWork = drawing.stroked(Palette.LIGHT.accent()).get(0).width();
    assertThat(atWork).isGreaterThan(drawing.stroked(Palette.LIGHT.pointed()).get(0).width());
  }

  private void requireFrame(Color color, int cell) {
    Stroked frame = drawing.stroked(color).get(0);
    assertThat(frame.box()).isEqualTo(new Rectangle2D.Double(GRID.x(cell), GRID.y(cell), 30, 30));
  }

  @Test
  void withoutMarksNothingIsFramed() {
    painter.paintMarks(GRID, Marks.NONE, Palette.LIGHT, EM);
    assertThat(drawing.marks()).isEmpty();
  }

  @Test
  void cellsThatAreAlmostPixelsTouchAndStillHaveAnArea() {
    CellGrid small = CellGrid.of(400, 20, 0, 0, 30, 5);
    painter.paint(new double[400], true, small, cells(399), Palette.DARK, EM);
    assertThat(drawing.marks())
        .hasSize(402)
        .allSatisfy(mark -> assertThat(mark.box().getWidth()).isPositive());
    assertThat(drawing.marks().get(0).box().getWidth()).isEqualTo(small.side());
  }
}

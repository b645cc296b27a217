package engram.ui.memory.lesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.frame.SamplePainter.Sample;
import engram.ui.memory.lesion.LesionWallPainter.Side;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Mark;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(StageExtension.class)
class LesionWallPainterTest {
  private static final Palette LIGHT = Palette.LIGHT;

  private final RecordedDrawing drawing = new RecordedDrawing();
  private final LesionWallPainter painter = new LesionWallPainter(drawing);

  /** Samples of three classes in turn, without pictures. */
  private static List<Sample> samples(int count) {
    return IntStream.range(0, count).mapToObj(k -> new Sample(new double[0], k % 3)).toList();
  }

  private static BitSet bits(int... which) {
    BitSet bits = new BitSet();
    for (int each : which) bits.set(each);
    return bits;
  }

  private void paint(LesionWall wall, Side side) {
    painter.paint(wall, side, LIGHT, 10, 20, 300, 200);
    assertThat(drawing.depth()).isZero();
  }

  private static List<String> told(RecordedDrawing of) {
    return of.marks().stream().map(LesionWallPainterTest::told).toList();
  }

  private static String told(Mark mark) {
    if (mark instanceof Filled filled) return "filled " + filled.color() + filled.box();
    if (mark instanceof Stroked line) return "line " + line.color() + line.box();
    return mark.toString();
  }

  @Test
  void eachSampleStandsOnATileInItsPlace() {
    LesionWall wall = new LesionWall(samples(6), bits(), bits());
    paint(wall, Side.NETWORK);
    List<Filled> tiles = drawing.filled(LIGHT.page());
    CellGrid grid = LesionWallPainter.grid(wall, 10, 20, 300, 200);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(tiles).hasSizeGreaterThanOrEqualTo(6);
    for (int k = 0; k < 6; k++) {
      double x = 10 + 100 * (k % 3);
      double y = 20 + 100 * (k / 3);
      assertThat(drawing.marks())
          .filteredOn(Filled.class::isInstance)
          .extracting(mark -> mark.box())
          .contains(new Rectangle2D.Double(x, y, 90, 90));
      Filled mark =
          drawing.filled(LIGHT.classColor(k % 3)).stream()
              .filter(each -> each.box().getCenterX() > x && each.box().getCenterX() < x + 90)
              .filter(each -> each.box().getCenterY() > y && each.box().getCenterY() < y + 90)
              .findFirst()
              .orElseThrow();
      assertThat(mark.box().getCenterX()).isCloseTo(x + 45, within(1.0));
    }
  }

  @Test
  void whatTheNetworkNoLongerKnowsIsAShadow() {
    paint(new LesionWall(samples(6), bits(1, 4), bits(0)), Side.NETWORK);
    assertThat(drawing.filled(LIGHT.classColor(0))).hasSize(2);
    assertThat(drawing.filled(LIGHT.classColor(1))).isEmpty();
    assertThat(drawing.filled(LIGHT.classColor(1).deriveColor(0, 1, 1, 0.2))).hasSize(2);
  }

  @Test
  void whatTheTableHasLostIsAHole() {
    paint(new LesionWall(samples(6), bits(1, 4), bits(0, 3)), Side.TABLE);
    assertThat(drawing.filled(LIGHT.classColor(0))).isEmpty();
    assertThat(drawing.filled(LIGHT.classColor(1))).hasSize(2);
    assertThat(drawing.stroked(LIGHT.border())).hasSize(2);
    assertThat(drawing.stroked(LIGHT.border()).get(0).box().getMinX()).isBetween(10.0, 14.0);
  }

  @ParameterizedTest
  @CsvSource({"NETWORK", "TABLE"})
  void onlyWhatHasChangedIsPaintedAnewAndAllLooksAsIfItWere(Side side) {
    List<Sample> samples = samples(30);
    LesionWall before = new LesionWall(samples, bits(1, 2, 7), bits(0, 2, 29));
    LesionWall now = new LesionWall(samples, bits(2, 8), bits(0, 3, 28, 29));
    paint(before, side);
    int all = drawing.marks().size();
    CellGrid grid = LesionWallPainter.grid(before, 10, 20, 300, 200);
    painter.repaint(before, before, side, grid, LIGHT);
    assertThat(drawing.marks()).hasSize(all);
    painter.repaint(before, now, side, grid, LIGHT);
    RecordedDrawing anew = new RecordedDrawing();
    new LesionWallPainter(anew).paint(now, side, LIGHT, 10, 20, 300, 200);
    assertThat(told(drawing)).containsExactlyInAnyOrderElementsOf(told(anew));
  }

  @ParameterizedTest
  @CsvSource({"1", "7", "360", "1000"})
  void anyNumberOfSamplesLiesInsideTheRectangle(int count) {
    LesionWall wall = new LesionWall(samples(count), bits(0), bits(0));
    paint(wall, Side.NETWORK);
    Rectangle2D place = new Rectangle2D.Double(10, 20, 300, 200);
    assertThat(drawing.marks())
        .hasSizeGreaterThanOrEqualTo(2 * count)
        .allSatisfy(mark -> assertThat(place.contains(mark.box())).isTrue());
  }

  @Test
  void withoutSamplesThereIsNothing() {
    paint(new LesionWall(List.of(), bits(), bits()), Side.TABLE);
    assertThat(drawing.marks()).isEmpty();
  }
}

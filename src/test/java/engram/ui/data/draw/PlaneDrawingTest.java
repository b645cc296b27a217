package engram.ui.data.draw;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataException;
import engram.data.Task;
import engram.data.sets.BuiltInSet;
import engram.data.table.ColumnKind;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import engram.ui.data.own.OwnSet;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaneDrawingTest {
  private static final PlaneDrawing EMPTY = PlaneDrawing.empty("mine", word -> word);

  private static PlaneDrawing drawn(DrawnPoint... points) {
    return EMPTY.with(List.of(points));
  }

  @Test
  void anEmptyOneHasTwoClassesAndTheUsualPlane() {
    assertThat(EMPTY.points()).isEmpty();
    assertThat(EMPTY.classes()).containsExactly("A", "B");
    assertThat(EMPTY.isLearnable()).isFalse();
    assertThat(DrawPlane.of(EMPTY)).isEqualTo(DrawPlane.USUAL);
  }

  @Test
  void pointsAreRowsWithTheirClass() throws DataException {
    PlaneDrawing drawing = drawn(new DrawnPoint(1.25, -0.001, 1), new DrawnPoint(-6, 6, 0));
    OwnSet.Rows rows = drawing.rows();
    assertThat(rows.set().id()).isEqualTo("mine");
    assertThat(rows.dataset().value(0, 0)).isEqualTo(1.25);
    assertThat(rows.dataset().value(0, 1)).isEqualTo(-0.001);
    assertThat(rows.set().table().text(0, 2)).isEqualTo("B");
    assertThat(drawing.points().get(1)).isEqualTo(new DrawnPoint(-6, 6, 0));
  }

  @Test
  void aClassKeepsItsNumberWhateverIsDrawnFirst() throws DataException {
    PlaneDrawing drawing = drawn(new DrawnPoint(1, 1, 1), new DrawnPoint(2, 2, 0));
    assertThat(drawing.rows().dataset().classNames()).containsExactly("A", "B");
    assertThat(drawing.rows().dataset().label(0)).isEqualTo(1);
    PlaneDrawing gap =
        EMPTY
            .withClass()
            .withClass()
            .with(List.of(new DrawnPoint(1, 1, 2), new DrawnPoint(2, 2, 1)));
    assertThat(gap.rows().dataset().classNames()).containsExactly("A", "B", "C");
    assertThat(gap.rows().dataset().label(0)).isEqualTo(2);
  }

  @Test
  void thereAreSixClassesAtMost() {
    PlaneDrawing drawing = EMPTY;
    while (drawing.canHaveAnotherClass()) drawing = drawing.withClass();
    assertThat(drawing.classes()).containsExactly("A", "B", "C", "D", "E", "F");
  }

  @Test
  void anErasedPointIsNoRowAnyMore() throws DataException {
    PlaneDrawing drawing =
        drawn(new DrawnPoint(1, 1, 0), new DrawnPoint(2, 2, 1), new DrawnPoint(3, 3, 0));
    BitSet first = new BitSet();
    first.set(0);
    PlaneDrawing left = drawing.without(first);
    assertThat(left.points()).containsExactly(new DrawnPoint(2, 2, 1), new DrawnPoint(3, 3, 0));
    assertThat(left.rows().dataset().rows()).isEqualTo(2);
    assertThat(drawing.points()).hasSize(3);
  }

  @Test
  void otherColumnsAndRowsThatAreOffStay() throws DataException {
    Table moons = Table.of(BuiltInSet.MOONS.load()).switched(new int[] {0, 1}, false);
    ImportPlan plan =
        new ImportPlan(
            List.of(ColumnKind.NUMBER, ColumnKind.NUMBER, ColumnKind.CATEGORY),
            2,
            Task.CLASSIFICATION);
    OwnSet.Rows rows = OwnSet.of(moons, plan);
    PlaneDrawing drawing = PlaneDrawing.of(rows.set(), rows.dataset());
    assertThat(drawing.points()).hasSize(498);
    BitSet first = new BitSet();
    first.set(0);
    Table left = drawing.without(first).rows().set().table();
    assertThat(left.rows()).isEqualTo(499);
    assertThat(left.isOn(0)).isFalse();
    assertThat(left.number(2, 0)).isEqualTo(moons.number(3, 0));
  }

  @Test
  void thePlaneGrowsWithPointsOutside() {
    DrawPlane plane = DrawPlane.of(drawn(new DrawnPoint(9.5, 0, 0)));
    assertThat(plane.across().low()).isLessThanOrEqualTo(-6);
    assertThat(plane.across().high()).isGreaterThan(9.5);
    assertThat(plane.upwards()).isEqualTo(DrawPlane.USUAL.upwards());
  }

  @Test
  void aSpotIsAPointAtRoundNumbersAndBack() {
    DrawnPoint point = DrawPlane.USUAL.point(new DrawSpot(0.6234567, 0.5), 1);
    assertThat(point).isEqualTo(new DrawnPoint(1.48, 0, 1));
    assertThat(DrawPlane.USUAL.spot(new DrawnPoint(-6, 6, 0))).isEqualTo(new DrawSpot(0, 1));
  }
}

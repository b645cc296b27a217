package engram.ui.labs.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.data.Dataset;
import engram.inspect.surface.InputSlice;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Stroked;
import engram.ui.present.PresentArea;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Irises in the plane of petal length and petal width. */
@ExtendWith(StageExtension.class)
class PlaneMapTest {
  private static final LabPage PAGE = new LabPage(700, 520, 1, Palette.LIGHT);
  private static final PresentArea AREA = new PresentArea(60, 20, 600, 400);

  private final PreparedData data =
      new PreparedData(Preset.REPAIRED.recipe().data(), Preset.REPAIRED.set().load());
  private final InputSlice slice = InputSlice.of(data, 2, OptionalInt.of(3));
  private final PlaneMap map = new PlaneMap();

  @Test
  void aRowLiesWhereItsTwoNumbersSay() {
    map.place(AREA, slice);
    Dataset set = data.dataset();
    double low = slice.horizontal().low();
    double span = slice.horizontal().high() - low;
    double bottom = slice.vertical().orElseThrow().low();
    double rise = slice.vertical().orElseThrow().high() - bottom;
    for (int row : new int[] {0, 60, 149}) {
      assertThat(map.x(row))
          .isCloseTo(60 + 600 * (set.value(row, 2) - low) / span, within(1e-9))
          .isBetween(60.0, 660.0);
      assertThat(map.y(row))
          .isCloseTo(420 - 400 * (set.value(row, 3) - bottom) / rise, within(1e-9))
          .isBetween(20.0, 420.0);
    }
    assertThat(map.x(new double[] {0, 0, low, bottom})).isEqualTo(60);
    assertThat(map.y(new double[] {0, 0, low, bottom})).isEqualTo(420);
  }

  @Test
  void theTrainingSamplesAreHollowInTheColoursOfTheirClasses() {
    map.place(AREA, slice);
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> map.learned(sheet, 1));
    int[] train = data.split().train();
    List<Stroked> marks = drawing.marks().stream().map(Stroked.class::cast).toList();
    assertThat(marks).hasSize(train.length);
    for (int k = 0; k < train.length; k++) {
      int label = data.dataset().label(train[k]);
      assertThat(marks.get(k).color()).isEqualTo(Palette.LIGHT.classEdge(label));
      Rectangle2D box = marks.get(k).box();
      assertThat(box.getCenterX()).isCloseTo(map.x(train[k]), within(2.0));
      assertThat(box.getCenterY()).isCloseTo(map.y(train[k]), within(2.0));
    }
  }

  @Test
  void whatIsPaintedWithinDoesNotLeaveTheMap() {
    map.place(AREA, slice);
    RecordedDrawing drawing =
        PAGE.paint(
            (sheet, area) -> {
              map.within(sheet, () -> sheet.line(0, 100, 700, 100, 2, Palette.LIGHT.text()));
              sheet.line(0, 200, 700, 200, 2, Palette.LIGHT.text());
            });
    assertThat(drawing.marks().get(0).box().getMinX()).isEqualTo(60);
    assertThat(drawing.marks().get(0).box().getMaxX()).isEqualTo(660);
    assertThat(drawing.marks().get(1).box().getWidth()).isEqualTo(700);
  }

  @Test
  void theNamesOfTheAxesStandAtTheirEndsAndAreNoLongerThanThese() {
    map.place(AREA, slice);
    RecordedDrawing drawing =
        PAGE.paintLegibly((sheet, area) -> map.axes(sheet, "length →", "width →"));
    Rectangle2D across = drawing.text("length →").box();
    Rectangle2D up = drawing.text("width →").box();
    assertThat(across.getMaxX()).isCloseTo(660, within(0.5));
    assertThat(across.getMinY()).isGreaterThan(420);
    assertThat(up.getMaxY()).isCloseTo(420, within(0.5));
    assertThat(up.getMaxX()).isLessThan(60);
    assertThat(up.getHeight()).isGreaterThan(up.getWidth());

    RecordedDrawing cut =
        PAGE.paint((sheet, area) -> map.axes(sheet, "l".repeat(300), "w".repeat(300)));
    assertThat(cut.shortened()).hasSize(2);
    assertThat(cut.texts().get(0).box().getMinX()).isGreaterThanOrEqualTo(59);
    assertThat(cut.texts().get(1).box().getMinY()).isGreaterThanOrEqualTo(19);
  }

  @Test
  void beforeItIsPlacedItHasNoSize() {
    assertThat(map.area().contains(5, 5)).isFalse();
    assertThat(map.area().width()).isZero();
  }
}

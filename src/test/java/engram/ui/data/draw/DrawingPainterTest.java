package engram.ui.data.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.ui.data.draw.DrawingPainter.Picture;
import engram.ui.data.draw.DrawingPainter.Picture.Mark;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.plot.PlotAxes;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class DrawingPainterTest {
  private static final PlotAxes AXES =
      new PlotAxes(
          60,
          460,
          10,
          410,
          13,
          List.of(new PlotAxes.Tick(0, "−6"), new PlotAxes.Tick(1, "6")),
          List.of(new PlotAxes.Tick(0, "−6"), new PlotAxes.Tick(1, "6")));
  private static final Palette LIGHT = Palette.LIGHT;

  private final RecordedDrawing ground = new RecordedDrawing();
  private final RecordedDrawing sheet = new RecordedDrawing();
  private final RecordedDrawing pointer = new RecordedDrawing();
  private final DrawingPainter painter = new DrawingPainter(ground, sheet, pointer);

  private static Picture picture(Mark... marks) {
    return new Picture(AXES, "x₁", "x₂", List.of(marks));
  }

  @Test
  void aPointLiesAtItsSharesUpwardsInTheColourOfItsClass() {
    painter.paintMarks(picture(new Mark(0.25, 0.75, 0), new Mark(1, 0, 1)), LIGHT);
    Rectangle2D first = sheet.filled(LIGHT.classColor(0)).get(0).box();
    assertThat(first.getCenterX()).isCloseTo(160, within(1.0));
    assertThat(first.getCenterY()).isCloseTo(110, within(1.0));
    Rectangle2D second = sheet.filled(LIGHT.classColor(1)).get(0).box();
    assertThat(second.getCenterX()).isCloseTo(460, within(1.0));
    assertThat(second.getCenterY()).isCloseTo(410, within(1.0));
    assertThat(ground.marks()).isEmpty();
    assertThat(sheet.depth()).isZero();
  }

  @Test
  void ofManyPointsEachIsSmallerAndNoneIsLeftOut() {
    painter.paintMarks(picture(new Mark(0.5, 0.5, 0)), LIGHT);
    double alone = sheet.filled(LIGHT.classColor(0)).get(0).box().getWidth();
    RecordedDrawing many = new RecordedDrawing();
    Mark[] marks =
        IntStream.range(0, 1000).mapToObj(k -> new Mark(k / 999.0, 0.5, 0)).toArray(Mark[]::new);
    new DrawingPainter(ground, many, pointer).paintMarks(picture(marks), LIGHT);
    assertThat(many.filled(LIGHT.classColor(0))).hasSize(1000);
    assertThat(many.filled(LIGHT.classColor(0)).get(0).box().getWidth()).isLessThan(alone);
  }

  @Test
  void theReachOfWhatIsInTheHandIsRoundThePointer() {
    painter.paintPointer(AXES, 200, 100, 1, 0.1, LIGHT);
    Rectangle2D reach = pointer.stroked(LIGHT.classEdge(1)).get(0).box();
    assertThat(reach.getCenterX()).isCloseTo(200, within(1e-9));
    assertThat(reach.getCenterY()).isCloseTo(100, within(1e-9));
    assertThat(reach.getWidth()).isCloseTo(80, within(1e-9));
    painter.paintPointer(AXES, 200, 100, -1, 0.1, LIGHT);
    assertThat(pointer.stroked(LIGHT.text())).hasSize(1);
  }

  @Test
  void theGroundIsFramedAndItsNumbersAndNamesAreRead() {
    painter.paintGround(picture(), Optional.empty(), LIGHT);
    ground.requireLegible(480, 460);
    assertThat(ground.words()).contains("x₁", "x₂");
    assertThat(ground.stroked(LIGHT.border()))
        .extracting(RecordedDrawing.Stroked::box)
        .contains(new Rectangle2D.Double(60, 10, 400, 400));
    assertThat(ground.depth()).isZero();
  }
}

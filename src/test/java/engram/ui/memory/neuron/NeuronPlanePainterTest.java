package engram.ui.memory.neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.memory.neuron.NeuronRule;
import engram.ui.memory.frame.DrawnLine;
import engram.ui.memory.neuron.NeuronPlanePainter.Picture;
import engram.ui.memory.neuron.NeuronPlanePainter.Point;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A picture of 460 pixels, in which a unit of the plane is 100 of them and 0 lies at 230, 230. */
@ExtendWith(StageExtension.class)
class NeuronPlanePainterTest {
  private static final double SIDE = 460;
  private static final double EM = 13;
  private static final Palette LIGHT = Palette.LIGHT;

  private static NeuronArrow arrow(NeuronRule rule, Color color, boolean strong, double... w) {
    return new NeuronArrow(
        rule, rule.id(), rule.id(), color, List.of(new double[] {0, 0}, w), strong);
  }

  private static RecordedDrawing paint(List<Point> points, int atWork, NeuronArrow... arrows) {
    double[] axis = {0.8, 0.6};
    double[] target = {-1, 0.5};
    RecordedDrawing drawing = new RecordedDrawing();
    new NeuronPlanePainter(drawing)
        .paint(
            new Picture(points, atWork, axis, "axis", target, "target", List.of(arrows)),
            EM,
            SIDE,
            SIDE,
            LIGHT);
    assertThat(drawing.depth()).isZero();
    return drawing;
  }

  private static void requireCentre(Rectangle2D box, double x, double y) {
    assertThat(box.getCenterX()).isCloseTo(x, within(1e-9));
    assertThat(box.getCenterY()).isCloseTo(y, within(1e-9));
  }

  @Test
  void anInputLiesAtItsNumbersAndItsTargetFillsIt() {
    Point up = new Point(new double[] {1, 0.5}, true);
    Point down = new Point(new double[] {-0.3, -2}, false);
    RecordedDrawing drawing = paint(List.of(up, down), 1);
    Color color = LIGHT.muted().deriveColor(0, 1, 1, 0.55);
    assertThat(drawing.filled(color)).hasSize(1);
    requireCentre(drawing.filled(color).get(0).box(), 330, 180);
    assertThat(drawing.stroked(color)).hasSize(1);
    requireCentre(drawing.stroked(color).get(0).box(), 200, 430);
    assertThat(drawing.stroked(LIGHT.pointed())).hasSize(1);
    Stroked atWork = drawing.stroked(LIGHT.pointed()).get(0);
    requireCentre(atWork.box(), 200, 430);
    assertThat(atWork.box().getWidth())
        .isGreaterThan(drawing.stroked(color).get(0).box().getWidth());
  }

  @Test
  void beforeTheFirstStepNoInputIsRinged() {
    Point up = new Point(new double[] {1, 0.5}, true);
    assertThat(paint(List.of(up), -1).stroked(LIGHT.pointed())).isEmpty();
  }

  @Test
  void theAxisGoesThroughTheMiddleAndTheCrossLiesAtTheTarget() {
    RecordedDrawing drawing = paint(List.of(), -1);
    Stroked axis = drawing.stroked(LIGHT.muted()).get(0);
    assertThat(axis.dashed()).isTrue();
    Line2D line = DrawnLine.of(axis);
    assertThat(line.ptLineDist(230, 230)).isCloseTo(0, within(1e-9));
    assertThat(line.ptLineDist(230 + 80, 230 - 60)).isCloseTo(0, within(1e-9));
    assertThat(drawing.stroked(LIGHT.text())).hasSize(2);
    for (Stroked arm : drawing.stroked(LIGHT.text())) requireCentre(arm.box(), 130, 180);
    assertThat(drawing.text("target").box().getMaxX()).isLessThan(130);
  }

  @Test
  void anArrowEndsAtItsWeightsAndItsLineIsAtRightAnglesToIt() {
    RecordedDrawing drawing = paint(List.of(), -1, arrow(NeuronRule.HEBB, Color.RED, false, 1, 2));
    Filled head = drawing.filled(Color.RED).get(0);
    assertThat(drawing.filled(Color.RED)).hasSize(1);
    assertThat(DrawnLine.points(head.shape()).get(0).distance(330, 30)).isCloseTo(0, within(1e-9));
    Line2D across = DrawnLine.of(drawing.stroked(Color.RED).get(0));
    double dx = (across.getX2() - across.getX1()) / 100;
    double dy = (across.getY1() - across.getY2()) / 100;
    assertThat(dx * 1 + dy * 2).isCloseTo(0, within(1e-9));
    requireCentre(across.getBounds2D(), 230, 230);
    assertThat(Math.max(Math.abs(dx), Math.abs(dy))).isCloseTo(4.6, within(1e-9));
    Line2D shaft = DrawnLine.of(drawing.stroked(Color.RED).get(1));
    assertThat(shaft.getP1()).isEqualTo(new Point2D.Double(230, 230));
    assertThat(shaft.ptLineDist(330, 30)).isCloseTo(0, within(1e-9));
  }

  @Test
  void weightsBeyondThePictureHaveTwoHeadsInsideIt() {
    RecordedDrawing drawing =
        paint(List.of(), -1, arrow(NeuronRule.HEBB, Color.RED, false, -1e6, 1e-3));
    assertThat(drawing.filled(Color.RED)).hasSize(2);
    for (Filled head : drawing.filled(Color.RED)) {
      assertThat(head.box().getMinX()).isBetween(0.0, 2 * EM);
      assertThat(head.box().getCenterY()).isCloseTo(230, within(1e-3));
    }
    assertThat(drawing.filled(Color.RED).get(1).box().getMinX())
        .isGreaterThan(drawing.filled(Color.RED).get(0).box().getMinX());
  }

  @Test
  void theRuleThatIsExplainedLiesOnTopAndItsShaftIsBroader() {
    RecordedDrawing drawing =
        paint(
            List.of(),
            -1,
            arrow(NeuronRule.OJA, Color.RED, true, 1, 0),
            arrow(NeuronRule.DELTA, Color.BLUE, false, 1, 1));
    List<RecordedDrawing.Mark> marks = drawing.marks();
    assertThat(((Filled) marks.get(marks.size() - 1)).color()).isEqualTo(Color.RED);
    List<Stroked> red = drawing.stroked(Color.RED);
    List<Stroked> blue = drawing.stroked(Color.BLUE);
    assertThat(red.get(red.size() - 1).width()).isGreaterThan(blue.get(blue.size() - 1).width());
  }

  @Test
  void weightsOfZeroHaveNoArrowAndNoLine() {
    RecordedDrawing drawing = paint(List.of(), -1, arrow(NeuronRule.OJA, Color.RED, true, 0, 0));
    assertThat(drawing.filled(Color.RED)).isEmpty();
    assertThat(drawing.stroked(Color.RED)).isEmpty();
    assertThat(drawing.words()).containsExactly("axis", "target");
  }

  @Test
  void linesThatCoincideAreOneWithBothNames() {
    RecordedDrawing drawing =
        paint(
            List.of(),
            -1,
            arrow(NeuronRule.OJA, Color.RED, true, 1, 0),
            arrow(NeuronRule.HEBB, Color.BLUE, false, -1.4, 0.01));
    assertThat(drawing.words()).contains("oja = hebb").doesNotContain("oja", "hebb");
  }

  @Test
  void aThousandInputsAreAThousandDots() {
    List<Point> many = Collections.nCopies(1000, new Point(new double[] {0.1, 0.1}, true));
    assertThat(paint(many, 999).filled(LIGHT.muted().deriveColor(0, 1, 1, 0.55))).hasSize(1000);
  }
}

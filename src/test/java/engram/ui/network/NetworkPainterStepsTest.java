package engram.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.nn.Backprop;
import engram.nn.BackwardPass;
import engram.nn.Loss;
import engram.ui.graph.AtWork;
import engram.ui.graph.Connection;
import engram.ui.graph.LayerColumn;
import engram.ui.graph.LayerGradients;
import engram.ui.graph.NetworkPicture;
import engram.ui.graph.Pulse;
import engram.ui.graph.PulsePainter;
import java.util.Optional;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** The network while a step by phase or by sample is under way. */
class NetworkPainterStepsTest extends PaintedNetwork {
  @Test
  void theLayerAtWorkIsLitAndTheOthersStepBack() {
    NetworkPicture plain = picture(SMALL, w -> w == 0 ? 1 : 0.3, 0.5);
    double[] first = onCurve(plain.layout(), 0, 1, 1);
    double[] second = onCurve(plain.layout(), 1, 0, 0);
    WritableImage before = paint(plain);
    WritableImage after = paint(working(plain, new AtWork(AtWork.Direction.FORWARD, 0)));
    assertThat(ink(after, first)).isGreaterThanOrEqualTo(ink(before, first));
    assertThat(ink(after, second)).isLessThan(0.6 * ink(before, second));
    assertThat(ink(after, ringOf(plain, 0))).isGreaterThan(ink(before, ringOf(plain, 0)) + 0.3);
    assertThat(ink(after, ringOf(plain, 1))).isEqualTo(ink(before, ringOf(plain, 1)));
  }

  @Test
  void atTheLossTheOutputsAreLitAndNoConnection() {
    NetworkPicture plain = picture(SMALL, w -> 0.3, 0.5);
    double[] second = onCurve(plain.layout(), 1, 0, 0);
    WritableImage before = paint(plain);
    WritableImage after = paint(working(plain, new AtWork(AtWork.Direction.LOSS, 1)));
    assertThat(ink(after, second)).isLessThan(0.6 * ink(before, second));
    assertThat(ink(after, ringOf(plain, 1))).isGreaterThan(ink(before, ringOf(plain, 1)) + 0.3);
  }

  @Test
  void aStepBackwardShowsDeltasAndGradientsWithTheirSigns() {
    NetworkPicture plain = picture(SMALL, w -> 0.3, 0.5);
    BackwardPass back =
        Backprop.backward(
            plain.parameters(), plain.pass(), Loss.MEAN_SQUARED_ERROR, new double[] {-1, 1}, 1);
    AtWork work = new AtWork(AtWork.Direction.BACKWARD, 1);
    LayerGradients gradients = new LayerGradients(1, back, back.gradients());
    NetworkPicture shown = working(plain, work, Optional.of(gradients));
    assertThat(shown.value(shown.layout().outputs(), 0)).isEqualTo(back.delta(1, 0)).isPositive();
    assertThat(shown.value(shown.layout().outputs(), 1)).isNegative();
    assertThat(shown.value(shown.layout().column(0), 0)).isEqualTo(plain.pass().a(0, 0));
    assertThat(shown.bias(1, 1)).isEqualTo(back.gradients().bias(1, 1));
    assertThat(shown.bias(0, 1)).isEqualTo(0.3);
    WritableImage image = paint(shown);
    double[] rising = onCurve(plain.layout(), 1, 0, 0);
    double[] falling = onCurve(plain.layout(), 1, 1, 1);
    assertThat(pixel(image, rising[0], rising[1]).getBlue())
        .isGreaterThan(pixel(image, rising[0], rising[1]).getRed() + 0.2);
    assertThat(pixel(image, falling[0], falling[1]).getRed())
        .isGreaterThan(pixel(image, falling[0], falling[1]).getBlue() + 0.2);
  }

  @Test
  void anUpdateDimsNothing() {
    NetworkPicture plain = picture(SMALL, w -> 0.3, 0.5);
    double[] first = onCurve(plain.layout(), 0, 0, 0);
    WritableImage after = paint(working(plain, new AtWork(AtWork.Direction.UPDATE, -1)));
    assertThat(ink(after, first)).isEqualTo(ink(paint(plain), first));
  }

  @Test
  void halfwayAPulseIsInTheMiddleOfItsConnectionsAndNowhereElse() {
    NetworkPicture plain = picture(SMALL, w -> 0.3, 0.5);
    Canvas surface = new Canvas(WIDTH, HEIGHT);
    Pulse pulse = new Pulse(new AtWork(AtWork.Direction.FORWARD, 0));
    WritableImage image =
        SleeplessRobot.call(
            () -> {
              SnapshotParameters clear = new SnapshotParameters();
              clear.setFill(Color.TRANSPARENT);
              PulsePainter pulses = new PulsePainter();
              pulses.paint(surface.getGraphicsContext2D(), plain, pulse, 0);
              pulses.paint(surface.getGraphicsContext2D(), plain, pulse, Pulse.DURATION / 2);
              return surface.snapshot(clear, null);
            });
    Connection curve = plain.layout().connection(0, 0, 0);
    double middle = (curve.x0() + curve.x1()) / 2;
    assertThat(pixel(image, middle, curve.y(middle)).getOpacity()).isGreaterThan(0.9);
    assertThat(pixel(image, curve.x0() + 4, curve.y(curve.x0() + 4)).getOpacity()).isZero();
    assertThat(pixel(image, curve.x1() - 4, curve.y(curve.x1() - 4)).getOpacity()).isZero();
    Connection other = plain.layout().connection(1, 0, 0);
    middle = (other.x0() + other.x1()) / 2;
    assertThat(pixel(image, middle, other.y(middle)).getOpacity()).isZero();
  }

  /** A point of the ring around the first neuron of a layer. */
  private static double[] ringOf(NetworkPicture p, int layer) {
    LayerColumn column = p.layout().column(layer);
    return new double[] {column.x(), column.y(0) - column.radius() - 0.24 * p.layout().em()};
  }
}

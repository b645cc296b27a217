package engram.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.nn.Parameters;
import engram.ui.graph.NetworkPicture;
import java.util.Arrays;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ChangedWeightsTest extends PaintedNetwork {
  private final NetworkPicture plain = picture(SMALL, k -> 0.5, 0.5);

  private static Parameters changed(int index, double by) {
    double[] values = new double[SMALL.parameterCount()];
    Arrays.fill(values, 0.5);
    values[index] += by;
    return Parameters.of(SMALL, values);
  }

  @Test
  void whatChangedMostGlowsAndWhatDidNotDoesNot() {
    int fell = SMALL.weightIndex(0, 1, 0);
    ChangedWeights changed =
        ChangedWeights.of(plain.layout(), plain.parameters(), changed(fell, -0.2));
    assertThat(changed.weights()).isEqualTo(List.of(new ChangedWeights.Changed(0, 1, 0, 1, false)));
    assertThat(ChangedWeights.of(plain.layout(), plain.parameters(), plain.parameters()).weights())
        .isEmpty();
    assertThat(
            ChangedWeights.of(plain.layout(), plain.parameters(), changed(fell, Double.NaN))
                .weights())
        .isEmpty();
  }

  @Test
  void theGlowHasTheColourOfTheChangeAndIsGoneAtTheEnd() {
    ChangedWeights grown = ChangedWeights.of(plain.layout(), plain.parameters(), changed(0, 0.2));
    double[] on = onCurve(plain.layout(), 0, 0, 0);
    Color begun = pixel(glow(grown, 0), on[0], on[1]);
    assertThat(begun.getBlue()).isGreaterThan(begun.getRed() + 0.1);
    assertThat(ink(glow(grown, GlowPainter.DURATION), on)).isZero();
    ChangedWeights fallen = ChangedWeights.of(plain.layout(), plain.parameters(), changed(0, -0.2));
    Color orange = pixel(glow(fallen, 0), on[0], on[1]);
    assertThat(orange.getRed()).isGreaterThan(orange.getBlue() + 0.1);
  }

  private WritableImage glow(ChangedWeights changed, long nanos) {
    return SleeplessRobot.call(
        () -> {
          Canvas canvas = new Canvas(640, 380);
          new GlowPainter().paint(canvas.getGraphicsContext2D(), plain, changed, nanos);
          return canvas.snapshot(null, null);
        });
  }
}

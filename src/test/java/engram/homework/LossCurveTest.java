package engram.homework;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.History;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossCurveTest {
  private static History history(int epochs) {
    History.Recorder recorder = new History.Recorder(1 << 16);
    for (int epoch = 0; epoch <= epochs; epoch++) recorder.append(1.0 / (epoch + 1), 0, 0, 0);
    return recorder.view();
  }

  @Test
  void aShortOneHasEveryEpochUpToThePlace() {
    LossCurve curve = LossCurve.of(history(10), 2);
    assertThat(curve.points())
        .isEqualTo(
            List.of(
                new LossCurve.Point(0, 1),
                new LossCurve.Point(1, 1.0 / 2),
                new LossCurve.Point(2, 1.0 / 3)));
  }

  @Test
  void anUntrainedOneIsAPoint() {
    assertThat(LossCurve.of(history(0), 0).points()).isEqualTo(List.of(new LossCurve.Point(0, 1)));
  }

  @Test
  void aLongOneKeepsItsEndsAndFewPoints() {
    List<LossCurve.Point> points = LossCurve.of(history(5000), 5000).points();
    assertThat(points).hasSize(201);
    assertThat(points.get(0).epoch()).isZero();
    assertThat(points.get(1)).isEqualTo(new LossCurve.Point(25, 1.0 / 26));
    assertThat(points.get(200).epoch()).isEqualTo(5000);
  }
}

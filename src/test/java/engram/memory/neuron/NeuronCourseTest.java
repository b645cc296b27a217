package engram.memory.neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeuronCourseTest {

  /** The arc cosine of 1 − 1e-16 is 1e-8: near 0 it knows half of the digits. */
  @ParameterizedTest
  @ValueSource(ints = {0, 100, 500, 700, 900, 1000})
  void aSmallAngleHasAllItsDigits(int step) {
    NeuronCourse course =
        NeuronCourse.of(
            new NeuronSetup(NeuronShape.ACROSS, 30, 0.05, NeuronRun.Lesson.ALL_POINTS, 42));
    double[] w = course.weights(NeuronRule.OJA, step);
    double[] axis = course.axis();
    BigDecimal across = product(w[0], axis[1]).subtract(product(w[1], axis[0]));
    BigDecimal along = product(w[0], axis[0]).add(product(w[1], axis[1]));
    double exact =
        Math.toDegrees(
            StrictMath.atan2(Math.abs(across.doubleValue()), Math.abs(along.doubleValue())));

    assertThat(course.angle(NeuronRule.OJA, step)).isCloseTo(exact, within(1e-13));
    if (step == 1000) assertThat(exact).isLessThan(1e-4);
  }

  private static BigDecimal product(double a, double b) {
    return new BigDecimal(a).multiply(new BigDecimal(b));
  }
}

package engram.inspect.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.inspect.MetricsGolden;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassReportTest {
  private static final double TOLERANCE = 1e-12;
  private static final int CLASSES = 5;

  static Stream<MetricsGolden> cases() {
    return MetricsGolden.cases("classes.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void scoresAreScikitLearns(MetricsGolden golden) {
    int classes = golden.ints("classes")[0];
    ClassReport report = ClassReport.of(golden.ints("labels"), golden.ints("predicted"), classes);

    assertThat(
            IntStream.range(0, classes * classes)
                .map(i -> report.confusion().count(i / classes, i % classes))
                .toArray())
        .isEqualTo(golden.ints("confusion"));
    assertThat(report.accuracy()).isCloseTo(golden.number("accuracy"), within(TOLERANCE));
    assertThat(report.balancedAccuracy()).isCloseTo(golden.number("balanced"), within(TOLERANCE));
    assertThat(report.scores().stream().mapToInt(ClassScores::support).toArray())
        .isEqualTo(golden.ints("support"));
    assertScores(report, ClassScores::precision, golden.doubles("precision"));
    assertScores(report, ClassScores::recall, golden.doubles("recall"));
    assertScores(report, ClassScores::f1, golden.doubles("f1"));
    assertAverage(report.macro(), golden.doubles("macro"));
    assertAverage(report.weighted(), golden.doubles("weighted"));
  }

  private static void assertScores(
      ClassReport report, ToDoubleFunction<ClassScores> score, double[] golden) {
    assertThat(report.scores().stream().mapToDouble(score).toArray())
        .containsExactly(golden, within(TOLERANCE));
  }

  private static void assertAverage(AverageScores average, double[] golden) {
    assertThat(new double[] {average.precision(), average.recall(), average.f1()})
        .containsExactly(golden, within(TOLERANCE));
  }

  @Test
  void aScoreWithoutADenominatorIsZeroAndSaysSo() {
    // class 1 is never predicted, class 2 never right, class 3 nowhere
    ClassReport report = ClassReport.of(new int[] {0, 0, 1, 1}, new int[] {0, 2, 0, 0}, 4);

    assertThat(report.scores().get(0))
        .matches(s -> s.precisionDefined() && s.recallDefined() && s.f1Defined());
    assertThat(report.scores().get(1))
        .matches(s -> !s.precisionDefined() && s.recallDefined() && s.f1Defined())
        .extracting(ClassScores::precision, ClassScores::recall, ClassScores::f1)
        .containsExactly(0.0, 0.0, 0.0);
    assertThat(report.scores().get(2))
        .matches(s -> s.precisionDefined() && !s.recallDefined() && s.f1Defined());
    assertThat(report.scores().get(3))
        .matches(s -> !s.precisionDefined() && !s.recallDefined() && !s.f1Defined())
        .extracting(ClassScores::precision, ClassScores::recall, ClassScores::f1)
        .containsExactly(0.0, 0.0, 0.0);
    assertThat(report.averagesDefined()).isFalse();
    assertThat(ClassReport.of(new int[] {0, 1}, new int[] {1, 0}, 2).averagesDefined()).isTrue();
  }

  @Test
  void aCellKnowsItsSamples() {
    ConfusionMatrix confusion =
        ConfusionMatrix.of(new int[] {0, 1, 1, 0, 1}, new int[] {0, 0, 1, 1, 0}, 2);

    assertThat(confusion.samples(1, 0)).containsExactly(1, 4);
    assertThat(confusion.samples(0, 0)).containsExactly(0);
    assertThat(confusion.samples(0, 1)).containsExactly(3);
    assertThat(confusion).hasToString("[[1, 1], [2, 1]]");
  }

  @Property
  void theMatrixCountsEachSampleOnce(
      @ForAll @Size(min = 1, max = 100)
          List<@IntRange(max = CLASSES * CLASSES - 1) Integer> pairs) {
    int[] labels = pairs.stream().mapToInt(pair -> pair / CLASSES).toArray();
    int[] predicted = pairs.stream().mapToInt(pair -> pair % CLASSES).toArray();
    ConfusionMatrix confusion = ConfusionMatrix.of(labels, predicted, CLASSES);

    int[] seen = new int[labels.length];
    for (int t = 0; t < CLASSES; t++) {
      int row = 0;
      int column = 0;
      for (int p = 0; p < CLASSES; p++) {
        row += confusion.count(t, p);
        column += confusion.count(p, t);
        assertThat(confusion.samples(t, p)).hasSize(confusion.count(t, p));
        for (int sample : confusion.samples(t, p)) {
          seen[sample]++;
          assertThat(labels[sample]).isEqualTo(t);
          assertThat(predicted[sample]).isEqualTo(p);
        }
      }
      assertThat(confusion.support(t)).isEqualTo(row);
      assertThat(confusion.predictions(t)).isEqualTo(column);
    }
    assertThat(seen).containsOnly(1);
    assertThat(confusion.total()).isEqualTo(labels.length);
  }

  @Property
  void scoresKeepTheirRelations(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = CLASSES * CLASSES - 1) Integer> pairs) {
    int[] labels = pairs.stream().mapToInt(pair -> pair / CLASSES).toArray();
    int[] predicted = pairs.stream().mapToInt(pair -> pair % CLASSES).toArray();
    ClassReport report = ClassReport.of(labels, predicted, CLASSES);
    ClassReport turned = ClassReport.of(predicted, labels, CLASSES);

    assertThat(report.weighted().recall()).isCloseTo(report.accuracy(), within(TOLERANCE));
    assertThat(turned.accuracy()).isEqualTo(report.accuracy());
    for (int c = 0; c < CLASSES; c++) {
      ClassScores scores = report.scores().get(c);
      assertThat(turned.scores().get(c).recall()).isEqualTo(scores.precision());
      assertThat(scores.f1())
          .isBetween(
              Math.min(scores.precision(), scores.recall()) - TOLERANCE,
              Math.max(scores.precision(), scores.recall()) + TOLERANCE);
      assertThat(scores.f1() * (scores.precision() + scores.recall()))
          .isCloseTo(2 * scores.precision() * scores.recall(), within(TOLERANCE));
    }
  }

  @Test
  void noOneCanChangeItsSamples() {
    int[] labels = {0, 1};
    int[] predicted = {1, 1};
    ConfusionMatrix confusion = ConfusionMatrix.of(labels, predicted, 2);
    Arrays.fill(labels, 0);
    Arrays.fill(predicted, 0);

    assertThat(confusion.samples(1, 1)).containsExactly(1);
  }

  @Test
  void whatIsWrongIsSaid() {
    assertThatThrownBy(() -> ClassReport.of(new int[] {0, 1}, new int[] {0}, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 labels, but 1 predictions: there must be one of each for every sample");
    assertThatThrownBy(() -> ClassReport.of(new int[0], new int[0], 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no samples, so there is nothing to measure");
    assertThatThrownBy(() -> ClassReport.of(new int[] {0, 2}, new int[] {0, 1}, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sample 1 has label 2, but there are 2 classes");
    assertThatThrownBy(() -> ClassReport.of(new int[] {0, 1}, new int[] {-1, 1}, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sample 0 has prediction -1, but there are 2 classes");
  }
}

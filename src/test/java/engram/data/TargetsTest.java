package engram.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class TargetsTest {

  @Test
  void theRightClassGetsOneAndTheOthersZeroOrMinusOne() {
    Dataset three = classes(3, 2, 0);

    DMatrixRMaj oneHot = fit(TargetCoding.ZERO_ONE, three).encode(three, new int[] {0, 1});

    assertThat(oneHot.numRows).isEqualTo(2);
    assertThat(oneHot.numCols).isEqualTo(3);
    assertThat(oneHot.data).containsExactly(0, 0, 1, 1, 0, 0);
    assertThat(fit(TargetCoding.PLUS_MINUS_ONE, three).encode(three, new int[] {0, 1}).data)
        .containsExactly(-1, -1, 1, 1, -1, -1);
  }

  @Test
  void oneOutputTellsTwoClassesApart() {
    Dataset two = classes(2, 0, 1);
    Targets single = fit(TargetCoding.SINGLE_PLUS_MINUS_ONE, two);

    assertThat(single.outputs()).isEqualTo(1);
    assertThat(single.encode(two, new int[] {0, 1}).data).containsExactly(-1, 1);
    assertThat(single.classOf(new double[] {0.1})).isEqualTo(1);
    assertThat(single.classOf(new double[] {-0.1})).isZero();
    assertThat(fit(TargetCoding.SINGLE_ZERO_ONE, two).classOf(new double[] {0.49})).isZero();
    assertThat(single.outputOf(1)).isZero();
    assertThat(single.outputOf(0)).isEqualTo(-1);
  }

  @Test
  void theLargestOutputNamesTheClassAndTheFirstOfEquals() {
    Targets three = fit(TargetCoding.ZERO_ONE, classes(3, 0, 1));

    double[] rows = {0.1, 0.7, 0.2, 0.3, 0.3, 0.1};
    assertThat(three.classOf(rows, 0)).isEqualTo(1);
    assertThat(three.classOf(rows, 1)).isZero();
  }

  @Test
  void numbersAreStandardisedOverTheTrainingRowsAndReadBack() {
    Dataset numbers =
        Dataset.of(
            "n",
            List.of(Feature.number("x")),
            Feature.number("y", "g"),
            new DMatrixRMaj(3, 1),
            new double[] {2000, 4000, 9000});
    Targets targets = Targets.fit(TargetCoding.STANDARDIZED, numbers, new int[] {0, 1});

    assertThat(targets.encode(numbers, new int[] {0, 1, 2}).data).containsExactly(-1, 1, 6);
    assertThat(targets.numberOf(6)).isCloseTo(9000, within(1e-9));
    assertThat(fit(TargetCoding.MEASURED, numbers).encode(9000)).containsExactly(9000);
    assertThatThrownBy(() -> targets.classOf(new double[] {1}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("y has no classes");
  }

  @Test
  void aCodingOfAnotherTaskIsRefused() {
    assertThatThrownBy(() -> fit(TargetCoding.MEASURED, classes(3, 0, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the targets measured do not fit some with 3 classes");
    assertThatThrownBy(() -> fit(TargetCoding.SINGLE_ZERO_ONE, classes(3, 0, 1)))
        .hasMessage("the targets single-01 do not fit some with 3 classes");
  }

  private static Targets fit(TargetCoding coding, Dataset dataset) {
    return Targets.fit(coding, dataset, IntStream.range(0, dataset.rows()).toArray());
  }

  private static Dataset classes(int classes, double... labels) {
    List<String> names = IntStream.range(0, classes).mapToObj(k -> "class " + k).toList();
    return Dataset.of(
        "some",
        List.of(Feature.number("x")),
        Feature.category("kind", names),
        new DMatrixRMaj(labels.length, 1),
        labels);
  }
}

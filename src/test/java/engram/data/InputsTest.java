package engram.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class InputsTest {
  private static final double UNKNOWN = Double.NaN;
  private static final int[] TRAINING = {0, 1, 2};

  private final Dataset dataset =
      Dataset.of(
          "some",
          List.of(
              Feature.number("length"),
              Feature.category("colour", List.of("red", "blue", "green")),
              Feature.number("width")),
          Feature.number("y"),
          new DMatrixRMaj(
              new double[][] {{1, 2, 10}, {3, 1, 30}, {UNKNOWN, 1, 20}, {100, UNKNOWN, 1000}}),
          new double[4]);

  @Test
  void categoriesAreOneHotInTheirPlace() {
    Inputs inputs = Inputs.fit(dataset, InputPlan.ALL, Scaling.RAW, TRAINING);

    assertThat(inputs.count()).isEqualTo(5);
    assertThat(inputs.of(inputs.values(dataset, 0))).containsExactly(1, 0, 0, 1, 10);
    assertThat(inputs.input(2)).isEqualTo(new Input.Indicator(1, 1));
  }

  @Test
  void whatIsNotKnownIsTheMeanOrTheMostFrequentOfTheTrainingRows() {
    Inputs inputs = Inputs.fit(dataset, InputPlan.ALL, Scaling.RAW, TRAINING);

    assertThat(inputs.values(dataset, 2)).containsExactly(2, 1, 20);
    assertThat(inputs.values(dataset, 3)).containsExactly(100, 1, 1000);
  }

  @Test
  void numbersAreScaledOverTheTrainingRowsAndIndicatorsNever() {
    Inputs standard = Inputs.fit(dataset, InputPlan.ALL, Scaling.STANDARDIZE, new int[] {0, 1});
    Inputs range = Inputs.fit(dataset, InputPlan.ALL, Scaling.RANGE, TRAINING);

    assertThat(standard.of(dataset, new int[] {0, 1}).data)
        .containsExactly(-1, 0, 0, 1, -1, 1, 0, 1, 0, 1);
    assertThat(range.of(dataset, TRAINING).data)
        .containsExactly(0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0.5, 0, 1, 0, 0.5);
  }

  @Test
  void featuresCanBeLeftOutButNotAll() {
    Inputs inputs =
        Inputs.fit(dataset, new InputPlan(List.of("colour", "width")), Scaling.RAW, TRAINING);

    assertThat(inputs.of(inputs.values(dataset, 1))).containsExactly(3);
    assertThatThrownBy(
            () -> new InputPlan(List.of("length", "colour", "width")).inputs(dataset.features()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no feature is left: a network needs an input");
  }

  @Test
  void numbersTooLargeToSquareAreRefusedByTheirInput() {
    Dataset huge =
        Dataset.of(
            "huge",
            List.of(Feature.number("a"), Feature.number("b")),
            Feature.number("y"),
            new DMatrixRMaj(new double[][] {{1, 1e200}, {2, -1e200}}),
            new double[2]);

    assertThatThrownBy(() -> Inputs.fit(huge, InputPlan.ALL, Scaling.STANDARDIZE, new int[] {0, 1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the numbers of b are not finite or too large to scale");
  }
}

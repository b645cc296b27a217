package engram.data;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitPlanTest {
  private final Dataset iris = BuiltInSet.IRIS.load();
  private final int[] all = IntStream.range(0, 150).toArray();

  @Test
  void itIsTheSplitOfThatKind() {
    assertThat(SplitPlan.of(0.2, 42).split(iris)).isEqualTo(Split.trainTest(150, 0.2, 42));
    assertThat(new SplitPlan(0.2, 0.25, false, 7).split(iris))
        .isEqualTo(Split.trainValidationTest(150, 0.2, 0.25, 7));
    int[] labels = IntStream.range(0, 150).map(iris::label).toArray();
    assertThat(new SplitPlan(0.2, 0.25, true, 7).split(iris))
        .isEqualTo(Split.stratified(labels, 0.2, 0.25, 7));
  }

  @Test
  void withoutATestShareAllRowsAreTestedAndLearned() {
    assertThat(SplitPlan.of(0, 42).split(iris)).isEqualTo(new Split(all, all));
  }

  @Test
  void withoutATestShareValidationRowsAreStillKeptFromTraining() {
    Split split = new SplitPlan(0, 0.2, true, 42).split(iris);

    assertThat(split.test()).isEqualTo(all);
    assertThat(split.validation()).hasSize(30);
    assertThat(split.train()).hasSize(120).doesNotContain(split.validation());
  }

  @Test
  void numbersAreNeverStratified() {
    Dataset sine = BuiltInSet.SINE.load();

    assertThat(new SplitPlan(0.2, 0, true, 42).split(sine))
        .isEqualTo(Split.trainTest(200, 0.2, 42));
  }
}

package engram.labs.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.data.sets.BuiltInSet;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MissingRunTest {
  private static final int VIRGINICA = 2;
  private static final int EPOCHS = 40;

  private static final Recipe RECIPE =
      Preset.REPAIRED.recipe().withStop(new StopRule(EPOCHS, OptionalDouble.empty()));

  private static PreparedData data() {
    return new PreparedData(RECIPE.data(), BuiltInSet.IRIS.load());
  }

  private static MissingRun trained(LeftOut leftOut) {
    MissingRun run = new MissingRun(RECIPE, data(), leftOut);
    while (!run.isEnded()) run.step();
    return run;
  }

  @Test
  void aClassThatWasNeverSeenIsCalledAnotherWithConfidence() {
    MissingRun run = trained(new LeftOut.OfClass(VIRGINICA));
    MissingAnswers all = run.learnedAll();
    MissingAnswers without = run.learnedWithout();

    assertThat(without.count()).isEqualTo(all.count());
    assertThat(all.right()).isGreaterThan(all.count() / 2);
    assertThat(without.right()).isZero();
    assertThat(without.named().get(VIRGINICA)).isZero();
    assertThat(without.named().stream().mapToInt(n -> n).sum()).isEqualTo(without.count());
    assertThat(without.confidence()).isGreaterThan(0.7);
    assertThat(without.confidences()).hasSize(without.count()).allMatch(c -> c >= 0 && c <= 1);
    assertThat(without.sure())
        .isEqualTo((int) without.confidences().stream().filter(c -> c >= 0.9).count());
    assertThat(run.missing()).isPositive();
  }

  /** The network that learned from all is the one that the recipe gives anyhow. */
  @Test
  void theOneThatSawAllIsTheRecipesOwn() {
    Run own = new Run(RECIPE, data());
    for (int epoch = 0; epoch < EPOCHS; epoch++) own.trainEpoch();

    assertThat(trained(new LeftOut.OfClass(0)).learnedAll().parametersSha256())
        .isEqualTo(own.parameters().sha256());
  }

  @Test
  void aRegionIsLeftOutByWhatWasMeasured() {
    LeftOut longPetals = new LeftOut.OfRange(2, 5, 10);
    MissingRun run = trained(longPetals);

    int known = 0;
    PreparedData data = data();
    for (int row : data.split().train()) if (data.dataset().value(row, 2) >= 5) known++;
    assertThat(run.missing()).isEqualTo(known).isPositive();
    assertThat(run.learnedWithout().otherCount() + run.learnedWithout().count())
        .isEqualTo(data.split().test().length);
  }

  @Test
  void whatLeavesNothingIsRefusedWithASentence() {
    assertThatThrownBy(() -> new MissingRun(RECIPE, data(), new LeftOut.OfRange(2, 50, 60)))
        .hasMessage("no training sample is left out");
    assertThatThrownBy(() -> new MissingRun(RECIPE, data(), new LeftOut.OfRange(2, 0, 60)))
        .hasMessage("no training sample is left");
    assertThatThrownBy(() -> new LeftOut.OfRange(2, 3, 1)).hasMessageContaining("nothing");
    Recipe numbers = Preset.PENGUINS.recipe();
    PreparedData ofNumbers = new PreparedData(numbers.data(), BuiltInSet.PENGUINS.load());
    assertThatThrownBy(() -> new MissingRun(numbers, ofNumbers, new LeftOut.OfClass(0)))
        .hasMessageContaining("has no classes");
  }
}

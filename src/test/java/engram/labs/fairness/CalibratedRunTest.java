package engram.labs.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.inspect.scores.PartAnswers;
import engram.training.DataPart;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import org.junit.jupiter.api.Test;

class CalibratedRunTest {
  private static Run trained(Preset preset, BuiltInSet set, int epochs) {
    Recipe recipe = preset.recipe();
    Run run = new Run(recipe, new PreparedData(recipe.data(), set.load()));
    for (int epoch = 0; epoch < epochs; epoch++) run.trainEpoch();
    return run;
  }

  @Test
  void theTemperatureLowersTheLossOfTheSamplesThatItWasFittedOn() {
    Run run = trained(Preset.DIGITS, BuiltInSet.DIGITS, 6);
    CalibratedRun calibrated = CalibratedRun.of(run).orElseThrow();

    assertThat(calibrated.scaling().lossAfter()).isLessThan(calibrated.scaling().lossBefore());
    int test = DataPart.TEST.rows(run.data()).length;
    assertThat(calibrated.fitted() + calibrated.judged()).isEqualTo(test);
    assertThat(calibrated.before().bins().stream().mapToInt(Reliability.Bin::count).sum())
        .isEqualTo(calibrated.judged());
    assertThat(rights(calibrated.before())).isCloseTo(rights(calibrated.after()), within(1e-9));
  }

  /** The named classes stay. */
  private static double rights(Reliability reliability) {
    return reliability.bins().stream().mapToDouble(b -> b.count() * b.cameTrue()).sum();
  }

  @Test
  void withoutProbabilitiesThereIsNoTemperature() {
    assertThat(CalibratedRun.of(trained(Preset.DOCUMENT, BuiltInSet.IRIS, 1))).isEmpty();
    assertThat(CalibratedRun.of(trained(Preset.PENGUINS, BuiltInSet.PENGUINS, 1))).isEmpty();
  }

  @Test
  void whatAnOutputGivesAClassLiesBetweenItsTargets() {
    Run run = trained(Preset.DOCUMENT, BuiltInSet.IRIS, 3);
    PartAnswers answers = PartAnswers.of(run, DataPart.TEST);
    double[] shares = OutputShares.of(answers, 1);
    double[] confidences = OutputShares.confidences(answers);
    int[] named = answers.named();
    double least = run.data().targets().coding().otherClasses();
    for (int i = 0; i < shares.length; i++) {
      double moved = (answers.output(i)[1] - least) / (1 - least);
      assertThat(shares[i]).isEqualTo(Math.max(0, Math.min(1, moved)));
      if (named[i] == 1) assertThat(confidences[i]).isEqualTo(shares[i]);
    }
  }

  @Test
  void ofASingleOutputBothClassesShareOne() {
    AdmissionRun admissions =
        new AdmissionRun(new AdmissionSetup(100, 0.5, 0.4, 9, 9, 0, 10, 0.1, 0.1, 2, 7));
    while (!admissions.isEnded()) admissions.step();
    Run run = new AdmissionNetworks(admissions.admissions()).judging(SeenColumns.ALL);
    PartAnswers answers = PartAnswers.of(run, DataPart.TEST);
    double[] first = OutputShares.of(answers, 0);
    double[] second = OutputShares.of(answers, 1);
    for (int i = 0; i < first.length; i++) {
      assertThat(first[i] + second[i]).isCloseTo(1, within(1e-15));
    }
    assertThat(CalibratedRun.of(run)).isPresent();
  }
}

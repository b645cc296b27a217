package engram.ui.steps;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.TargetCoding;
import engram.nn.Activation;
import engram.nn.Loss;
import engram.training.recipe.RecipeFit;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StepLossViewModelTest {
  private final TestRun test = new TestRun();
  private final StepsViewModel steps = new StepsViewModel(test.run, test.texts);
  private final StepLossViewModel victim = steps.loss;

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void opensClosedWithItsValueInTheHeader() {
    assertThat(victim.expanded.get()).isFalse();
    assertThat(victim.summary.getValue()).isEqualTo("MSE");
  }

  @Test
  void crossEntropyBehindTanhBringsSoftmaxAndSaysSo() {
    victim.loss.choose(Loss.CROSS_ENTROPY);
    test.settle();
    assertThat(test.snapshot().recipe().network().activationOf(1)).isEqualTo(Activation.SOFTMAX);
    assertThat(victim.notice.getValue()).contains("softmax");
    test.preferences.switchLanguage();
    assertThat(victim.notice.getValue()).contains("输出层已改为 softmax");
    assertThat(victim.summary.getValue()).isEqualTo("交叉熵");
  }

  @Test
  void crossEntropyBehindSigmoidChangesNothingElse() {
    steps.initialise.layers.setActivation(1, Activation.SIGMOID);
    test.settle();
    victim.loss.choose(Loss.CROSS_ENTROPY);
    test.settle();
    assertThat(test.snapshot().recipe().network().activationOf(1)).isEqualTo(Activation.SIGMOID);
    assertThat(victim.notice.getValue()).isEmpty();
  }

  @Test
  void crossEntropyOfBothSignsBringsTargetsZeroAndOneAndSaysBoth() {
    test.run.session().edit(recipe -> RecipeFit.withTargets(recipe, TargetCoding.PLUS_MINUS_ONE));
    test.settle();
    victim.loss.choose(Loss.CROSS_ENTROPY);
    test.settle();
    assertThat(test.snapshot().recipe().data().targets()).isEqualTo(TargetCoding.ZERO_ONE);
    assertThat(victim.notice.getValue()).contains("softmax").contains("targets 0 and 1");
  }

  @Test
  void theSquaredErrorTakesAnyOutput() {
    victim.loss.choose(Loss.CROSS_ENTROPY);
    test.settle();
    victim.loss.choose(Loss.MEAN_SQUARED_ERROR);
    test.settle();
    assertThat(test.snapshot().recipe().network().activationOf(1)).isEqualTo(Activation.SOFTMAX);
    assertThat(victim.notice.getValue()).isEmpty();
  }
}

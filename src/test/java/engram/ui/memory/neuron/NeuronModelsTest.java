package engram.ui.memory.neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.neuron.LeastSquares;
import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronInputs;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronRun.Lesson;
import engram.memory.neuron.NeuronSetup;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import java.util.Arrays;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeuronModelsTest {
  private static final int END = NeuronCourse.STEPS;

  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final NeuronModels models = new NeuronModels(new Texts(language));

  private NeuronCourse course() {
    return models.neuron.getCourse();
  }

  @Test
  void whatItStartsWithShowsWhatEachRuleFinds() {
    assertThat(course().angle(NeuronRule.HEBB, END)).isLessThan(10);
    assertThat(course().length(NeuronRule.HEBB, END)).isGreaterThan(100);
    assertThat(course().ranAway(NeuronRule.HEBB)).isFalse();
    assertThat(course().angle(NeuronRule.OJA, END)).isLessThan(10);
    assertThat(course().length(NeuronRule.OJA, END)).isCloseTo(1, within(0.1));
    assertThat(course().fromLeastSquares(NeuronRule.DELTA, END)).isLessThan(0.2);
    assertThat(course().wrong(NeuronRule.DELTA, END)).isLessThan(0.05);
    assertThat(course().wrong(NeuronRule.BACKPROP, END)).isLessThan(0.05);
    assertThat(course().wrong(NeuronRule.OJA, END)).isGreaterThan(0.25);
  }

  @Test
  void withTheMeanOfAllInputsOjaComesToTheAxis() {
    models.settings.chosen(NeuronSetup.LESSON).set(Lesson.ALL_POINTS);
    models.settings.number(NeuronSetup.RATE).number().set(0.1);
    assertThat(course().angle(NeuronRule.OJA, END)).isLessThan(1e-4);
    assertThat(course().length(NeuronRule.OJA, END)).isCloseTo(1, within(1e-6));
    assertThat(course().fromLeastSquares(NeuronRule.DELTA, END)).isLessThan(1e-6);
  }

  @Test
  void theLeastSquaresLeaveAnErrorThatIsAcrossAllInputs() {
    NeuronInputs inputs = course().inputs();
    double[] w = LeastSquares.weights(inputs);
    for (int d = 0; d < 2; d++) {
      double sum = 0;
      for (int k = 0; k < inputs.count(); k++) {
        double y = w[0] * inputs.value(k, 0) + w[1] * inputs.value(k, 1);
        sum += (inputs.target(k) - y) * inputs.value(k, d);
      }
      assertThat(sum).isCloseTo(0, within(1e-9));
    }
  }

  @ParameterizedTest
  @EnumSource(NeuronRule.class)
  void theUpdateThatIsExplainedIsTheOneThatWasMade(NeuronRule rule) {
    NeuronInputs inputs = course().inputs();
    for (int step : new int[] {1, 7, END}) {
      int point = course().point(rule, step);
      double[] before = course().weights(rule, step - 1);
      double[] x = {inputs.value(point, 0), inputs.value(point, 1)};
      double[] change = rule.change(before, x, inputs.target(point));
      for (int d = 0; d < 2; d++) {
        assertThat(before[d] + 0.02 * change[d])
            .isCloseTo(course().weights(rule, step)[d], within(1e-9));
      }
    }
  }

  @Test
  void theExplanationHasTheNumbersOfTheStep() {
    models.settings.explainedProperty().set(NeuronRule.DELTA);
    models.playback.goTo(5);
    Explanation now = models.explanation();
    double[] w = course().weights(NeuronRule.DELTA, 5);
    assertThat(now.text("rule")).isEqualTo("\\Delta w = \\alpha\\, (t - y)\\, x");
    assertThat(now.text("numbers")).startsWith("= 0.0200 \\cdot (");
    assertThat(now.text("weights")).endsWith(String.format("(%.3f,\\; %.3f)", w[0], w[1]));
    models.settings.chosen(NeuronSetup.LESSON).set(Lesson.ALL_POINTS);
    assertThat(models.explanation().text("numbers")).isEmpty();
    assertThat(models.explanation().text("rule")).contains("\\sum_k");
  }

  @Test
  void theSentenceIsTheGoalAndThenWhatWasSeenOfTheRulesInThePicture() {
    assertThat(models.words.sentence()).startsWith("Goal:");
    models.playback.goTo(END);
    assertThat(models.words.sentence())
        .contains("Hebb: ", "growing", "Oja: |w| = ", "Delta: ", "Backprop: ", "Limit: ");
    models.settings.wantedProperty(NeuronRule.HEBB).set(false);
    assertThat(models.words.sentence()).doesNotContain("Hebb: ");
    language.set(Language.CHINESE);
    assertThat(models.words.sentence()).contains("Oja：|w| = ", "局限：");
  }

  @Test
  void weightsThatRunAwayStopAndAreSaidTo() {
    models.settings.number(NeuronSetup.RATE).number().set(1);
    models.playback.goTo(END);
    assertThat(course().ranAway(NeuronRule.HEBB)).isTrue();
    int held = course().held(NeuronRule.HEBB, END);
    assertThat(held).isLessThan(END);
    assertThat(models.words.sentence()).contains("passed a million at step " + held);
    NeuronCurves curves = NeuronCurves.of(course(), models.neuron.shown());
    assertThat(curves.length().get(0)).hasSize(held + 1);
    models.settings.explainedProperty().set(NeuronRule.HEBB);
    assertThat(models.explanation().text("result")).doesNotContain("NaN");
  }

  @Test
  void theRuleThatIsExplainedIsAlwaysSeen() {
    for (NeuronRule rule : NeuronRule.values()) {
      models.settings.wantedProperty(rule).set(false);
    }
    assertThat(models.neuron.shown()).containsExactly(NeuronRule.OJA);
  }

  @Test
  void anotherSettingBeginsAnewAndTheSameSettingGivesTheSame() {
    double[] before = course().weights(NeuronRule.OJA, END);
    models.playback.goTo(40);
    models.settings.number(NeuronSetup.SEED).number().type("7");
    assertThat(models.neuron.step()).isZero();
    assertThat(Arrays.equals(course().weights(NeuronRule.OJA, END), before)).isFalse();
    models.settings.number(NeuronSetup.SEED).number().type("42");
    assertThat(course().weights(NeuronRule.OJA, END)).isEqualTo(before);
    models.settings.number(NeuronSetup.SEED).number().type("x");
    assertThat(models.settings.number(NeuronSetup.SEED).number().getProblem()).isNotEmpty();
    assertThat(course().weights(NeuronRule.OJA, END)).isEqualTo(before);
  }

  @Test
  void itPlaysToTheEndAndFromTheBeginningAgain() {
    models.playback.speed().moveTo(1);
    models.playback.toggle();
    models.playback.tick(1);
    models.playback.tick(1_000_000_001L);
    assertThat(models.neuron.step()).isEqualTo(400);
    models.playback.tick(10_000_000_001L);
    assertThat(models.neuron.isEnd()).isTrue();
    assertThat(models.playback.getDirection()).isZero();
    models.playback.toggle();
    assertThat(models.neuron.step()).isZero();
    assertThat(models.playback.getDirection()).isEqualTo(1);
    models.playback.stepForward();
    models.playback.stepForward();
    models.playback.stepBack();
    assertThat(models.neuron.step()).isEqualTo(1);
    assertThat(models.readOuts().get(1).value())
        .isEqualTo(String.format("%.2f", course().length(NeuronRule.OJA, 1)));
  }
}

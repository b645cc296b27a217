package engram.ui.memory.neuron;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronInputs;
import engram.memory.neuron.NeuronRule;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ReadOut;
import engram.ui.memory.frame.SteppedChart;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of the rules, with numbers from their weights. */
class NeuronWordsTest {
  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final NeuronModels models = new NeuronModels(new Texts(language));

  private double[] weights(NeuronRule rule, int step) {
    return models.neuron.getCourse().weights(rule, step);
  }

  /** Of the inputs, percent on the wrong side; which side is which, nobody tells Hebb and Oja. */
  private long wrong(NeuronRule rule, int step) {
    NeuronInputs inputs = models.neuron.getCourse().inputs();
    double[] w = weights(rule, step);
    int wrong = 0;
    for (int k = 0; k < inputs.count(); k++) {
      double y = w[0] * inputs.value(k, 0) + w[1] * inputs.value(k, 1);
      if (y > 0 != inputs.target(k) > 0) wrong++;
    }
    boolean told = rule == NeuronRule.DELTA || rule == NeuronRule.BACKPROP;
    if (!told) wrong = Math.min(wrong, inputs.count() - wrong);
    return Math.round(100.0 * wrong / inputs.count());
  }

  /** To the principal axis, which has no direction. */
  private double angle(NeuronRule rule, int step) {
    double[] w = weights(rule, step);
    double[] axis = models.neuron.getCourse().axis();
    double along = Math.abs(w[0] * axis[0] + w[1] * axis[1]);
    return Math.toDegrees(Math.acos(along / Math.hypot(w[0], w[1])));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void ofOjaLengthAngleAndErrorsAreTold(Language of) {
    language.set(of);
    for (int step : new int[] {1, 100, NeuronCourse.STEPS}) {
      models.playback.goTo(step);
      double[] w = weights(NeuronRule.OJA, step);
      assertThat(models.words.found())
          .contains(
              String.format("%.2f", Math.hypot(w[0], w[1])),
              String.format("%.1f°", angle(NeuronRule.OJA, step)),
              wrong(NeuronRule.OJA, step) + "%");
    }
  }

  @Test
  void ofBackpropTheErrorsAreTold() {
    models.settings.explainedProperty().set(NeuronRule.BACKPROP);
    models.playback.goTo(10);
    assertThat(models.words.found()).endsWith("; " + wrong(NeuronRule.BACKPROP, 10) + "% wrong.");
  }

  @Test
  void theFiguresAreThoseOfTheRuleThatIsExplained() {
    models.playback.goTo(20);
    for (NeuronRule rule : NeuronRule.values()) {
      models.settings.explainedProperty().set(rule);
      double[] w = weights(rule, 20);
      List<ReadOut> figures = models.readOuts();
      assertThat(figures.get(1).value()).isEqualTo(String.format("%.2f", Math.hypot(w[0], w[1])));
      assertThat(figures.get(2).value()).isEqualTo(String.format("%.1f°", angle(rule, 20)));
    }
  }

  @Test
  void aLongVectorIsToldWithoutDigitsBehindThePoint() {
    models.playback.goTo(NeuronCourse.STEPS);
    double[] w = weights(NeuronRule.HEBB, NeuronCourse.STEPS);
    String length = String.valueOf(Math.round(Math.hypot(w[0], w[1])));
    assertThat(models.words.outside(NeuronRule.HEBB).replace("\u202f", ""))
        .contains("|w| = " + length + ",");
  }

  @Test
  void aChartHasACurveForEachRuleThatIsSeenAndTheExplainedOneIsStrong() {
    models.settings.wantedProperty(NeuronRule.DELTA).set(false);
    for (SteppedChart chart : models.charts()) {
      assertThat(chart.curves())
          .extracting(SteppedChart.Curve::name)
          .containsExactly("Hebb", "Oja", "Backprop");
      assertThat(chart.curves())
          .extracting(SteppedChart.Curve::strong)
          .containsExactly(false, true, false);
      assertThat(chart.curves()).extracting(SteppedChart.Curve::color).doesNotHaveDuplicates();
    }
    SteppedChart wrongs = models.charts().get(2);
    assertThat(Math.round(wrongs.curves().get(0).values()[30]))
        .isEqualTo(wrong(NeuronRule.HEBB, 30));
  }

  @Test
  void theFactsCountTheInputs() {
    assertThat(models.facts())
        .startsWith(models.neuron.getCourse().inputs().count() + " inputs \u2022 ")
        .contains(" steps");
  }
}

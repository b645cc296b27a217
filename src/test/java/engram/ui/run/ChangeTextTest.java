package engram.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Optimizer;
import engram.nn.Part;
import engram.training.Change;
import engram.training.Intervention;
import engram.training.Position;
import engram.training.recipe.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChangeTextTest {
  private static final Settings BEFORE = new Settings(Optimizer.SGD, 0.01, 10, 0, 0, 0);
  private static final Part.Weight WEIGHT = new Part.Weight(0, 2, 6);

  private final TestRun test = new TestRun();

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void settingsHaveTheirNameInFullAndTheirLetterInShort() {
    assertThat(full(new Intervention.LearningRate(0.1))).isEqualTo("learning rate 0.01 → 0.1");
    assertThat(brief(new Intervention.LearningRate(0.1))).isEqualTo("α 0.01 → 0.1");
    assertThat(brief(new Intervention.BatchSize(0))).isEqualTo("batch 10 → full");
    assertThat(brief(new Intervention.Momentum(0.9))).isEqualTo("β 0 → 0.9");
    assertThat(brief(new Intervention.L1(1e-5))).isEqualTo("λ1 0 → 1e−5");
    assertThat(brief(new Intervention.L2(0.5))).isEqualTo("λ2 0 → 0.5");
    assertThat(brief(new Intervention.Ascent(true))).isEqualTo("gradient ascent");
    assertThat(full(new Intervention.Ascent(false))).isEqualTo("gradient descent");
  }

  @Test
  void whatIsDoneToTheNetworkNamesThePartAsTheInspectorDoes() {
    assertThat(full(new Intervention.SetParameter(WEIGHT, 0.5)))
        .isEqualTo("w(petal length → h7) 0.97 → 0.5");
    assertThat(full(new Intervention.SetParameter(new Part.Bias(1, 2), -2)))
        .isEqualTo("b(virginica) 0.97 → −2");
    assertThat(full(new Intervention.SetParameters(test.snapshot().parameters())))
        .isEqualTo("all weights set");
    assertThat(full(new Intervention.Lesion(new Part.Neuron(0, 6), true))).isEqualTo("lesioned h7");
    assertThat(full(new Intervention.Lesion(new Part.Input(1), false)))
        .isEqualTo("restored sepal width");
    assertThat(full(new Intervention.Freeze(new Part.Layer(0), true))).isEqualTo("froze hidden 1");
    assertThat(full(new Intervention.Freeze(WEIGHT, false)))
        .isEqualTo("unfroze w(petal length → h7)");
  }

  @Test
  void theSameInChinese() {
    test.preferences.switchLanguage();
    assertThat(full(new Intervention.LearningRate(0.1))).isEqualTo("学习率 0.01 → 0.1");
    assertThat(full(new Intervention.Lesion(new Part.Neuron(0, 6), true))).isEqualTo("损毁 h7");
    assertThat(full(new Intervention.SetParameter(WEIGHT, 0.5)))
        .isEqualTo("w(花瓣长度 → h7) 0.97 → 0.5");
  }

  @Test
  void thePlaceSaysTheRowsInsideAnEpoch() {
    Change change = change(new Intervention.LearningRate(0.1));
    assertThat(words().atPlace(change))
        .isEqualTo("epoch 120 + 32 samples: learning rate 0.01 → 0.1");
  }

  private String full(Intervention intervention) {
    return words().full(change(intervention));
  }

  private String brief(Intervention intervention) {
    return words().brief(change(intervention));
  }

  private ChangeText words() {
    return ChangeText.at(test.snapshot(), test.texts);
  }

  private static Change change(Intervention intervention) {
    return new Change(new Position(120, 32), intervention, BEFORE, 0.97);
  }
}

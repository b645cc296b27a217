package engram.ui.memory.neuron;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.memory.neuron.NeuronShape;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.present.PresentTimeline;
import org.junit.jupiter.api.Test;

class NeuronSubjectTest {
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final NeuronModels models = new NeuronModels(texts);
  private final NeuronSubject subject = new NeuronSubject(models, texts);

  private String said() {
    return subject.sentence(0).truth() + " " + subject.sentence(0).answer();
  }

  private void learn(NeuronShape shape) {
    models.settings.chosen(NeuronSetup.SHAPE).set(shape);
    models.playback.goTo(Integer.MAX_VALUE);
  }

  @Test
  void theLinesAreCountedAndThoseThatSeparateTheClassesNamed() {
    assertThat(said()).isEqualTo("One neuron learns by four rules. Where does each draw its line?");
    learn(NeuronShape.ACROSS);
    assertThat(said()).isEqualTo("Four rules, two lines. Delta and Backprop get only 2% wrong.");
    assertThat(subject.number(0).text()).isEqualTo("49%");
    assertThat(subject.number(0).caption()).isEqualTo("of the inputs wrong by Oja");
    preferences.languageProperty().set(Language.CHINESE);
    assertThat(said()).isEqualTo("4 种规则，2 条线。 Delta、反向传播只错 2%。");
  }

  @Test
  void whereAllAgreeOrNoneCanThatIsTold() {
    learn(NeuronShape.ALONG);
    assertThat(said()).matches("Four rules, .*lines?. All of them get at least [0-9]+% right.");
    learn(NeuronShape.MIXED);
    assertThat(said()).matches("Four rules, .*lines?. Each of them gets [0-9]+% or more wrong.");
  }

  @Test
  void theTimelineHasACurveForEachRuleThatIsSeen() {
    models.playback.goTo(300);
    PresentTimeline line = subject.timeline().orElseThrow();
    assertThat(line.curves()).hasSize(4).allMatch(curve -> curve.last() == 300);
    assertThat(line.curves().get(2).at().applyAsDouble(300))
        .isEqualTo(100 * models.neuron.getCourse().wrong(NeuronRule.DELTA, 300));
    models.settings.wantedProperty(NeuronRule.HEBB).set(false);
    assertThat(subject.timeline().orElseThrow().curves()).hasSize(3);
    assertThat(subject.sentence(0).truth()).startsWith("Three rules, ");
  }

  @Test
  void theNextRuleIsExplained() {
    subject.next();
    assertThat(models.neuron.explained()).isEqualTo(NeuronRule.DELTA);
    subject.previous();
    subject.previous();
    assertThat(models.neuron.explained()).isEqualTo(NeuronRule.HEBB);
  }
}

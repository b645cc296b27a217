package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternGrid;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.forgetting.ForgettingModels;
import engram.ui.memory.lesion.LesionModels;
import engram.ui.memory.lesion.LesionSet;
import engram.ui.memory.neuron.NeuronModels;
import engram.ui.memory.recall.RecallModels;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings of Memory are taken back one change after the other, without a toolkit. */
class SettingStepsTest {
  private static final long LATER = 2_000_000_000L;

  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final Texts texts = new Texts(language);
  private long now = 1;

  static Stream<ExperimentModels> all() {
    return ExperimentFrameTest.all();
  }

  private SettingSteps steps(ExperimentModels models) {
    return new SettingSteps(models, new SimpleBooleanProperty(true), texts, () -> now += LATER);
  }

  private static RecallModels recall() {
    return (RecallModels)
        all().filter(each -> each instanceof RecallModels).findFirst().orElseThrow();
  }

  /** Another value than it has, that it may have. */
  private static Object another(SettingRow row) {
    if (row instanceof SettingChoice<?> choice) {
      return choice.options().getValue().stream()
          .filter(each -> !each.equals(row.chosen()))
          .findFirst()
          .orElseThrow();
    }
    double value = (Double) row.chosen();
    if (value == 0) return 1.0;
    return value >= 2 ? value - 1 : value / 2;
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyRowIsOneChangeThatIsTakenBackAndMadeAgain(ExperimentModels models) {
    List<SettingRow> rows = models.settings().rows();
    assertThat(rows).hasSizeGreaterThan(3);
    for (SettingRow row : rows) {
      Object other = another(row);
      models.playback().stepForward();
      SettingSteps victim = steps(models);
      Experiment before = models.experiment();
      row.choose(other);
      Experiment after = models.experiment();
      assertThat(after).as(row.key()).isNotEqualTo(before);
      assertThat(victim.undoneProperty().get()).as(row.key()).isNotEmpty();
      victim.undo();
      assertThat(models.experiment()).as(row.key()).isEqualTo(before);
      assertThat(victim.undoableProperty().get()).as("one step: %s", row.key()).isFalse();
      assertThat(victim.undoneProperty().get()).isEmpty();
      assertThat(victim.redoneProperty().get()).isNotEmpty();
      victim.redo();
      assertThat(models.experiment()).as(row.key()).isEqualTo(after);
      assertThat(victim.redoableProperty().get()).isFalse();
      victim.undo();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void allSettingsGoBackToTheFirstOnesAsOneChange(ExperimentModels models) {
    SettingSteps victim = steps(models);
    Experiment first = models.experiment();
    assertThat(victim.changedProperty().get()).isFalse();
    for (SettingRow row : models.settings().rows().subList(0, 3)) row.choose(another(row));
    assertThat(victim.changedProperty().get()).isTrue();
    Experiment changed = models.experiment();
    victim.reset();
    assertThat(models.experiment()).isEqualTo(first);
    assertThat(victim.changedProperty().get()).isFalse();
    victim.undo();
    assertThat(models.experiment()).isEqualTo(changed);
  }

  @Test
  void whatIsTakenBackIsSaidInTheLanguageOfTheMoment() {
    NeuronModels models = new NeuronModels(texts);
    SettingSteps victim = steps(models);
    models.settings.number(NeuronSetup.RATE).number().set(0.5);
    assertThat(victim.undoneProperty().get()).isEqualTo("Rate α");
    language.set(Language.CHINESE);
    assertThat(victim.undoneProperty().get()).isEqualTo("学习率 α");
    victim.undo();
    assertThat(victim.redoneProperty().get()).isEqualTo("学习率 α");
  }

  @Test
  void whatFollowsAnotherChoiceIsNamedAfterThat() {
    RecallModels recall = recall();
    SettingSteps ofRecall = steps(recall);
    recall.patterns.gridProperty().set(PatternGrid.TWENTY);
    assertThat(ofRecall.undoneProperty().get()).isEqualTo("Grid");
    LesionModels lesion =
        (LesionModels) all().filter(each -> each instanceof LesionModels).findFirst().orElseThrow();
    SettingSteps ofLesion = steps(lesion);
    lesion.settings.setProperty().set(LesionSet.IRIS);
    assertThat(ofLesion.undoneProperty().get()).isEqualTo("Learned");
  }

  @Test
  void aDraggedSliderIsOneChangeAndALaterDragAnother() {
    NeuronModels models = new NeuronModels(texts);
    SettingSteps victim =
        new SettingSteps(models, new SimpleBooleanProperty(true), texts, () -> now);
    Experiment first = models.experiment();
    drag(models, 40, 50, 60);
    now += LATER;
    Experiment between = models.experiment();
    drag(models, 70, 80);
    victim.undo();
    assertThat(models.experiment()).isEqualTo(between);
    victim.undo();
    assertThat(models.experiment()).isEqualTo(first);
    assertThat(victim.undoableProperty().get()).isFalse();
  }

  private static void drag(NeuronModels models, int... degrees) {
    SettingNumber row =
        (SettingNumber)
            models.settings.rows().stream()
                .filter(each -> each.id().equals("degrees"))
                .findFirst()
                .orElseThrow();
    for (int each : degrees) row.number().set(each);
  }

  @Test
  void theStepIsThatAtWhichTheExperimentStood() {
    NeuronModels models = new NeuronModels(texts);
    SettingSteps victim = steps(models);
    models.playback.goTo(345);
    models.settings.explainedProperty().set(NeuronRule.HEBB);
    assertThat(victim.undoneProperty().get()).isEqualTo("Explain");
    models.settings.number(NeuronSetup.SEED).number().set(7);
    assertThat(models.neuron.step()).isZero();
    victim.undo();
    assertThat(models.neuron.step()).isEqualTo(345);
    assertThat(models.neuron.explained()).isEqualTo(NeuronRule.HEBB);
    victim.undo();
    assertThat(models.neuron.explained()).isEqualTo(NeuronRule.OJA);
    assertThat(models.neuron.step()).isEqualTo(345);
  }

  @Test
  void storedPatternsComeBackAndDrawnOnesAreKept() {
    RecallModels models = recall();
    SettingSteps victim = steps(models);
    Experiment first = models.experiment();
    models.patterns.storeAll();
    assertThat(victim.undoneProperty().get()).isEqualTo("stored patterns");
    NamedPattern drawn =
        new NamedPattern(
            "mine",
            models.patterns.getChoice().all().get(0).pattern().with(5, true).with(7, false));
    models.patterns.add(drawn);
    victim.reset();
    assertThat(models.experiment()).isEqualTo(first);
    assertThat(models.patterns.getChoice().all()).contains(drawn);
    victim.undo();
    victim.undo();
    victim.undo();
    assertThat(models.experiment()).isEqualTo(first);
  }

  @Test
  void anotherChangeEndsWhatCouldBeMadeAgain() {
    NeuronModels models = new NeuronModels(texts);
    SettingSteps victim = steps(models);
    models.settings.number(NeuronSetup.SEED).number().set(7);
    victim.undo();
    assertThat(victim.redoableProperty().get()).isTrue();
    models.settings.number(NeuronSetup.RATE).number().set(0.5);
    assertThat(victim.redoableProperty().get()).isFalse();
    victim.redo();
    assertThat(models.settings.getSetup().rate()).isEqualTo(0.5);
  }

  @Test
  void theCuresThatAreTriedAreASetting() {
    ForgettingModels models =
        (ForgettingModels)
            all().filter(each -> each instanceof ForgettingModels).findFirst().orElseThrow();
    SettingSteps victim = steps(models);
    models.settings.cure(ForgettingCure.Kind.SLEEP).runsProperty().set(true);
    assertThat(victim.undoneProperty().get()).isEqualTo("Remedies to compare");
    victim.undo();
    assertThat(models.settings.getSetup().cures()).hasSize(2);
  }
}

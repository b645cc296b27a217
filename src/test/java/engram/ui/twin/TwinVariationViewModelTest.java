package engram.ui.twin;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.TargetCoding;
import engram.nn.Activation;
import engram.nn.Optimizer;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.ui.base.Language;
import engram.ui.base.NumberViewModel;
import engram.ui.run.TestRun;
import engram.ui.twin.TwinSetting.Variation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which setting of the twin is another; no twin is trained. */
class TwinVariationViewModelTest {
  private TestRun test;
  private TwinVariationViewModel twin;

  private void open(Preset preset) {
    open(preset.recipe(), preset);
  }

  private void open(Recipe recipe, Preset preset) {
    test = new TestRun(recipe, preset.set().load());
    twin = new TwinVariationViewModel(test.run, test.texts);
    twin.follow(test.snapshot());
  }

  @AfterEach
  void close() {
    test.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"REPAIRED", "DOCUMENT", "AND", "GAUSS", "REG_PLANE"})
  void whateverIsVariedIsAnotherValueThatItsFieldTakes(Preset preset) {
    open(preset);
    for (TwinSetting<?> setting : twin.settingsProperty().get()) {
      twin.choose(setting);
      Variation<?> variation = twin.variation.get();
      assertThat(variation.setting()).isSameAs(setting);
      assertThat(variation.isIn(test.snapshot())).as(setting.id()).isFalse();
      twin.shownNumber()
          .ifPresent(
              number -> {
                double value = (Double) variation.value();
                assertThat(number.getProblem()).as(setting.id()).isEmpty();
                assertThat(number.getValue()).as(setting.id()).isEqualTo(value);
                number.type(number.getText());
                assertThat(number.getProblem()).as(setting.id()).isEmpty();
                assertThat(twin.variation.get()).isEqualTo(variation);
              });
    }
  }

  /** Else the twin would train as the run does, and nothing be seen. */
  @Test
  void aBatchIsSmallerThanAllRowsWhereThereAreFew() {
    Recipe and = Preset.AND.recipe();
    open(and.withSettings(and.settings().withBatchSize(Settings.FULL_BATCH)), Preset.AND);
    int rows = test.snapshot().data().train().rows();
    twin.choose(TwinSettings.BATCH_SIZE);
    Recipe varied = twin.variation.get().applyTo(test.snapshot().recipeInForce());
    assertThat(varied.settings().batchRows(rows)).isLessThan(rows).isPositive();
    assertThat(twin.shownNumber().orElseThrow().getProblem()).isEmpty();
  }

  @Test
  void aNumberThatIsTypedIsTheTwins() {
    open(Preset.REPAIRED);
    twin.choose(TwinSettings.UNITS);
    NumberViewModel units = twin.shownNumber().orElseThrow();
    units.type("17");
    Recipe varied = twin.variation.get().applyTo(test.snapshot().recipeInForce());
    assertThat(varied.network().unitsOf(0)).isEqualTo(17);
    units.type("0");
    assertThat(units.getProblem()).isNotEmpty();
    units.type("2.5");
    assertThat(units.getProblem()).isNotEmpty();
    assertThat(twin.variation.get().value()).isEqualTo(17.0);
  }

  @Test
  void choicesAreOfferedWhereTheSettingIsOneAndTheRunsOwnIsNot() {
    open(Preset.REPAIRED);
    assertThat(twin.choices.get()).isEmpty();
    twin.choose(TwinSettings.ACTIVATION);
    assertThat(twin.choices.get())
        .map(each -> (Object) each.value())
        .contains(Activation.RELU)
        .doesNotContain(Activation.TANH, Activation.SOFTMAX);
    assertThat(twin.shownNumber()).isEmpty();
  }

  @Test
  void whatElseHasToChangeIsASentence() {
    open(Preset.REPAIRED);
    twin.vary(new Variation<>(TwinSettings.OPTIMIZER, Optimizer.MOMENTUM));
    assertThat(twin.consequences(test.snapshot())).contains("0.9").endsWith(".");
    twin.vary(new Variation<>(TwinSettings.OPTIMIZER, Optimizer.ADAM));
    assertThat(twin.consequences(test.snapshot())).isEmpty();
    twin.choose(TwinSettings.LOSS);
    assertThat(twin.consequences(test.snapshot())).contains("softmax");
  }

  /** As the language joins them. */
  @Test
  void twoThingsThatHaveToChangeAreTwoSentences() {
    Recipe repaired = Preset.REPAIRED.recipe();
    open(
        repaired.withData(repaired.data().withTargets(TargetCoding.PLUS_MINUS_ONE)),
        Preset.REPAIRED);
    twin.choose(TwinSettings.LOSS);
    assertThat(twin.consequences(test.snapshot())).contains(". ");
    test.preferences.languageProperty().set(Language.CHINESE);
    assertThat(twin.consequences(test.snapshot()).split("。")).hasSize(2);
    assertThat(twin.consequences(test.snapshot())).doesNotContain("。 ");
  }
}

package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import engram.PlaneSets;
import engram.data.Dataset;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PresentDataViewModelTest {
  private TestRun run;
  private PresentDataViewModel data;

  private void begin(TestRun newRun) {
    run = newRun;
    Shared shared = SharedFixture.of(run.run, new PanesViewModel(), run.texts);
    data = new PresentDataViewModel(shared, null);
  }

  @AfterEach
  void close() {
    run.close();
  }

  @Test
  void flowersAreCountedAndParted() {
    begin(new TestRun());
    assertThat(data.sentence(PresentDataViewModel.SAMPLES))
        .isEqualTo(
            new PresentSentence(
                "150 flowers of 3 classes.", "It learns from 120 and is tested with 30."));
    assertThat(data.number(PresentDataViewModel.SAMPLES))
        .isEqualTo(new PresentNumber("150", "flowers"));
    assertThat(data.groups())
        .extracting(PresentDataViewModel.Group::name)
        .containsExactly("setosa", "versicolor", "virginica");
    assertThat(data.groups()).extracting(PresentDataViewModel.Group::count).containsOnly("50");
    run.preferences.languageProperty().set(Language.CHINESE);
    assertThat(data.sentence(PresentDataViewModel.SAMPLES))
        .isEqualTo(new PresentSentence("150 朵花，共 3 类。", "用 120 个训练，用 30 个测试。"));
  }

  @Test
  void theMapSaysWhetherItWasTrained() {
    begin(new TestRun());
    assertThat(data.foci()).containsExactly("Samples", "The map");
    String untrained = data.sentence(PresentDataViewModel.MAP).answer();
    run.train(1);
    assertThat(data.sentence(PresentDataViewModel.MAP).answer()).isNotEqualTo(untrained);
    assertThat(data.number(PresentDataViewModel.MAP).text()).endsWith(" of 30");
  }

  @Test
  void picturesHaveNoMap() {
    begin(new TestRun(Preset.DIGITS.recipe(), BuiltInSet.DIGITS.load()));
    assertThat(data.foci()).containsExactly("Samples");
    assertThat(data.sentence(PresentDataViewModel.SAMPLES).truth())
        .isEqualTo("1797 handwritten digits of 10 classes.");
  }

  @Test
  void numbersArePredicted() {
    Dataset slope = PlaneSets.slope(60);
    begin(new TestRun(PlaneSets.recipe(slope, TargetCoding.MEASURED), slope));
    assertThat(data.sentence(PresentDataViewModel.SAMPLES).truth())
        .isEqualTo("60 samples, and y to predict.");
    assertThat(data.groups()).isEmpty();
  }
}

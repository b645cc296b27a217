package engram.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Missing;
import engram.data.Scaling;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.nn.Loss;
import engram.training.recipe.Preset;
import engram.ui.data.DataInputsViewModel.FeatureInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataScalingViewModelTest {
  private final DataPageFixture page = new DataPageFixture(Preset.PENGUINS);
  private final DataScalingViewModel victim = page.scaling;

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void tellsHowManyRowsLackSomethingAndWhatHappensToThem() {
    assertThat(victim.incomplete.getValue()).isTrue();
    assertThat(victim.missingText.getValue())
        .isEqualTo("9 of 342 samples lack a value of a feature in use and are left out.");
    assertThat(page.snapshot().data().dataset().rows()).isEqualTo(333);
    victim.missing.choose(Missing.MEAN);
    page.until(() -> page.snapshot().data().dataset().rows() == 342);
    assertThat(victim.missingText.getValue()).contains("most frequent category");
    page.choose(BuiltInSet.IRIS);
    assertThat(victim.incomplete.getValue()).isFalse();
    assertThat(victim.missingText.getValue()).isEqualTo("No value in use is missing.");
  }

  @Test
  void onlyFeaturesInUseCount() {
    FeatureInput sex = page.inputs.features.getValue().get(5);
    page.inputs.use(sex, false);
    page.until(() -> page.snapshot().data().dataset().rows() == 342);
    assertThat(victim.incomplete.getValue()).isFalse();
    page.inputs.use(sex, true);
    page.until(() -> page.snapshot().data().dataset().rows() == 333);
    assertThat(victim.incomplete.getValue()).isTrue();
  }

  @Test
  void scalingIsPartOfTheRecipe() {
    victim.scaling.choose(Scaling.RANGE);
    page.until(() -> page.recipe().data().scaling() == Scaling.RANGE);
    assertThat(page.snapshot().data().inputs().of(column(0))[0]).isBetween(0.0, 1.0);
  }

  private double[] column(int trainingRow) {
    var data = page.snapshot().data();
    return data.inputs().values(data.dataset(), data.split().train()[trainingRow]);
  }

  @Test
  void targetsAreExplained() {
    assertThat(victim.targetChoices.getValue())
        .containsExactly(TargetCoding.MEASURED, TargetCoding.STANDARDIZED);
    assertThat(victim.targetsText.getValue()).contains("body mass with mean 0");
    page.choose(BuiltInSet.AND);
    assertThat(victim.targetChoices.getValue()).hasSize(4);
    assertThat(victim.targetsText.getValue()).startsWith("One output: 1 means");
  }

  @Test
  void targetsOfBothSignsUnderCrossEntropySayWhatChanged() {
    page.choose(BuiltInSet.BLOBS);
    victim.targets.choose(TargetCoding.PLUS_MINUS_ONE);
    page.until(() -> page.recipe().loss() == Loss.MEAN_SQUARED_ERROR);
    assertThat(victim.targetsChange.getValue()).contains("targets 0 and 1");
    assertThat(page.sets.change.getValue()).isEmpty();
  }
}

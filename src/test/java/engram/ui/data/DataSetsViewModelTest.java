package engram.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import engram.ui.data.look.DataThumbnail;
import engram.ui.plot.ScatterPlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataSetsViewModelTest {
  private final DataPageFixture page = new DataPageFixture(Preset.REPAIRED);

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void listsEverySetGroupByGroup() {
    assertThat(page.sets.sets).containsExactlyInAnyOrder(BuiltInSet.values());
    assertThat(page.sets.sets.stream().map(DataSetGroup::of)).isSorted();
    assertThat(page.sets.sets)
        .startsWith(BuiltInSet.CIRCLE)
        .endsWith(BuiltInSet.DIGITS)
        .containsSubsequence(BuiltInSet.XOR, BuiltInSet.AND, BuiltInSet.SINE, BuiltInSet.IRIS);
  }

  @Test
  void choosingASetBeginsItsRecipeAndUndoingBringsTheOldDataBack() {
    page.choose(BuiltInSet.SPIRAL);
    assertThat(page.recipe()).isEqualTo(Preset.SPIRAL.recipe());
    page.run.session().undo();
    page.until(() -> page.recipe().equals(Preset.REPAIRED.recipe()));
    assertThat(page.sets.chosen.getValue()).contains(BuiltInSet.IRIS);
    assertThat(page.sets.change.getValue()).isEmpty();
  }

  @Test
  void choosingTheChosenSetKeepsTheRun() {
    page.run.session().stepForward();
    page.until(() -> page.snapshot().epoch() == 1);
    page.sets.choose(BuiltInSet.IRIS);
    page.run.session().stepForward();
    page.until(() -> page.snapshot().epoch() == 2);
  }

  @Test
  void anotherTaskChangesTheEndOfTheNetworkAndSaysWhy() {
    page.choose(BuiltInSet.PENGUINS);
    assertThat(page.sets.change.getValue())
        .isEqualTo(
            "The target body mass is a number, so the output layer is now one identity neuron,"
                + " the loss is the mean squared error, and the targets are standardised.");
    page.split.test.number().type("0.3");
    page.until(() -> page.recipe().data().split().test() == 0.3);
    assertThat(page.sets.change.getValue())
        .as("still true, and nothing may jump below a mouse")
        .startsWith("The target body mass");
    page.choose(BuiltInSet.AND);
    assertThat(page.sets.change.getValue()).contains("one sigmoid neuron");
    page.choose(BuiltInSet.DIGITS);
    assertThat(page.sets.change.getValue())
        .contains("one of 10 classes")
        .contains("10 softmax neurons")
        .contains("cross-entropy");
    page.preferences.switchLanguage();
    assertThat(page.sets.change.getValue()).contains("10 个类别").contains("交叉熵");
  }

  @Test
  void tellsWhatTheSetIsAndWhoseItIs() {
    assertThat(page.sets.about.getValue()).contains("150");
    assertThat(page.sets.origin.getValue()).contains("CC BY 4.0");
  }

  @Test
  void thumbnailsAreOfAllSetsOfPoints() {
    assertThat(page.sets.thumbnailsProperty().get()).isEmpty();
    page.sets.loadThumbnails();
    page.until(() -> !page.sets.thumbnailsProperty().get().isEmpty());
    assertThat(page.sets.thumbnailsProperty().get())
        .containsKeys(BuiltInSet.SPIRAL, BuiltInSet.SINE, BuiltInSet.XOR_GATE)
        .doesNotContainKeys(BuiltInSet.IRIS, BuiltInSet.DIGITS);
    DataThumbnail spiral = page.sets.thumbnailsProperty().get().get(BuiltInSet.SPIRAL);
    assertThat(spiral.dots()).extracting(ScatterPlot.Mark::label).contains(0, 1);
    assertThat(spiral.dots())
        .allMatch(dot -> dot.x() >= 0 && dot.x() <= 1 && dot.y() >= 0 && dot.y() <= 1);
  }
}

package engram.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataSplitViewModelTest {
  private final DataPageFixture page = new DataPageFixture(Preset.REPAIRED);
  private final DataSplitViewModel victim = page.split;

  @AfterEach
  void close() {
    page.close();
  }

  private String rows() {
    return victim.rows.getValue();
  }

  @Test
  void sharesAndSeedAreWrittenOrDragged() {
    assertThat(rows()).isEqualTo("120 training samples, 30 test samples");
    victim.test.number().type("0,5");
    victim.seed.type("7");
    page.until(() -> page.recipe().data().split().seed() == 7);
    assertThat(rows()).isEqualTo("75 training samples, 75 test samples");
    victim.validation.moveTo(0.2 / 0.95);
    page.until(() -> page.snapshot().validation().isPresent());
    assertThat(rows()).isEqualTo("60 training samples, 15 validation samples, 75 test samples");
    page.preferences.switchLanguage();
    assertThat(rows()).isEqualTo("训练集 60 个样本，验证集 15 个样本，测试集 75 个样本");
  }

  /** The last moment of a drag may be shown before the thumb is let go. */
  @Test
  void aShareThatWasDraggedIsUndone() {
    victim.validation.draggingProperty().set(true);
    victim.validation.moveTo(0.2 / 0.95);
    page.until(() -> page.snapshot().validation().isPresent());
    victim.validation.draggingProperty().set(false);
    page.run.session().undo();
    page.until(() -> page.snapshot().validation().isEmpty());
    assertThat(victim.validation.number().getValue()).isZero();
    assertThat(victim.validation.getPosition()).isZero();
  }

  @Test
  void aFaultIsForgottenWhenTheRunGoesBack() {
    victim.test.number().type("0.5");
    page.until(() -> page.recipe().data().split().test() == 0.5);
    page.inputs.features.getValue().forEach(f -> page.inputs.use(f, false));
    page.until(() -> !page.inputs.problem.getValue().isEmpty());
    page.run.session().undo();
    page.until(() -> page.inputs.problem.getValue().isEmpty());
  }

  @Test
  void withoutTestRowsAllAreTestedWith() {
    victim.test.number().type("0");
    page.until(() -> page.recipe().data().split().test() == 0);
    assertThat(rows()).isEqualTo("All 150 samples are trained on, and tested with as well");
  }

  @Test
  void aShareThatLeavesNothingGetsASentenceAndTheRunGoesOn() {
    page.choose(BuiltInSet.AND);
    victim.test.number().type("0.9");
    page.until(() -> !victim.problem.getValue().isEmpty());
    assertThat(victim.problem.getValue())
        .startsWith("Of 4 samples, 90% for testing would leave none for training.");
    assertThat(victim.test.number().getText()).isEqualTo("0.9");
    assertThat(page.recipe()).isEqualTo(Preset.AND.recipe());
    page.preferences.switchLanguage();
    assertThat(victim.problem.getValue()).startsWith("共 4 个样本，把 90% 留作测试");
    victim.test.number().type("0.5");
    page.until(() -> page.recipe().data().split().test() == 0.5);
    page.until(() -> victim.problem.getValue().isEmpty()); // the answer comes behind the moment
  }

  @Test
  void stratifiedIsRefusedWhereAClassHasOneRow() {
    page.choose(BuiltInSet.AND);
    victim.test.number().type("0.5");
    page.until(() -> page.recipe().data().split().test() == 0.5);
    victim.stratified.choose(true);
    page.until(() -> !victim.problem.getValue().isEmpty());
    assertThat(victim.problem.getValue()).contains("has one sample only");
    assertThat(victim.stratified.getValue()).isFalse();
  }

  @Test
  void stratifiedKeepsTheShares() {
    victim.stratified.choose(true);
    page.until(() -> page.recipe().data().split().stratified());
    int[] counts = new int[3];
    for (int row : page.snapshot().data().split().test()) {
      counts[page.snapshot().data().dataset().label(row)]++;
    }
    assertThat(counts).containsExactly(10, 10, 10);
    assertThat(victim.ofClasses.getValue()).isTrue();
    page.choose(BuiltInSet.SINE);
    assertThat(victim.ofClasses.getValue()).isFalse();
  }
}

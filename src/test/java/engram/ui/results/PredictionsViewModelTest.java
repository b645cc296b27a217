package engram.ui.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.nn.ForwardPass;
import engram.training.DataPart;
import engram.training.OwnRows;
import engram.training.recipe.PreparedData;
import engram.training.recipe.TaskData;
import engram.ui.plot.NiceScale;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PredictionsViewModelTest {
  private final TestRun test = new TestRun();
  private final StepTestViewModel step = new StepTestViewModel(test.run, test.texts);
  private final PredictionsViewModel victim =
      new PredictionsViewModel(test.run, step, Runnable::run, Runnable::run);

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void ofClassesThereIsNothing() {
    assertThat(victim.cloud.get()).isEmpty();
  }

  @Test
  void eachPointIsARowOfThePartAtThisMoment() {
    load();
    step.choice().partProperty().set(DataPart.VALIDATION);
    test.train(3);
    PredictionCloud cloud = victim.cloud.get().orElseThrow();
    PreparedData data = test.snapshot().data();
    assertThat(cloud.rows()).isEqualTo(data.split().validation());
    assertThat(cloud.of()).isEqualTo(40);
    for (int i = 0; i < cloud.rows().length; i++) {
      int row = cloud.rows()[i];
      double output = ForwardPass.of(test.snapshot().parameters(), data.input(row)).output()[0];
      assertThat(cloud.truth()[i]).isEqualTo(data.dataset().target(row));
      assertThat(cloud.foretold()[i]).isCloseTo(data.targets().numberOf(output), within(1e-9));
      assertThat(cloud.indexOf(row)).isEqualTo(i);
      assertThat(cloud.xs()[i]).isBetween(0.0, 1.0);
    }
    assertThat(cloud.indexOf(data.split().train()[0])).isEqualTo(-1);
  }

  @Test
  void theAxisStandsStillWhileTrainingGoesOn() {
    load();
    NiceScale before = victim.cloud.get().orElseThrow().axis();
    test.train(10);
    assertThat(victim.cloud.get().orElseThrow().axis()).isEqualTo(before);
  }

  @Test
  void whileTheStepIsClosedNothingIsComputed() {
    load();
    step.expanded.set(false);
    assertThat(victim.cloud.get()).isEmpty();
    test.train(2);
    assertThat(victim.cloud.get()).isEmpty();
    step.expanded.set(true);
    assertThat(victim.cloud.get()).isPresent();
  }

  private void load() {
    OwnRows.load(test.session, TaskData.NUMBERS.recipe(), TaskData.NUMBERS.dataset());
    test.until(moment -> moment.recipe().equals(TaskData.NUMBERS.recipe()));
  }
}

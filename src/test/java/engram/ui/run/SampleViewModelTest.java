package engram.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.ui.base.Await;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SampleViewModelTest {
  private final Session session = new Session(Preset.REPAIRED.recipe(), BuiltInSet::load);
  private final RunViewModel run = new RunViewModel(session);
  private final SampleViewModel sample = new SampleViewModel(run, new Random(5));

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void beginsAtTheFirstTestRow() {
    assertThat(sample.getRow()).isEqualTo(73);
    assertThat(sample.isTestRow()).isTrue();
    assertThat(label()).isEqualTo(1);
  }

  @Test
  void nextAndPreviousGoRoundTheDataSet() {
    sample.show(149);
    sample.next();
    assertThat(sample.getRow()).isZero();
    sample.previous();
    assertThat(sample.getRow()).isEqualTo(149);
  }

  @Test
  void aTrainingRowIsNotATestRow() {
    sample.show(run.getSnapshot().data().split().train()[7]);
    assertThat(sample.isTestRow()).isFalse();
  }

  @Test
  void nextOfClassShowsEveryRowOfThatClassAndNoOther() {
    Set<Integer> seen = new HashSet<>();
    for (int k = 0; k < 50; k++) {
      sample.nextOfClass(2);
      assertThat(label()).isEqualTo(2);
      seen.add(sample.getRow());
    }
    assertThat(seen).hasSize(50);
  }

  @Test
  void randomShowsManyRows() {
    Set<Integer> seen = new HashSet<>();
    for (int k = 0; k < 60; k++) {
      int before = sample.getRow();
      sample.random();
      assertThat(sample.getRow()).isBetween(0, 149).isNotEqualTo(before);
      seen.add(sample.getRow());
    }
    assertThat(seen).hasSizeGreaterThan(30);
  }

  @Test
  void wrongOnlyShowsWrongRowsOnly() {
    sample.wrongOnlyProperty().set(true);
    assertThat(isWrong()).isTrue();
    for (int k = 0; k < 20; k++) {
      sample.next();
      assertThat(isWrong()).isTrue();
      sample.random();
      assertThat(isWrong()).isTrue();
      sample.previous();
      assertThat(isWrong()).isTrue();
    }
  }

  @Test
  void wrongOnlyStaysWhereNoRowOfTheClassIsWrong() {
    run.session().setSpeed(Session.UNLIMITED);
    run.session().run();
    Await.until(run, () -> run.getSnapshot().epoch() >= 1000);
    sample.show(0);
    sample.wrongOnlyProperty().set(true);
    int before = sample.getRow();
    sample.nextOfClass(0);
    assertThat(sample.getRow()).isEqualTo(before);
  }

  @Test
  void theForwardPassFollowsTheRowAndTheMoment() {
    double[] first = sample.getForwardPass().output();
    sample.next();
    double[] second = sample.getForwardPass().output();
    assertThat(second).isNotEqualTo(first);
    run.session().stepForward();
    Await.until(run, () -> run.getSnapshot().epoch() == 1);
    assertThat(sample.getForwardPass().output()).isNotEqualTo(second);
    assertThat(sample.getForwardPass().input(0))
        .isEqualTo(run.getSnapshot().data().input(sample.getRow())[0]);
  }

  @Test
  void aRowOfLargerDataThatWereReplacedMeanwhileIsLeftAlone() {
    sample.show(149);
    loadFourRows();
    int shown = sample.getRow();
    assertThat(shown).isBetween(0, 3);
    sample.show(149);
    sample.show(4);
    assertThat(sample.getRow()).isEqualTo(shown);
    sample.show(3);
    assertThat(sample.getRow()).isEqualTo(3);
  }

  @Test
  void pagingWithinRowsOfLargerDataEndsWithThem() {
    sample.show(0);
    sample.pageWithin(new int[] {0, 3, 100, 149});
    loadFourRows();
    assertThat(sample.withinProperty().get()).isEmpty();
    for (int k = 0; k < 5; k++) {
      sample.next();
      assertThat(sample.getRow()).isBetween(0, 3);
    }
  }

  private void loadFourRows() {
    session.load(Preset.AND.recipe());
    Await.until(run, () -> run.getSnapshot().data().dataset().rows() == 4);
  }

  private boolean isWrong() {
    return run.getSnapshot().data().targets().classOf(sample.getForwardPass().output()) != label();
  }

  private int label() {
    return run.getSnapshot().data().dataset().label(sample.getRow());
  }
}

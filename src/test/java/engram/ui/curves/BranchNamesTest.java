package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Part;
import engram.training.Branch;
import engram.training.Intervention;
import engram.training.StepSize;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BranchNamesTest {
  private final TestRun test = new TestRun();

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void theFirstBranchIsTheFirstRun() {
    assertThat(present()).isEqualTo("first run");
    test.preferences.switchLanguage();
    assertThat(present()).isEqualTo("原始训练");
  }

  @Test
  void aBranchIsNamedByWhatWasChangedWhereItBegan() {
    test.train(6);
    test.goTo(3);
    test.run.session().change(new Intervention.LearningRate(0.1));
    test.run.session().change(new Intervention.Momentum(0.9));
    test.train(1);
    assertThat(present()).isEqualTo("α 0.01 → 0.1, β 0 → 0.9 at 3");
    test.preferences.switchLanguage();
    assertThat(present()).isEqualTo("第 3 轮：α 0.01 → 0.1，β 0 → 0.9");
  }

  @Test
  void insideAnEpochTheRowsAreSaid() {
    test.train(4);
    test.goTo(2);
    test.run.session().stepForward(StepSize.BATCH);
    test.until(snapshot -> snapshot.position().row() > 0);
    test.run.session().change(new Intervention.Lesion(new Part.Neuron(0, 6), true));
    test.train(1);
    assertThat(present()).isEqualTo("lesioned h7 at 2 + 10 samples");
  }

  @Test
  void aBranchThatOnlyUndidSaysWithoutWhat() {
    test.train(3);
    test.run.session().change(new Intervention.LearningRate(0.1));
    test.train(3);
    test.goTo(3);
    test.run.session().change(new Intervention.LearningRate(0.01));
    test.train(1);
    assertThat(present()).isEqualTo("without α 0.01 → 0.1 at 3");
  }

  @Test
  void whatWasChangedToSomethingElseIsNotSaidTwice() {
    test.train(3);
    test.run.session().change(new Intervention.LearningRate(0.1));
    test.train(3);
    test.goTo(3);
    test.run.session().change(new Intervention.LearningRate(0.5));
    test.train(1);
    assertThat(present()).isEqualTo("α 0.01 → 0.5 at 3");
  }

  @Test
  void aNameGivenByHandWinsAndNoTwoAreTheSame() {
    test.train(4);
    for (int k = 0; k < 2; k++) {
      test.goTo(2);
      test.run.session().change(new Intervention.LearningRate(0.1 + k));
      test.train(1);
      test.run.session().renameBranch(1 + k, "fast");
    }
    test.settle();
    BranchNames names = BranchNames.of(test.snapshot(), test.texts);
    assertThat(names.of(1)).isEqualTo("fast");
    assertThat(names.of(2)).isEqualTo("fast (2)");
    test.run.session().renameBranch(2, "");
    test.settle();
    assertThat(present()).isEqualTo("α 0.01 → 1.1 at 2");
  }

  private String present() {
    int id = test.snapshot().branches().stream().filter(Branch::current).findFirst().get().id();
    return BranchNames.of(test.snapshot(), test.texts).of(id);
  }
}

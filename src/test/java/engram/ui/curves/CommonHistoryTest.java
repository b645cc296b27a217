package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.History;
import engram.training.Intervention;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommonHistoryTest {
  private final TestRun test = new TestRun();

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void branchesPartWhereTheChangeWasMade() {
    test.train(9);
    for (int epoch = 0; epoch < 9; epoch++) {
      test.fork(epoch, new Intervention.LearningRate(0.2 + epoch), 3);
      History branch = test.snapshot().history();
      test.run.session().visitBranch(0);
      test.settle();
      assertThat(CommonHistory.lastCommon(branch, test.snapshot().history())).isEqualTo(epoch);
      assertThat(CommonHistory.lastCommon(test.snapshot().history(), branch)).isEqualTo(epoch);
    }
  }

  @Test
  void aBranchPartsFromItselfAtItsEnd() {
    test.train(5);
    History history = test.snapshot().history();
    assertThat(CommonHistory.lastCommon(history, history)).isEqualTo(5);
  }
}

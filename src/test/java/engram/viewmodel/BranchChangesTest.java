package engram.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.Branch;
import engram.training.Change;
import engram.training.Intervention;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BranchChangesTest {
  private final TestRun test = new TestRun();

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void aBranchOfABranchHasTheChangesOfBoth() {
    test.train(6);
    test.fork(2, new Intervention.LearningRate(0.1), 3);
    test.fork(4, new Intervention.L2(0.5), 1);
    assertThat(made(2))
        .containsExactly(new Intervention.LearningRate(0.1), new Intervention.L2(0.5));
    assertThat(of(2).made()).isEqualTo(test.snapshot().changes());
  }

  @Test
  void oneThatLeftInFrontOfAChangeDoesNotHaveIt() {
    test.train(6);
    test.fork(4, new Intervention.LearningRate(0.1), 2);
    test.fork(2, new Intervention.L2(0.5), 1);
    assertThat(made(2)).containsExactly(new Intervention.L2(0.5));
    assertThat(of(1).without(of(2)).made())
        .extracting(Change::intervention)
        .containsExactly(new Intervention.LearningRate(0.1));
  }

  @Test
  void oneThatChangedTheSameOtherwiseHasOnlyItsOwn() {
    test.train(6);
    test.fork(4, new Intervention.LearningRate(0.1), 2);
    test.fork(4, new Intervention.LearningRate(0.5), 1);
    assertThat(made(2)).containsExactly(new Intervention.LearningRate(0.5));
    assertThat(of(2).undone()).isEmpty();
  }

  @Test
  void whatTheFirstRunHasAndABranchUndidIsUndone() {
    test.train(2);
    test.run.change(new Intervention.LearningRate(0.1));
    test.train(2);
    test.fork(2, new Intervention.LearningRate(0.01), 1);
    assertThat(made(1)).isEmpty();
    assertThat(of(1).undone())
        .extracting(Change::intervention)
        .containsExactly(new Intervention.LearningRate(0.1));
    test.fork(2, new Intervention.LearningRate(0.1), 1);
    assertThat(of(2)).as("done again").isEqualTo(of(0));
  }

  private List<Intervention> made(int id) {
    return of(id).made().stream().map(Change::intervention).toList();
  }

  private BranchChanges of(int id) {
    List<Branch> all = test.snapshot().branches();
    Branch branch = all.stream().filter(b -> b.id() == id).findFirst().orElseThrow();
    return BranchChanges.of(branch, all);
  }
}

package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Challenge;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in front changes in the teacher's window while the class sees it on another screen. */
class PresentViewModelTest {
  private final TestRun run = new TestRun();
  private final PanesViewModel panes = new PanesViewModel();
  private final TestSubject first = new TestSubject();
  private final TestSubject next = new TestSubject();
  private TestSubject inFront = first;
  private final PresentViewModel present =
      new PresentViewModel(SharedFixture.of(run.run, panes, run.texts), () -> inFront);

  @BeforeEach
  void begin() {
    panes.show(Challenge.FAIRNESS);
    panes.presentingProperty().set(true);
    present.choose(2);
    first.done.clear();
  }

  @AfterEach
  void close() {
    run.close();
  }

  @Test
  void anotherLabBeginsWithItsFirstFocus() {
    inFront = next;
    panes.challengeProperty().set(Challenge.LEDGER);
    assertBegun();
  }

  @Test
  void anotherWorkspaceBeginsWithItsFirstFocus() {
    inFront = next;
    panes.show(Workspace.TRAIN);
    assertBegun();
  }

  private void assertBegun() {
    assertThat(first.done).containsExactly("focus -1");
    assertThat(next.done).containsExactly("focus 0");
    assertThat(present.getFocus()).isZero();
  }
}

package engram.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.Branch;
import engram.training.Intervention;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import engram.ui.predict.Subjects.Subject;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What of the window can be covered; of these here the run and its branches. */
class SubjectsTest {
  private final TestRun test = new TestRun();
  private final PanesViewModel panes = new PanesViewModel();
  private final Shared shared = SharedFixture.of(test.run, panes, test.texts);
  private final List<MemoryExperiment> covered = new ArrayList<>();
  private final Subjects subjects =
      new Subjects(
          shared,
          which -> {
            covered.add(which);
            return null;
          },
          () -> {});

  /** To epoch 30, and from epoch 10 another way to 25, which is the present one. */
  private void fork() {
    test.train(30);
    test.fork(10, new Intervention.LearningRate(1), 15);
    assertThat(test.snapshot().branches()).hasSize(2);
  }

  private Subject branch() {
    return subjects.all().stream()
        .filter(each -> each.kind() == Subject.Kind.BRANCH)
        .findFirst()
        .orElseThrow();
  }

  private Branch other() {
    return test.snapshot().branches().stream()
        .filter(each -> !each.current())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theRunItsOtherBranchesAndAllExperimentsAreOffered() {
    assertThat(subjects.all())
        .extracting(Subject::kind)
        .containsExactly(
            Subject.Kind.RUN,
            Subject.Kind.EXPERIMENT,
            Subject.Kind.EXPERIMENT,
            Subject.Kind.EXPERIMENT,
            Subject.Kind.EXPERIMENT,
            Subject.Kind.EXPERIMENT,
            Subject.Kind.EXPERIMENT,
            Subject.Kind.EXPERIMENT,
            Subject.Kind.EXPERIMENT,
            Subject.Kind.EXPERIMENT);
    fork();
    assertThat(subjects.all()).filteredOn(s -> s.kind() == Subject.Kind.BRANCH).hasSize(1);
    assertThat(branch().number()).isEqualTo(other().id());
    test.preferences.languageProperty().set(Language.CHINESE);
    assertThat(branch().name()).containsPattern("\\p{IsHan}");
  }

  @Test
  void whatIsInFrontIsAskedAboutFirst() {
    assertThat(subjects.inFront().kind()).isEqualTo(Subject.Kind.RUN);
    panes.show(MemoryExperiment.FORGETTING);
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.MEMORY);
    assertThat(subjects.inFront().number()).isEqualTo(MemoryExperiment.FORGETTING.ordinal());
    // the covering of these tests has no trial to give
    assertThat(subjects.trial(subjects.inFront()).get()).isNull();
    assertThat(covered).containsExactly(MemoryExperiment.FORGETTING);
  }

  /** Beside the present one, where that ends; of its own curve nothing is told before. */
  @Test
  void aBranchIsCoveredAndComparedWithThePresentOne() {
    fork();
    Branch other = other();
    Trial trial = subjects.trial(branch()).get();
    Question question = trial.question();
    assertThat(question.measure()).isEqualTo(Measure.ACCURACY);
    assertThat(question.to()).isEqualTo(30);
    assertThat(question.from()).isZero();
    assertThat(question.asked().apply(test.texts)).contains("epoch 30");
    assertThat(question.beside().apply(test.texts)).contains("25");
    List<Course> known = new ArrayList<>();
    trial.begin(known::add);
    assertThat(known).hasSize(1);
    assertThat(known.get(0).last()).isEqualTo(25);
    assertThat(known.get(0).values()[25]).isEqualTo(test.snapshot().history().trainLoss(25));
    assertThat(known.get(0).score()).isEqualTo(test.snapshot().history().testScore(25));
    List<Course> happened = new ArrayList<>();
    trial.run(share -> {}, happened::add);
    assertThat(happened).hasSize(1);
    assertThat(happened.get(0).last()).isEqualTo(30);
    assertThat(happened.get(0).ended()).isTrue();
    for (int epoch = 0; epoch <= 30; epoch++) {
      assertThat(happened.get(0).values()[epoch]).isEqualTo(other.history().trainLoss(epoch));
    }
    assertThat(happened.get(0).score()).isEqualTo(other.history().testScore(30));
  }

  @Test
  void whatWasCoveredIsVisitedWhenItIsShown() {
    fork();
    int id = other().id();
    subjects.trial(branch()).get().show().orElseThrow().run();
    test.until(now -> now.branches().stream().anyMatch(each -> each.id() == id && each.current()));
  }

  /** From the fork on it is asked about: before that both are the same. */
  @Test
  void aBranchThatForksIsDrawnFromItsForkOn() {
    fork();
    int first = test.snapshot().branches().get(0).id();
    test.session.visitBranch(first);
    test.until(now -> now.branches().get(0).current());
    Trial trial = subjects.trial(branch()).get();
    assertThat(trial.question().from()).isEqualTo(10);
    assertThat(trial.question().to()).isEqualTo(25);
  }

  @AfterEach
  void close() {
    test.close();
  }
}

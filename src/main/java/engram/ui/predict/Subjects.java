package engram.ui.predict;

import engram.training.Branch;
import engram.training.Snapshot;
import engram.training.recipe.StopRule;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.NumberRange;
import engram.ui.base.NumberViewModel;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import engram.ui.curves.BranchNames;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.util.Subscription;

/** All in the window that can be covered: the run, its other branches, the experiments. */
final class Subjects {
  /** So many more at once: they are trained while the class waits. */
  private static final int MOST_EPOCHS = 5000;

  private static final int USUAL_EPOCHS = 100;

  /** Something to be covered, by its name. */
  record Subject(Kind kind, int number, String name) {
    enum Kind {
      RUN,
      BRANCH,
      EXPERIMENT
    }
  }

  private final RunViewModel run;
  private final PanesViewModel panes;
  private final Texts texts;
  private final Function<MemoryExperiment, Trial> experiments;

  /** The epoch to which the run is predicted. */
  final NumberViewModel end;

  private Subscription waiting = Subscription.EMPTY;

  /**
   * @param experiments covers an experiment as it is set now
   * @param changed the epoch to which the run is predicted is another
   */
  Subjects(Shared shared, Function<MemoryExperiment, Trial> experiments, Runnable changed) {
    run = shared.run();
    panes = shared.panes();
    texts = shared.texts();
    this.experiments = experiments;
    end =
        new NumberViewModel(
            texts, NumberRange.whole(1, MOST_EPOCHS), Optional.empty(), epoch -> changed.run());
  }

  /** The run first, unless an experiment is in front. */
  List<Subject> all() {
    List<Subject> all = new ArrayList<>();
    Snapshot now = run.getSnapshot();
    if (now.problem().isEmpty()) {
      all.add(new Subject(Subject.Kind.RUN, 0, texts.get("predict.subject.run")));
    }
    BranchNames names = BranchNames.of(now, texts);
    for (Branch branch : now.branches()) {
      if (branch.current() || branch.lastEpoch() < 1) continue;
      all.add(
          new Subject(
              Subject.Kind.BRANCH,
              branch.id(),
              texts.get("predict.subject.branch", names.of(branch.id()))));
    }
    for (MemoryExperiment each : MemoryExperiment.values()) {
      all.add(
          new Subject(
              Subject.Kind.EXPERIMENT,
              each.ordinal(),
              texts.get("predict.subject.memory", texts.get("memory.name." + each.stem()))));
    }
    return all;
  }

  /** What is in front in the window. */
  Subject inFront() {
    List<Subject> all = all();
    if (panes.getWorkspace() != Workspace.MEMORY) return all.get(0);
    int shown = panes.experimentProperty().get().ordinal();
    return all.stream()
        .filter(each -> each.kind() == Subject.Kind.EXPERIMENT && each.number() == shown)
        .findFirst()
        .orElseThrow();
  }

  /** Makes it whenever it is asked about. */
  Supplier<Trial> trial(Subject subject) {
    return () ->
        switch (subject.kind()) {
          case RUN -> run();
          case BRANCH -> branch(subject.number());
          case EXPERIMENT -> experiments.apply(MemoryExperiment.values()[subject.number()]);
        };
  }

  /** Beyond its end, the next one. */
  private Trial run() {
    if (end.getValue() <= run.getSnapshot().epoch()) setEnd();
    return new RunTrial(run, (int) end.getValue());
  }

  private Trial branch(int id) {
    Snapshot now = run.getSnapshot();
    Branch branch =
        now.branches().stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    return new BranchTrial(run.session(), now, branch, BranchNames.of(now, texts).of(id));
  }

  /** To the end that the run would stop at, or was trained to; else some epochs more. */
  void setEnd() {
    Snapshot now = run.getSnapshot();
    int epoch = now.epoch();
    int most = Math.min(StopRule.MOST_EPOCHS, epoch + MOST_EPOCHS);
    end.setRange(NumberRange.whole(epoch + 1, most));
    int stop = now.recipe().stop().epoch();
    int wanted =
        now.lastEpoch() > epoch ? now.lastEpoch() : stop > epoch ? stop : epoch + USUAL_EPOCHS;
    end.restore(Math.min(most, wanted));
  }

  /** Stops the run if it runs, and does that once it stands. */
  void whenStill(Runnable action) {
    waiting.unsubscribe();
    waiting = Subscription.EMPTY;
    if (!run.isRunning()) {
      action.run();
      return;
    }
    run.session().pause();
    waiting =
        run.snapshotProperty()
            .subscribe(
                (before, now) -> {
                  if (!now.state().isMoving()) whenStill(action);
                });
  }
}

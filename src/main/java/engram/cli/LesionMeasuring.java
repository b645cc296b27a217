package engram.cli;

import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionRecovery;
import engram.memory.lesion.LesionRun;
import engram.memory.lesion.LesionSetup;
import engram.training.Run;
import java.util.List;

/** Lesions a network and trains it again while someone watches. */
final class LesionMeasuring {
  private final Watch watch;

  LesionMeasuring(Watch watch) {
    this.watch = watch;
  }

  /**
   * Trains the network first.
   *
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   * @throws CommandFailure if the training diverges
   */
  LesionReport measure(LesionSetup setup) {
    Run training = Training.start(setup.preset().recipe(), setup.preset().set().load());
    new Training(watch).train(training);
    Training.failIfDiverged(training, "");
    LesionPlan plan = setup.plan(training.data(), training.parameters());
    LesionRun run = new LesionRun(plan);
    watch.finish(run, () -> "lesions");
    return new LesionReport(setup.preset(), run.curve(), setup.share(), recovery(plan, setup));
  }

  private List<LesionRecovery.Point> recovery(LesionPlan plan, LesionSetup setup) {
    LesionRecovery recovery = new LesionRecovery(plan, setup.share());
    for (int k = 1; k <= setup.epochs(); k++) {
      watch.check();
      recovery.step();
      watch.show(k, setup.epochs(), () -> "training again");
    }
    watch.clear();
    return recovery.points();
  }
}

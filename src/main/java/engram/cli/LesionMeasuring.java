package engram.cli;

import engram.memory.LesionPlan;
import engram.memory.LesionRecovery;
import engram.memory.LesionRun;

/** Lesions a network and trains it again while someone watches. */
final class LesionMeasuring {
  private final ProgressBar bar;
  private final Interruption interruption;

  LesionMeasuring(ProgressBar bar, Interruption interruption) {
    this.bar = bar;
    this.interruption = interruption;
  }

  /**
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   */
  LesionReport measure(LesionPlan plan, double share, int epochs) {
    LesionRun run = new LesionRun(plan);
    while (!run.isEnded()) {
      interruption.check();
      run.step();
      bar.show(run.done(), run.total(), () -> "lesions");
    }
    LesionRecovery recovery = new LesionRecovery(plan, share);
    for (int k = 1; k <= epochs; k++) {
      interruption.check();
      recovery.step();
      bar.show(k, epochs, () -> "training again");
    }
    bar.clear();
    return new LesionReport(run.curve(), share, recovery.points());
  }
}

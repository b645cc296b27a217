package engram.cli;

import engram.memory.LesionPlan;
import engram.memory.LesionRecovery;
import engram.memory.LesionRun;
import engram.training.Preset;

/** Lesions a network and trains it again while someone watches. */
final class LesionMeasuring {
  private final Watch watch;

  LesionMeasuring(Watch watch) {
    this.watch = watch;
  }

  /**
   * @param preset that trained the network
   * @param share behind which it is trained again
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   */
  LesionReport measure(Preset preset, LesionPlan plan, double share, int epochs) {
    LesionRun run = new LesionRun(plan);
    watch.finish(run, () -> "lesions");
    LesionRecovery recovery = new LesionRecovery(plan, share);
    for (int k = 1; k <= epochs; k++) {
      watch.check();
      recovery.step();
      watch.show(k, epochs, () -> "training again");
    }
    watch.clear();
    return new LesionReport(preset, run.curve(), share, recovery.points());
  }
}

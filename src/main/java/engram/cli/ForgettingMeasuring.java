package engram.cli;

import engram.memory.forgetting.ForgettingResult;
import engram.memory.forgetting.ForgettingRun;
import engram.memory.forgetting.ForgettingSetup;

/** Learns both tasks while someone watches. */
final class ForgettingMeasuring {
  private final Watch watch;

  ForgettingMeasuring(Watch watch) {
    this.watch = watch;
  }

  /**
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   */
  ForgettingReport measure(ForgettingSetup setup) {
    ForgettingRun run = new ForgettingRun(setup.plan(), setup.cures());
    long start = System.nanoTime();
    ForgettingResult result = measure(run, watch);
    return new ForgettingReport(setup.set(), result, (System.nanoTime() - start) / 1e9);
  }

  static ForgettingResult measure(ForgettingRun run, Watch watch) {
    watch.finish(
        run, () -> run.cure().map(c -> "second task, cure " + c.kind().id()).orElse("first task"));
    return run.result();
  }
}

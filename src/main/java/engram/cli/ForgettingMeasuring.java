package engram.cli;

import engram.memory.ForgettingResult;
import engram.memory.ForgettingRun;

/** Learns both tasks while someone watches. */
final class ForgettingMeasuring {
  private final ProgressBar bar;
  private final Interruption interruption;

  ForgettingMeasuring(ProgressBar bar, Interruption interruption) {
    this.bar = bar;
    this.interruption = interruption;
  }

  /**
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   */
  ForgettingResult measure(ForgettingRun run) {
    while (!run.isEnded()) {
      interruption.check();
      String task =
          run.cure().map(cure -> "second task, cure " + cure.kind().id()).orElse("first task");
      run.step();
      bar.show(run.done(), run.total(), () -> task);
    }
    bar.clear();
    return run.result();
  }
}
